import { describe, expect, it } from 'vitest';
import { raises, unraisedIn } from '../../../src/alignment/opposition/mentions.js';
import { viewed } from './viewed.js';

describe('what nobody brought up', () => {
  it.each([
    ['Ukraine was not discussed in the call.', ['@UA']],
    ['The heat rules were never raised.', ['heat rule']],
    ['Doping and the heat rules were not discussed.', ['doping', 'heat rule']],
    ['Neither the quota nor the border was discussed.', ['quota', 'border']],
    ['The issue of the quota was not raised.', ['quota']],
    ['The war in Ukraine was not discussed.', ['war @UA']],
    ['The coach said that the quota never came up.', ['quota']],
    ['The quota was not on the agenda.', ['quota']],
    ['The two ministers did not discuss the quota.', ['quota']],
  ])('%s', (text, things) => {
    expect(unraisedIn(viewed(text)).map(({ keys }) => keys.join(' '))).toEqual(things);
  });

  it.each([
    ['states it', 'The quota was discussed.'],
    ['leaves open whether the other side did', 'The minister did not raise the quota.'],
    ['names who did not', 'The quota was not raised by the minister.'],
    ['denies something else', 'The quota was not lowered.'],
    ['says what a thing is not', 'The quota was not a success.'],
    ['says so in a side clause', 'The talks, in which the quota was not discussed, ended early.'],
  ])('is not told by a claim that %s', (_, text) => {
    expect(unraisedIn(viewed(text))).toEqual([]);
  });

  it('is quoted by its last word', () => {
    expect(unraisedIn(viewed('The heat rules were not discussed.'))).toMatchObject([{ text: 'rules' }]);
  });
});

describe('a thing is brought up', () => {
  const quota = { keys: ['quota'], text: 'quota' };
  const said = { speaker: { cue: 'stress', quoted: false, joint: false, impersonal: false, reported: false } };

  it.each([
    ['by a verb for it', 'The envoy raised the quota.', {}],
    ['by what somebody says', 'The quota must rise.', said],
  ])('%s', (_, text, more) => {
    expect(raises(viewed(text, more), quota)).toBe(true);
  });

  it.each([
    ['what is merely told', 'The quota rose.', {}],
    ['what is denied', 'The envoy did not raise the quota.', said],
    ['another thing', 'The envoy raised the border.', said],
    ['what was not talked of', 'The quota was not discussed.', said],
  ])('not by %s', (_, text, more) => {
    expect(raises(viewed(text, more), quota)).toBe(false);
  });

  it('only where all its words are named', () => {
    const war = { keys: ['war', '@UA'], text: 'Ukraine' };
    expect(raises(viewed('The envoy raised the war in Ukraine.'), war)).toBe(true);
    expect(raises(viewed('The envoy raised the harvest of Ukraine.'), war)).toBe(false);
  });
});
