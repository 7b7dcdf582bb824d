import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import type { Profile } from '../../src/profiles/profile.js';
import { eventOf } from '../discrepancies/two-readouts.js';

const TEXTS = {
  Russia:
    'Russian President Vladimir Putin spoke by phone with Chinese President Xi Jinping at the request of China. Putin informed Xi of the war in the border region. The two leaders agreed to stay in touch. A constructive talk, the Kremlin said.',
  China: 'Xi told Putin that the crisis must end. The meeting next month will go ahead.',
};

const profiles = compare({ ...eventOf(TEXTS, { topics: ['stay in touch', 'war'] }) }).profiles;
const russia = profiles[0] as Profile;
const china = profiles[1] as Profile;

describe('profile', () => {
  test('length, and share of all words', () => {
    expect(russia.words).toBe(41);
    expect(china.words).toBe(15);
    expect(russia.share + china.share).toBeCloseTo(1, 2);
  });

  test('who asked for the call', () => {
    expect(russia.initiator?.name).toBe('China');
    expect(TEXTS.Russia).toContain(russia.initiator?.quote);
    expect(china.initiator).toBeUndefined();
  });

  test('topics in the order in which they come', () => {
    expect(russia.topicOrder).toEqual(['war', 'stay in touch']);
  });

  test('whose words it gives', () => {
    expect(russia.jointSpeech).toBeGreaterThan(0);
    expect(russia.ownSpeech).toBeGreaterThan(0);
    expect(russia.otherSpeech).toBe(0);
    expect(china.ownSpeech).toBeGreaterThan(0.4);
    expect(russia.ownSpeech + russia.otherSpeech + russia.jointSpeech).toBeLessThanOrEqual(1);
  });

  test('words used, and words that only the other uses for the same', () => {
    expect(russia.termsUsed).toContain('war');
    expect(russia.termsAvoided).toContain('crisis');
    expect(china.termsAvoided).toContain('war');
    expect(china.termsAvoided).not.toContain('crisis');
  });

  test('tone', () => {
    expect(russia.tone).toEqual({ positive: ['constructive'], negative: [] });
    const together = compare(eventOf({ a: 'They go on working together on the reckless plan.', b: 'They met.' }));
    expect(together.profiles[0]?.tone).toEqual({ positive: [], negative: ['reckless'] });
  });

  test('next steps', () => {
    expect(russia.nextSteps).toEqual(['Russia#2']);
  });
});

test('a speaker whom one party alone quotes is taken for its own', () => {
  const { profiles: found } = compare(
    eventOf({ Club: 'Coach Erika Holm said that the season went well.', Press: 'The season went well for the club.' }),
  );
  expect(found[0]?.ownSpeech).toBe(1);
});
