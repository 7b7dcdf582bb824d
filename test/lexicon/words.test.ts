import { describe, expect, test } from 'vitest';
import { exclusiveIndex } from '../../src/lexicon/exclusive.js';
import { initiativeIndex } from '../../src/lexicon/initiative.js';
import { isImpersonal, isJoint } from '../../src/lexicon/joint.js';
import { monthNumber, weekdayNumber } from '../../src/lexicon/months.js';
import { numberWord } from '../../src/lexicon/numbers.js';
import { findPhrases, type PhraseIndex } from '../../src/lexicon/phrase.js';
import { STRENGTH_STEPS, strengthIndex, strengthRank } from '../../src/lexicon/strength.js';
import { unitOf } from '../../src/lexicon/units.js';
import { vagueIndex } from '../../src/lexicon/vague.js';
import { zoneIndex } from '../../src/lexicon/zones.js';

/** `took/take` is a form with its lemma. */
const words = (text: string) =>
  text.split(' ').map((word) => {
    const [lower = '', lemma = lower] = word.split('/');
    return { lower, lemma };
  });
const first = <T extends object>(text: string, index: PhraseIndex<T>) => findPhrases(words(text), index)[0]?.entry;

describe('single words', () => {
  test('units', () => {
    expect(unitOf('km')).toMatchObject({ dimension: 'length', unit: 'm', factor: 1000 });
    expect(unitOf('$')).toMatchObject({ dimension: 'money', unit: 'USD' });
    expect(unitOf('nautical')).toBeUndefined();
    expect(unitOf('constructor')).toBeUndefined();
  });

  test('numbers', () => {
    expect(numberWord('dozen')).toMatchObject({ kind: 'scale', value: 12 });
    expect(numberWord('third')?.value).toBeCloseTo(1 / 3);
    expect(numberWord('thirdly')).toBeUndefined();
  });

  test('months and weekdays', () => {
    expect(monthNumber('feb.')).toBe(2);
    expect(weekdayNumber('sunday')).toBe(0);
    expect(monthNumber('sunday')).toBeUndefined();
    expect(weekdayNumber('__proto__')).toBeUndefined();
  });
});

describe('phrases', () => {
  test('the ladder rises', () => {
    expect(STRENGTH_STEPS.map(strengthRank)).toEqual([0, 1, 2, 3, 4, 5]);
    const ranks = [
      'discussed/discuss',
      'noted/note',
      'stressed/stress',
      'welcomed/welcome',
      'agreed/agree',
      'signed/sign',
    ];
    expect(ranks.map((word) => strengthRank(first(word, strengthIndex())!.step))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('a light verb with its noun outweighs the verb', () => {
    expect(first('reached/reach an agreement', strengthIndex())?.step).toBe('agreed');
  });

  test('what a vague phrase blurs', () => {
    expect(first('relevant parties/party', vagueIndex())?.blurs).toBe('who');
    expect(first('issues/issue of mutual concern', vagueIndex())?.blurs).toBe('what');
    expect(first('a number of', vagueIndex())?.blurs).toBe('how-many');
    expect(first('in the region', vagueIndex())?.blurs).toBe('where');
  });

  test('who began the contact', () => {
    expect(first('took/take a phone call from', initiativeIndex())?.initiator).toBe('object');
    expect(first('called/call', initiativeIndex())?.initiator).toBe('subject');
    expect(first('at the request of', initiativeIndex())?.initiator).toBe('after');
  });

  test('how far a statement reaches', () => {
    expect(first('almost entirely', exclusiveIndex())?.reach).toBe('nearly-all');
    expect(first('none of', exclusiveIndex())?.reach).toBe('none');
  });

  test('a zone with its offset; "local time" has none', () => {
    expect(first('beijing time', zoneIndex())?.offset).toBe(480);
    expect(first('local time', zoneIndex())).toBeDefined();
    expect(first('local time', zoneIndex())?.offset).toBeUndefined();
  });
});

describe('who speaks', () => {
  test('jointly', () => {
    expect(isJoint(words('the two leaders agreed/agree'))).toBe(true);
    expect(isJoint(words('for his part , he said/say'))).toBe(false);
    expect(isJoint(words('he said/say'))).toBe(false);
  });

  test('nobody', () => {
    expect(isImpersonal(words('it was/be noted/note that'))).toBe(true);
    expect(isImpersonal(words('energy was/be discussed/discuss'))).toBe(true);
    expect(isImpersonal(words('energy was/be discussed/discuss by the ministers'))).toBe(false);
    expect(isImpersonal(words('he noted/note that'))).toBe(false);
  });
});
