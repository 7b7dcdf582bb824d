import { describe, expect, it } from 'vitest';
import { onlyThing, opposeExclusives, thingRaised } from '../../../src/alignment/opposition/exclusives.js';
import { reasons, viewed } from './viewed.js';

type Row = readonly [a: string, b: string, ...found: string[]];

/** What the first claim shuts out and the second names. */
function shutOut(a: string, b: string): string[] {
  const read = (found: object[]) => found.map((reason) => reason as Record<'code' | 'only' | 'other' | 'says', string>);
  const there = read(reasons(opposeExclusives, a, b));
  expect(there.every(({ code, says }) => code === 'exclusive' && says === 'left')).toBe(true);
  expect(read(reasons(opposeExclusives, b, a))).toEqual(there.map((reason) => ({ ...reason, says: 'right' })));
  return there.map(({ only, other }) => `${only}, not ${other}`);
}

describe('talks of one thing only shut out another that was raised', () => {
  it.each<Row>([
    ['The meeting was only about the budget.', 'The mayor raised the harbour.', 'budget, not harbour'],
    ['They discussed only the budget.', 'The mayor also raised the harbour.', 'budget, not harbour'],
    ['The talks were almost entirely about fish.', 'The envoy discussed the reef.', 'fish, not reef'],
  ])('%s | %s', (a, b, ...found) => {
    expect(shutOut(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['The meeting was only about the budget.', 'The mayor raised the budget.'],
    ['The meeting was only about the physician.', 'The mayor raised the doctor.'],
    ['The meeting was only about the harbour budget.', 'The mayor raised the harbour.'],
    ['The meeting was only about the budget.', 'The mayor raised the harbour and the budget.'],
    ['The harbour meeting was only about the budget.', 'The mayor raised the harbour.'],
    ['The meeting was only about the budget.', 'The mayor liked the harbour.'],
    ['The meeting was about the budget.', 'The mayor raised the harbour.'],
  ])('but not the thing itself, by whatever name, nor what both name: %s | %s', (a, b) => {
    expect(shutOut(a, b)).toEqual([]);
  });
});

describe('the one thing', () => {
  const only = (text: string) => onlyThing(viewed(text))?.text;

  it.each<readonly [text: string, thing: string | undefined]>([
    ['They discussed only trade.', 'trade'],
    ['The call was only about trade.', 'trade'],
    ['Trade alone was discussed.', 'Trade'],
    ['The call was about trade alone.', 'trade'],
    ['The call was only, they said, about trade.', undefined],
    ['The call was only about its costly bridge.', 'bridge'],
    ['The agenda was limited to the harbour.', 'harbour'],
    ['The talks were almost entirely about trade.', 'trade'],
    ['The talks were mainly about trade.', undefined],
    ['The talks covered all trade.', undefined],
    ['The talks were not only about trade.', undefined],
    ["The talks weren't only about trade.", undefined],
    ['The talks were not limited to the harbour.', undefined],
    ['The talks were only about it.', undefined],
    ['The boats sold only fish.', undefined],
    ['The talks ended only.', undefined],
  ])('is what "only" bears on, where the talk is of talks: %s', (text, thing) => {
    expect(only(text)).toBe(thing);
  });
});

describe('the thing raised', () => {
  const raised = (text: string) => {
    const view = viewed(text);
    const at = thingRaised(view);
    return at === undefined ? undefined : view.tokens[at]!.text;
  };

  it.each<readonly [text: string, thing: string | undefined]>([
    ['The mayor raised the harbour.', 'harbour'],
    ['The harbour was discussed.', 'harbour'],
    ['The mayor talked about the harbour.', 'harbour'],
    ['In the hall the mayor spoke about the harbour.', 'harbour'],
    ['The mayor painted the harbour.', undefined],
    ['The mayor did not raise the harbour.', undefined],
    ['The mayor raised it.', undefined],
    ['The mayor raised it and discussed the harbour.', 'harbour'],
    ['The mayor stayed silent.', undefined],
  ])('is the object of a verb of raising that is not denied: %s', (text, thing) => {
    expect(raised(text)).toBe(thing);
  });

  it.each<readonly [text: string, thing: string | undefined]>([
    ['The envoy stressed that the harbour question must be settled.', 'harbour'],
    ['The envoy stressed the fishing issue.', 'fishing'],
    ['The envoy said that the harbour question must be settled.', undefined],
    ['The envoy stressed that the question must be settled.', undefined],
    ['The envoy stressed that the harbour must be settled.', undefined],
    ['On the harbour question the envoy stressed patience.', undefined],
    ['The harbour question.', undefined],
  ])('or what is put weight on under the name of a question: %s', (text, thing) => {
    expect(raised(text)).toBe(thing);
  });
});
