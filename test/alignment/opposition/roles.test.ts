import { describe, expect, it } from 'vitest';
import { opposeRoles } from '../../../src/alignment/opposition/roles.js';
import { reasons } from './viewed.js';

type Row = readonly [a: string, b: string, ...found: string[]];

/** Acts of which two claims tell otherwise who did them to whom. */
function exchanged(a: string, b: string): string[] {
  const read = (found: object[]) => found as Record<'code' | 'verb' | 'left' | 'right', string>[];
  const there = read(reasons(opposeRoles, a, b));
  const turned = read(reasons(opposeRoles, b, a)).map(({ code, left, right }) => ({ code, left: right, right: left }));
  expect(turned).toEqual(there.map(({ code, left, right }) => ({ code, left, right })));
  return there.map(({ code, verb, left, right }) => `${code} ${verb}: ${left} / ${right}`);
}

describe('doer and sufferer', () => {
  it.each<Row>([
    ['The trawler rammed the ferry.', 'The ferry rammed the trawler.', 'role-swapped ram: trawler / ferry'],
    ['The trawler was rammed by the ferry.', 'The trawler rammed the ferry.', 'role-swapped ram: ferry / trawler'],
    ['A Kenyan ship blocked a Ghanaian boat.', 'The Ghanaian ship blocked Kenya.', 'role-swapped block: ship / ship'],
    ['The bank bought the mill.', 'The mill purchased the bank.', 'role-swapped buy: bank / mill'],
  ])('are exchanged: %s | %s', (a, b, ...found) => {
    expect(exchanged(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['The trawler rammed the ferry.', 'The trawler rammed the ferry.'],
    ['The trawler rammed the ferry.', 'The ferry towed the trawler.'],
    ['The trawler rammed the ferry.', 'The ferry did not ram the trawler.'],
    ['The trawler did not ram the ferry.', 'The ferry rammed the trawler.'],
    ['Ida met Ole.', 'Ole met Ida.'],
    ['Ida told Ole.', 'Ole told Ida.'],
    ['The trawler rammed the ferry.', 'The ferry rammed.'],
    ['The trawler rammed the ferry.', 'The pilot rammed the trawler.'],
    ['The trawler rammed the ferry.', 'The ferry rammed the pier.'],
    ['He rammed it.', 'It rammed him.'],
  ])('are not: another act, a denied or a mutual one, or only one of them: %s | %s', (a, b) => {
    expect(exchanged(a, b)).toEqual([]);
  });
});

describe('the doer of one act', () => {
  it.each<Row>([
    ['Kenya closed the port.', 'Ghana closed the port.', 'agent-differs close: Kenya / Ghana'],
    ['Kenyan troops shut the port.', 'Ghanaian police closed the port.', 'agent-differs shut: troops / police'],
  ])('is another country: %s | %s', (a, b, ...found) => {
    expect(exchanged(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['Kenya closed the port.', 'Ghana closed the road.'],
    ['Kenya closed the port.', 'Ghana painted the port.'],
    ['Kenya closed the port.', 'Kenya closed the port.'],
    ['Kenya closed the port.', 'The mayor closed the port.'],
    ['The guards closed the port.', 'The mayor closed the port.'],
    ['Kenya and Ghana closed the port.', 'Ghana closed the port.'],
  ])('is not, or is no country, or the act is another: %s | %s', (a, b) => {
    expect(exchanged(a, b)).toEqual([]);
  });
});

describe('what only one can hold', () => {
  it.each<Row>([
    ['The army controls the airport.', 'The rebels control the airport.', 'agent-differs control: army / rebels'],
  ])('is held by two: %s | %s', (a, b, ...found) => {
    expect(exchanged(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['The army closed the airport.', 'The rebels closed the airport.'],
    ['The army controls the airport.', 'The rebels control the harbour.'],
    ['The army controls the airport.', 'They control the airport.'],
    ['The army controls the airport.', 'The soldiers of Lund control the airport with the army.'],
  ])('is not: %s | %s', (a, b) => {
    expect(exchanged(a, b)).toEqual([]);
  });
});
