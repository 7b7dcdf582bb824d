import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../src/alignment/statements.js';
import { readReadouts } from '../../src/claims/read-event.js';
import { english } from '../../src/languages/english.js';
import { exampleEvents, read } from './aligned.js';

describe('statementsOf', () => {
  test('holds every claim once, in its sentence, readout after readout', () => {
    for (const event of exampleEvents()) {
      const readouts = readReadouts(event, [english]);
      const statements = statementsOf(readouts);
      expect(statements.flatMap(({ claims }) => claims.map(({ claim }) => claim.id))).toEqual(
        readouts.flatMap(({ claims }) => claims.map(({ claim }) => claim.id)),
      );
      for (const { claims, span, readout, party } of statements) {
        expect(claims.length).toBeGreaterThan(0);
        expect(party).toBe(readouts[readout]!.party);
        for (const { claim } of claims) {
          expect(claim.readout).toBe(readouts[readout]!.record.id);
          expect(claim.span.start).toBeGreaterThanOrEqual(span.start);
          expect(claim.span.end).toBeLessThanOrEqual(span.end);
        }
      }
    }
  });

  test('places run from 0 for the first sentence to 1 for the last', () => {
    const places = (text: string) => statementsOf(read({ a: text })).map(({ index, position }) => [index, position]);
    expect(places('One ship sank. Two ships left. Three ships came.')).toEqual([
      [0, 0],
      [1, 0.5],
      [2, 1],
    ]);
    expect(places('One ship sank.')).toEqual([[0, 0]]);
  });

  test('a row of marks is no sentence', () => {
    const found = statementsOf(read({ a: 'One ship sank.\n\n—\n\nTwo ships left.', b: '—', c: 'One came.' }));
    expect(found.map(({ readout }) => readout)).toEqual([0, 0, 2]);
    expect(found.map(({ index }) => index)).toEqual([0, 1, 0]);
    expect(found.map(({ position }) => position)).toEqual([0, 1, 0]);
  });
});
