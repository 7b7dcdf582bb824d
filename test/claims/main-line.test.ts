import { describe, expect, it } from 'vitest';
import { mainLine, mainOf } from '../../src/claims/main-line.js';
import { predicatesOf } from '../../src/claims/predicates.js';
import { tokensOf } from './tokens.js';

function line(text: string): string[] {
  const tokens = tokensOf(text);
  return mainLine(tokens, predicatesOf(tokens)).map(({ first, last }) =>
    text.slice(tokens[first]!.start, tokens[last]!.end),
  );
}

describe('the main line goes on', () => {
  it.each([
    ['to what is said', 'He said the crew left.', ['said', 'left']],
    ['to what is said behind "that"', 'He said that the crew left.', ['said', 'left']],
    ['to what is asked', 'He asked whether the crew left.', ['asked', 'left']],
    ['over two verbs', 'He said he knew the crew left.', ['said', 'knew', 'left']],
    ['to what stands behind a colon', 'He said: on Monday, the crew left.', ['said', 'left']],
    ['to what is asked, with a comma between', 'He asked whether, on Monday, the crew left.', ['asked', 'left']],
    ['to what stands in quotation marks', 'He said "the crew left".', ['said', 'left']],
    ['to what stands in quotation marks behind a comma', 'He said, "the crew left".', ['said', 'left']],
    ['to what "that" opens behind other words', 'He said on Monday that the crew left.', ['said', 'left']],
    ['to what a noun says', 'He rejected the claim that the crew left.', ['rejected', 'left']],
    ['to what an adjective says', 'He was sure the crew left.', ['was', 'left']],
    ['to what one is ready for', 'He was ready to leave.', ['was', 'leave']],
    ['to what somebody is urged to do', 'He urged the crew to leave.', ['urged', 'leave']],
    ['to what is denied', 'He denied hitting the drone.', ['denied', 'hitting']],
    ['to what is planned', 'He planned hitting the drone.', ['planned', 'hitting']],
  ])('%s', (_, text, expected) => {
    expect(line(text)).toEqual(expected);
  });
});

describe('the main line ends', () => {
  it.each([
    ['where nothing is said', 'He met the queen.', ['met']],
    ['with the text', 'He is sure', ['is']],
    ['with a verb alone', 'He slept', ['slept']],
    ['before the verb of another clause', 'He slept, the crew left.', ['slept']],
    ['before a purpose', 'He left to win.', ['left']],
    ['before a pastime', 'He enjoyed hitting the drone.', ['enjoyed']],
    ['before what one begins', 'He began hitting the drone.', ['began']],
    ['at a comma', 'He said it, the crew left.', ['said']],
    ['at a comma with a closing mark', '"He said it," the crew noted.', ['said']],
    ['at a semicolon', 'He said it; the crew left.', ['said']],
    ['at "and"', 'He said it and the crew left.', ['said']],
    ['at "but"', 'He said it but the crew left.', ['said']],
    ['at a mark between a noun and "that"', 'He rejected the claim, and that year the crew left.', ['rejected']],
    ['at a mark before another noun and "that"', 'He met the king; the report that the crew left was read.', ['met']],
    ['before a purpose of what is noted', 'He noted the port to win time.', ['noted']],
    ['at a noun that says nothing', 'He met the crew that left.', ['met']],
  ])('%s', (_, text, expected) => {
    expect(line(text)).toEqual(expected);
  });
});

describe('the main verb', () => {
  const main = (text: string) => {
    const tokens = tokensOf(text);
    const found = mainOf(predicatesOf(tokens));
    return found && text.slice(tokens[found.first]!.start, tokens[found.last]!.end);
  };

  it.each([
    ['the first finite one', 'To leave is good.', 'is'],
    ['not that of a side clause', 'The pilot who flew the jet struck the drone.', 'struck'],
    ['an infinitive where there is no other', 'To win, to lose.', 'win'],
    ['a participle where there is no other', 'Leaving the port.', 'Leaving'],
    ['that of a side clause where there is no other', 'The crew which left.', 'left'],
    ['that of a side clause where else there is an infinitive', 'The crew which left to win.', 'left'],
    ['none without a verb', 'The crew.', undefined],
  ])('is %s', (_, text, expected) => {
    expect(main(text)).toBe(expected);
  });
});
