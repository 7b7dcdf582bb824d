import { describe, expect, test } from 'vitest';
import { type WordRelation, wordRelation } from '../../src/lexicon/relations.js';
import { vocabulary } from '../../src/lexicon/vocabulary.js';

const relation = (pair: string) => {
  const [a = '', b = ''] = pair.split(' ');
  const found = wordRelation(a, b);
  return found && `${found.kind} ${found.distance}`;
};

const MIRROR: Record<WordRelation['kind'], WordRelation['kind']> = {
  synonym: 'synonym',
  derived: 'derived',
  broader: 'narrower',
  narrower: 'broader',
  antonym: 'antonym',
  similar: 'similar',
  sibling: 'sibling',
};

describe('wordRelation', () => {
  test.each([
    ['stress emphasize', 'synonym 0'],
    ['large big', 'synonym 0'],
    ['war war', 'synonym 0'],
    ['discuss discussion', 'derived 1'],
    ['russia russian', 'derived 1'],
    ['strong strongly', 'derived 1'],
    ['negotiator negotiation', 'derived 2'],
    ['car vehicle', 'broader 1'],
    ['jet aircraft', 'broader 2'],
    ['aircraft jet', 'narrower 2'],
    ['condemn denounce', 'broader 1'],
    ['accept reject', 'antonym 1'],
    ['increase decrease', 'antonym 1'],
    ['huge tiny', 'antonym 2'],
    ['huge large', 'similar 1'],
    ['ceasefire truce', 'synonym 0'],
    ['deal treaty', 'sibling 2'],
  ])('%s: %s', (pair, expected) => {
    expect(relation(pair)).toBe(expected);
  });

  test.each(['banana treaty', 'discuss', 'war qwrtz', 'qwrtz qwrtz', '__proto__ constructor', 'the of'])(
    '%s: none',
    (pair) => {
      expect(relation(pair)).toBeUndefined();
    },
  );

  test('says which sense of the words it holds for', () => {
    expect(wordRelation('big', 'large')?.sense).toBe(1);
    expect(wordRelation('support', 'back')?.sense).toBeGreaterThan(1);
  });

  test('swapping the words swaps broader and narrower only', () => {
    const { words } = vocabulary();
    const sample = words.filter((_, i) => i % 61 === 0);
    let related = 0;
    for (const a of sample) {
      for (const b of sample) {
        const there = wordRelation(a, b);
        const back = wordRelation(b, a);
        if (there) related += 1;
        if (there?.distance !== back?.distance || there?.sense !== back?.sense) expect([a, b]).toBe('symmetric');
        if (there && back?.kind !== MIRROR[there.kind]) expect([a, b, there.kind]).toBe(back?.kind);
      }
    }
    expect(related).toBeGreaterThan(sample.length);
  });
});
