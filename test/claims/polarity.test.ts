import { describe, expect, it } from 'vitest';
import { denialsIn, deniedTokens } from '../../src/claims/denial.js';
import { polarityOf } from '../../src/claims/polarity.js';
import { predicatesOf } from '../../src/claims/predicates.js';
import { tokensOf } from './tokens.js';

describe('the main statement is denied', () => {
  it.each([
    'The crew was not mentioned at all in the call.',
    'He didn’t meet the envoy.',
    'Moscow denied that its jets hit the drone.',
    'She denied hitting the drone.',
    'The minister refused to answer.',
    'He failed to mention the treaty.',
    'No weapons were used, nor was there any contact.',
    'There was no contact.',
    'They made no mention of the treaty.',
    'Neither side raised the treaty.',
    'Neither the call nor the meeting took place.',
    'Nothing was agreed.',
    'The allegations were rejected as wholly unfounded.',
    'The claim is false.',
    'He said that no talks were held.',
    'He said, "The crew did not leave."',
    'He said no country should interfere.',
    'They agreed not to attack ports.',
    'They did not agree because time ran out.',
    'No talks.',
    'It is false.',
    'The claim is by now false.',
  ])('%s', (text) => {
    expect(polarityOf(tokensOf(text))).toBe('negative');
  });
});

describe('the main statement stands', () => {
  it.each([
    'The two sides met.',
    'Not only did they meet, they also signed a treaty.',
    'He did not deny that they met.',
    'Nobody doubts the treaty.',
    'The minister, who did not attend, welcomed the treaty.',
    'The jet passed without hitting the drone.',
    'They met no later than Friday.',
    'With no delay the two sides signed the pact.',
    'He left no doubt that he would act.',
    'They closed the gate so that no cattle would get out.',
    'The ship was not far from the island.',
    'The lack of fuel.',
    'Without fuel.',
    'The false claim was read.',
  ])('%s', (text) => {
    expect(polarityOf(tokensOf(text))).toBe('positive');
  });
});

describe('how far a denial reaches', () => {
  const denied = (text: string) => {
    const tokens = tokensOf(text);
    const reach = deniedTokens(tokens, denialsIn(tokens, predicatesOf(tokens)));
    return tokens
      .filter((_, at) => reach[at] === 1)
      .map((token) => token.text)
      .join(' ');
  };

  it.each([
    ['They did not meet and returned early.', 'meet'],
    ['They did not discuss trade, fish or oil.', 'discuss trade , fish or oil'],
    ['They did not meet because time ran out.', 'meet'],
    ['The jet passed without contact with the drone.', 'contact with the drone'],
    ['He did not deny that they met.', 'deny'],
    ['No weapons were used, but shots were heard.', 'weapons were used ,'],
  ])('%s', (text, expected) => {
    expect(denied(text)).toBe(expected);
  });
});
