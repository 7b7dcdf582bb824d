import { describe, expect, test } from 'vitest';
import { ALIASES, aliasEntries } from '../../src/lexicon/aliases.js';
import { CAUSES, causeIndex } from '../../src/lexicon/causes.js';
import { CONTRARIES, contraryIndex, EXTENTS, extentIndex } from '../../src/lexicon/contraries.js';
import { DATED_ACTS, datedActIndex } from '../../src/lexicon/dated-acts.js';
import { DISPUTED, disputedIndex } from '../../src/lexicon/disputed.js';
import { EXCLUSIVES, exclusiveIndex } from '../../src/lexicon/exclusive.js';
import { FORMULAS, formulaIndex } from '../../src/lexicon/formulas.js';
import { FREQUENCIES, frequencyIndex } from '../../src/lexicon/frequencies.js';
import { FURNITURE, furnitureIndex } from '../../src/lexicon/furniture.js';
import { HEDGES, hedgeIndex } from '../../src/lexicon/hedges.js';
import { INITIATIVES, initiativeIndex } from '../../src/lexicon/initiative.js';
import { INVOLVEMENTS, involvementIndex } from '../../src/lexicon/involvement.js';
import { IMPERSONAL, impersonalIndex, JOINT, jointIndex } from '../../src/lexicon/joint.js';
import { LOADED, loadedIndex } from '../../src/lexicon/loaded.js';
import { MONTHS, WEEKDAYS } from '../../src/lexicon/months.js';
import { NEGATIONS, NEGATIVE_AFFIXES, negationIndex } from '../../src/lexicon/negation.js';
import { NUMBERS } from '../../src/lexicon/numbers.js';
import { OWNERS, ownerIndex } from '../../src/lexicon/owners.js';
import { entriesOf, findPhrases, type PhraseIndex, type Row, stepsOf } from '../../src/lexicon/phrase.js';
import { REBUTTALS, rebuttalIndex } from '../../src/lexicon/rebuttal.js';
import { ROLES, roleIndex } from '../../src/lexicon/roles.js';
import { STRENGTHS_OF_WORDS, strengthIndex } from '../../src/lexicon/strength.js';
import { UNITS, unitIndex } from '../../src/lexicon/units.js';
import { VAGUE, vagueIndex } from '../../src/lexicon/vague.js';
import { WRONGS, wrongIndex } from '../../src/lexicon/wrongs.js';
import { ZONES, zoneIndex } from '../../src/lexicon/zones.js';

const TABLES: Record<string, readonly Row<object>[]> = {
  CAUSES,
  CONTRARIES,
  DATED_ACTS,
  INVOLVEMENTS,
  EXCLUSIVES,
  EXTENTS,
  FORMULAS,
  FREQUENCIES,
  FURNITURE,
  HEDGES,
  IMPERSONAL,
  INITIATIVES,
  JOINT,
  LOADED,
  MONTHS,
  NEGATIONS,
  NUMBERS,
  OWNERS,
  REBUTTALS,
  ROLES,
  STRENGTHS_OF_WORDS,
  UNITS,
  VAGUE,
  WEEKDAYS,
  WRONGS,
  ZONES,
};

const INDEXES: Record<string, () => PhraseIndex<object>> = {
  CAUSES: causeIndex,
  CONTRARIES: contraryIndex,
  DATED_ACTS: datedActIndex,
  INVOLVEMENTS: involvementIndex,
  EXCLUSIVES: exclusiveIndex,
  EXTENTS: extentIndex,
  FORMULAS: formulaIndex,
  FREQUENCIES: frequencyIndex,
  FURNITURE: furnitureIndex,
  HEDGES: hedgeIndex,
  IMPERSONAL: impersonalIndex,
  INITIATIVES: initiativeIndex,
  JOINT: jointIndex,
  LOADED: loadedIndex,
  NEGATIONS: negationIndex,
  OWNERS: ownerIndex,
  REBUTTALS: rebuttalIndex,
  ROLES: roleIndex,
  STRENGTHS_OF_WORDS: strengthIndex,
  UNITS: unitIndex,
  VAGUE: vagueIndex,
  WRONGS: wrongIndex,
  ZONES: zoneIndex,
};

const words = (phrase: string) => stepsOf(phrase).map((lower) => ({ lower, lemma: lower }));

/** Names the property that a phrase of any table lacks; nothing for a good one. */
function fault(phrase: string, reason: string): string | undefined {
  if (!/^\S+( \S+)*$/u.test(phrase)) return `not words parted by single spaces: "${phrase}"`;
  if (phrase !== phrase.toLowerCase()) return `not in lower case: ${phrase}`;
  if (phrase !== phrase.normalize('NFC')) return `not NFC: ${phrase}`;
  if (phrase.includes('’')) return `curly apostrophe: ${phrase}`;
  if (!/\p{L}{3}/u.test(reason)) return `no reason: ${phrase}`;
  return undefined;
}

describe.each([...Object.entries(TABLES), ['DISPUTED', DISPUTED], ['NEGATIVE_AFFIXES', NEGATIVE_AFFIXES]] as const)(
  '%s',
  (_name, rows) => {
    test('every phrase is in the form that texts are matched in, and has a reason', () => {
      expect(entriesOf(rows).flatMap(({ phrase, reason }) => fault(phrase, reason) ?? [])).toEqual([]);
    });
  },
);

