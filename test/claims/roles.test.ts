import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../src/claims/roles.js';
import { Syntax } from '../../src/claims/syntax.js';
import { tokensOf } from './tokens.js';

function roles(text: string) {
  const tokens = tokensOf(text);
  return rolesOf(tokens, new Syntax(tokens).roles).map(
    ({ agent, verb, patient }) => `${agent ?? '-'} > ${verb} > ${patient ?? '-'}`,
  );
}

describe('who does what to whom', () => {
  it.each([
    ['A Russian jet struck the drone.', ['Russian jet > strike > drone']],
    ['The drone was struck by a Russian jet.', ['Russian jet > strike > drone']],
    ['The drone was struck on Monday.', ['- > strike > drone']],
    [
      'The drone had its wing struck by one of the jets.',
      ['drone > have > its wing', 'one of the jets > strike > drone'],
    ],
    [
      'An aircraft intercepted and struck our drone.',
      ['aircraft > intercept > our drone', 'aircraft > strike > our drone'],
    ],
    ['The pilot who flew the jet struck the drone.', ['pilot > strike > drone']],
    ['Trump, who called Putin on Monday, said that he wants peace.', ['Trump > say > -', 'he > want > peace']],
    ['Russia denied hitting the drone.', ['Russia > deny > -', 'Russia > hit > drone']],
    ['The claim that Russia attacked was rejected.', ['- > reject > claim']],
    ['While the talks lasted, he refused to comment.', ['he > refuse > -', 'he > comment > -']],
    [
      'The minister of defence urged Iran to release the crew.',
      ['minister of defence > urge > Iran', 'Iran > release > crew'],
    ],
    ['Biden and Xi discussed trade.', ['Biden and Xi > discuss > trade']],
    [
      'The statement released by the ministry said the leaders had agreed.',
      ['statement > say > -', 'leaders > agree > -'],
    ],
    [
      'The ship ignored all warnings, made a turn and forced the boat off.',
      ['ship > ignore > warnings', 'ship > make > turn', 'ship > force > boat'],
    ],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});
