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
    ['The rebels shot down a drone.', ['rebels > shoot > drone']],
    ['Iran broke off the talks in Geneva.', ['Iran > break > talks']],
    ['The ships fired off the coast.', ['ships > fire > -']],
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

describe('the subject', () => {
  it.each([
    ['goes on to the end of a text', 'The crew had boats and slept', ['crew > have > boats', 'crew > sleep > -']],
    [
      'stands before a side clause in commas',
      'The pilot, who had met the crew, struck the drone.',
      ['pilot > strike > drone'],
    ],
    [
      'stands before a side clause in brackets',
      'The pilot (who had met the crew) struck the drone.',
      ['pilot > strike > drone'],
    ],
    [
      'stands before a side clause in square brackets',
      'The pilot [who had met the crew] struck the drone.',
      ['pilot > strike > drone'],
    ],
    ['stands behind a side clause', 'After he left the port, the crew slept.', ['crew > sleep > -']],
    [
      'is not the subject of a relative clause',
      'The pilot whom crews saw struck the drone.',
      ['pilot > strike > drone'],
    ],
    [
      'is not the subject of a subordinate clause',
      'The pilot, because crews slept, struck the drone.',
      ['pilot > strike > drone'],
    ],
    ['has a participle behind it', 'In May, jets launched by the crew struck the drone.', ['jets > strike > drone']],
    [
      'has two side clauses behind it',
      'The man who saw the boat that sank struck the drone.',
      ['man > strike > drone'],
    ],
    ['hangs on no preposition', 'Near the port the crew met the king.', ['crew > meet > king']],
    [
      'serves two verbs joined by "and"',
      'He met the king and left the port.',
      ['He > meet > king', 'He > leave > port'],
    ],
    [
      'serves two verbs with an adverb between',
      'He met the king and quickly left the port.',
      ['He > meet > king', 'He > leave > port'],
    ],
    ['is a determiner alone', 'This struck the drone.', ['This > strike > drone']],
    ['is left out with "be"', 'The mayor was a man of peace.', []],
  ])('%s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe('the object', () => {
  it.each([
    ['is not the subject of what is said', 'The mayor said the crew slept.', ['mayor > say > -', 'crew > sleep > -']],
    [
      'is not the subject of what is said, with an adverb between',
      'The mayor said the crew never slept.',
      ['mayor > say > -', 'crew > sleep > -'],
    ],
    [
      'does what the infinitive says',
      'The mayor urged the crew to sleep.',
      ['mayor > urge > crew', 'crew > sleep > -'],
    ],
    ['has a side clause behind it', 'The mayor met the crew that slept.', ['mayor > meet > crew']],
    ['stands behind an adverb', 'The crew left quickly the port.', ['crew > leave > port']],
    ['does not stand behind a preposition', 'The crew slept in the port.', ['crew > sleep > -']],
    ['is no relative', 'He met whom he liked.', ['He > meet > -', 'he > like > -']],
    [
      'of the second verb is that of the first only right behind "and"',
      'The jet turned and quickly hit our drone.',
      ['jet > turn > -', 'jet > hit > our drone'],
    ],
    [
      'of the second verb is that of the first only where it is no subject',
      'The mayor heard and said the crew had slept.',
      ['mayor > hear > -', 'mayor > say > -', 'crew > sleep > -'],
    ],
  ])('%s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe('the doer of a passive', () => {
  it.each([
    [
      'stands behind a side clause',
      'The boat was struck when it turned by a Russian jet.',
      ['Russian jet > strike > boat'],
    ],
    [
      'is not that of the next statement',
      'The drone was struck on Monday and the boat was seized by a crew.',
      ['- > strike > drone', 'crew > seize > boat'],
    ],
    ['is no number', 'The price was lowered by 20.', ['- > lower > price']],
    [
      'of what "had" lets happen, four words behind it',
      'The drone had its left wing struck by a jet.',
      ['drone > have > its left wing', 'jet > strike > drone'],
    ],
    [
      'belongs to no "had" far before it',
      'The king had a house in the old town built by monks.',
      ['king > have > house'],
    ],
  ])('%s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});