describe.each(Object.entries(TABLES))('%s', (_name, rows) => {
  test('no phrase stands twice', () => {
    const phrases = entriesOf(rows).map(({ phrase }) => phrase);
    expect(phrases.filter((phrase, n) => phrases.indexOf(phrase) !== n)).toEqual([]);
  });

  test('no two rows say the same', () => {
    const meanings = rows.map(({ phrases: _, ...meaning }) => JSON.stringify(meaning));
    expect(meanings.filter((meaning, n) => meanings.indexOf(meaning) !== n)).toEqual([]);
  });
});

test.each(Object.entries(INDEXES))('%s: every phrase finds itself whole', (name, index) => {
  for (const { phrase } of entriesOf(TABLES[name]!)) {
    const matches = findPhrases(words(phrase), index());
    expect(matches.map(({ first, last, entry }) => [first, last, entry.phrase])).toEqual([
      [0, words(phrase).length - 1, phrase],
    ]);
  }
});

test.each([
  ['VAGUE', VAGUE, 120],
  ['LOADED', LOADED, 250],
  ['STRENGTHS_OF_WORDS', STRENGTHS_OF_WORDS, 150],
] as const)('%s covers its field', (_name, rows, atLeast) => {
  expect(entriesOf<object>(rows).length).toBeGreaterThanOrEqual(atLeast);
});

describe('DISPUTED', () => {
  test('no phrase stands twice in a group', () => {
    const phrases = entriesOf(DISPUTED).map(({ group, phrase }) => `${group}: ${phrase}`);
    expect(phrases.filter((phrase, n) => phrases.indexOf(phrase) !== n)).toEqual([]);
  });

  test('a phrase of several groups is found with all of them', () => {
    const [match] = findPhrases(words('operation'), disputedIndex());
    expect(match!.entry.terms.map(({ group }) => group)).toEqual(expect.arrayContaining(['war', 'strike']));
  });
});

describe('ALIASES', () => {
  const entries = [...aliasEntries()];

  test('every name is in the form that texts are matched in, and has a reason', () => {
    expect(entries.flatMap(({ phrase, reason }) => fault(phrase, reason) ?? [])).toEqual([]);
  });

  test('no name belongs to two things', () => {
    const names = entries.map(({ phrase }) => phrase);
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  });

  test('every line has at least two names, and a key that is no abbreviation of it', () => {
    for (const line of ALIASES.flatMap(({ names }) => names)) {
      expect(line.split(', ').length).toBeGreaterThan(1);
      expect(line).toMatch(/^[\p{Ll}\d]/u);
    }
  });
});

describe('numbers that can be checked', () => {
  const table = (phrase: string) => entriesOf(UNITS).find((entry) => entry.phrase === phrase)!;

  test('factors agree among themselves', () => {
    expect(table('mile').factor / table('yard').factor).toBeCloseTo(1760, 9);
    expect(table('yard').factor / table('foot').factor).toBeCloseTo(3, 12);
    expect(table('foot').factor / table('inch').factor).toBeCloseTo(12, 12);
    expect(table('square mile').factor).toBeCloseTo(table('mile').factor ** 2, 6);
    expect(table('acre').factor * 640).toBeCloseTo(table('square mile').factor, 6);
    expect(table('square foot').factor).toBeCloseTo(table('foot').factor ** 2, 12);
    expect(table('cubic foot').factor).toBeCloseTo(table('foot').factor ** 3, 12);
    expect(table('lb').factor / table('ounce').factor).toBeCloseTo(16, 9);
    expect(table('barrel').factor / table('gallon').factor).toBeCloseTo(42, 9);
    expect(table('knot').factor * 1000).toBeCloseTo(table('nautical mile').factor, 9);
    expect(table('year').factor / table('month').factor).toBeCloseTo(12, 9);
    expect(table('day').factor / table('hour').factor).toBe(24);
  });

  test('one dimension has one base unit, and money one per currency', () => {
    const bases = new Map<string, Set<string>>();
    for (const { dimension, unit } of UNITS) bases.set(dimension, (bases.get(dimension) ?? new Set()).add(unit));
    for (const [dimension, units] of bases) if (dimension !== 'money') expect([...units]).toHaveLength(1);
    for (const currency of bases.get('money')!) expect(currency).toMatch(/^[A-Z]{3}$/);
  });

  test('the freezing and the boiling point in Fahrenheit', () => {
    const { factor, offset = 0 } = table('fahrenheit');
    expect(32 * factor + offset).toBeCloseTo(0, 9);
    expect(212 * factor + offset).toBeCloseTo(100, 9);
  });

  test('offsets of zones are whole quarters of an hour within a day, summer an hour ahead', () => {
    for (const { offset, summer } of ZONES) {
      if (offset !== undefined) expect(Math.abs(offset) % 15 === 0 && offset >= -720 && offset <= 840).toBe(true);
      if (summer !== undefined) expect(summer - offset!).toBe(60);
    }
  });

  test('twelve months, seven days', () => {
    expect(MONTHS.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(WEEKDAYS.map(({ weekday }) => weekday)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
