import { describe, expect, test } from 'vitest';
import { isOfKind, KINDS, type Kind, kindsApart, kindsOf } from '../../src/alignment/kinds.js';
import { handStatement, statements } from './aligned.js';

const kindsIn = (text: string, quoted = false) => {
  const kinds = kindsOf(statements(text)[0]!, quoted);
  return KINDS.filter((kind) => isOfKind(kinds, kind));
};

describe('kindsOf', () => {
  test('each kind has a name and a bit of its own, of those that a number can hold', () => {
    expect(new Set(KINDS).size).toBe(KINDS.length);
    expect(KINDS.length).toBeLessThanOrEqual(31);
  });

  test.each<[string, readonly Kind[], readonly Kind[]]>([
    ['Both sides agreed to stay in touch.', ['agreed', 'next step', 'joint'], ['denial', 'tone']],
    ['They held frank talks.', ['tone', 'talk'], ['agreed']],
    ['The ministers discussed issues of mutual concern.', ['discussed', 'what'], ['agreed', 'verdict']],
    ['She stressed that relevant parties must act.', ['stressed', 'who'], ['discussed']],
    ['The call took place at the request of Ghana.', ['contact', 'talk'], ['verdict']],
    ['The claim is false.', ['verdict', 'doubt'], ['talk']],
    ['Ghana did not close the border.', ['denial'], ['next step']],
  ])('%s', (text, are, arenot) => {
    const found = kindsIn(text);
    for (const kind of are) expect(found).toContain(kind);
    for (const kind of arenot) expect(found).not.toContain(kind);
  });

  test('a verb of the ladder is no noun of it', () => {
    expect(kindsIn('They address the border.')).toContain('discussed');
    expect(kindsIn('The address of the port is known.')).not.toContain('discussed');
  });

  test('blame is no kind, quotation is told by the caller, words alone are none', () => {
    expect(kindsIn('The reckless ship violated the border.')).toEqual([]);
    expect(kindsIn('The border stayed open.', true)).toEqual(['quotation']);
    expect(kindsOf(handStatement(0, ['grain']), false)).toBe(0);
  });
});

test('kindsApart: share of kinds on one side alone, whichever comes first', () => {
  expect(kindsApart(0b1011, 0b1011)).toBe(0);
  expect(kindsApart(0b1011, 0b0110)).toBe(3 / KINDS.length);
  expect(kindsApart(0b0110, 0b1011)).toBe(3 / KINDS.length);
  expect(kindsApart(0, 2 ** KINDS.length - 1)).toBe(1);
});
