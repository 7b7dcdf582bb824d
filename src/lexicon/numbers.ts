import { lazyIndex, type Row } from './phrase.js';
import { words } from './word-set.js';

/**
 * A number in words. `digit`: below a hundred, added up; `scale`: multiplies what stands before it; `fraction`: part of
 * one (or a rank: "a third" against "the third"); `ordinal`: rank only; `times`: how often, or how many times as much.
 */
export interface NumberWord {
  readonly kind: 'digit' | 'scale' | 'fraction' | 'ordinal' | 'times';
  readonly value: number;
}
export const NUMBERS: readonly Row<NumberWord>[] = [
  { kind: 'digit', value: 0, reason: 'cardinal number', phrases: 'zero' },
  { kind: 'digit', value: 1, reason: 'cardinal number', phrases: 'one' },
  { kind: 'digit', value: 2, reason: 'cardinal number', phrases: 'two' },
  { kind: 'digit', value: 3, reason: 'cardinal number', phrases: 'three' },
  { kind: 'digit', value: 4, reason: 'cardinal number', phrases: 'four' },
  { kind: 'digit', value: 5, reason: 'cardinal number', phrases: 'five' },
  { kind: 'digit', value: 6, reason: 'cardinal number', phrases: 'six' },
  { kind: 'digit', value: 7, reason: 'cardinal number', phrases: 'seven' },
  { kind: 'digit', value: 8, reason: 'cardinal number', phrases: 'eight' },
  { kind: 'digit', value: 9, reason: 'cardinal number', phrases: 'nine' },
  { kind: 'digit', value: 10, reason: 'cardinal number', phrases: 'ten' },
  { kind: 'digit', value: 11, reason: 'cardinal number', phrases: 'eleven' },
  { kind: 'digit', value: 12, reason: 'cardinal number', phrases: 'twelve' },
  { kind: 'digit', value: 13, reason: 'cardinal number', phrases: 'thirteen' },
  { kind: 'digit', value: 14, reason: 'cardinal number', phrases: 'fourteen' },
  { kind: 'digit', value: 15, reason: 'cardinal number', phrases: 'fifteen' },
  { kind: 'digit', value: 16, reason: 'cardinal number', phrases: 'sixteen' },
  { kind: 'digit', value: 17, reason: 'cardinal number', phrases: 'seventeen' },
  { kind: 'digit', value: 18, reason: 'cardinal number', phrases: 'eighteen' },
  { kind: 'digit', value: 19, reason: 'cardinal number', phrases: 'nineteen' },
  { kind: 'digit', value: 20, reason: 'cardinal number', phrases: 'twenty' },
  { kind: 'digit', value: 30, reason: 'cardinal number', phrases: 'thirty' },
  { kind: 'digit', value: 40, reason: 'cardinal number', phrases: 'forty' },
  { kind: 'digit', value: 50, reason: 'cardinal number', phrases: 'fifty' },
  { kind: 'digit', value: 60, reason: 'cardinal number', phrases: 'sixty' },
  { kind: 'digit', value: 70, reason: 'cardinal number', phrases: 'seventy' },
  { kind: 'digit', value: 80, reason: 'cardinal number', phrases: 'eighty' },
  { kind: 'digit', value: 90, reason: 'cardinal number', phrases: 'ninety' },
  { kind: 'scale', value: 100, reason: 'cardinal number', phrases: 'hundred, hundreds' },
  { kind: 'scale', value: 1000, reason: 'cardinal number', phrases: 'thousand, thousands' },
  { kind: 'scale', value: 1e6, reason: 'cardinal number, short scale', phrases: 'million, millions' },
  { kind: 'scale', value: 1e6, reason: 'abbreviation in prices', phrases: 'mn, mln' },
  { kind: 'scale', value: 1e9, reason: 'cardinal number, short scale', phrases: 'billion, billions' },
  { kind: 'scale', value: 1e9, reason: 'abbreviation in prices', phrases: 'bn, bln' },
  { kind: 'scale', value: 1e12, reason: 'cardinal number, short scale', phrases: 'trillion, trillions' },
  { kind: 'scale', value: 1e12, reason: 'abbreviation in prices', phrases: 'trn, tn' },
  { kind: 'scale', value: 1e5, reason: 'Indian numbering', phrases: 'lakh, lakhs' },
  { kind: 'scale', value: 1e7, reason: 'Indian numbering', phrases: 'crore, crores' },
  { kind: 'scale', value: 12, reason: 'twelve of a thing', phrases: 'dozen, dozens' },
  { kind: 'scale', value: 20, reason: 'twenty of a thing', phrases: 'score' },
  { kind: 'fraction', value: 0.5, reason: 'fraction', phrases: 'half, halves' },
  {
    kind: 'fraction',
    value: 1 / 3,
    reason: 'fraction; as a rank it is told by the words around',
    phrases: 'third, thirds',
  },
  { kind: 'fraction', value: 0.25, reason: 'fraction', phrases: 'quarter, quarters' },
  {
    kind: 'fraction',
    value: 0.25,
    reason: 'fraction; as a rank it is told by the words around',
    phrases: 'fourth, fourths',
  },
  {
    kind: 'fraction',
    value: 1 / 5,
    reason: 'fraction; as a rank it is told by the words around',
    phrases: 'fifth, fifths',
  },
  {
    kind: 'fraction',
    value: 1 / 6,
    reason: 'fraction; as a rank it is told by the words around',
    phrases: 'sixth, sixths',
  },
  {
    kind: 'fraction',
    value: 1 / 7,
    reason: 'fraction; as a rank it is told by the words around',
    phrases: 'seventh, sevenths',
  },
  {
    kind: 'fraction',
    value: 1 / 8,
    reason: 'fraction; as a rank it is told by the words around',
    phrases: 'eighth, eighths',
  },
  {
    kind: 'fraction',
    value: 1 / 9,
    reason: 'fraction; as a rank it is told by the words around',
    phrases: 'ninth, ninths',
  },
  {
    kind: 'fraction',
    value: 1 / 10,
    reason: 'fraction; as a rank it is told by the words around',
    phrases: 'tenth, tenths',
  },
  {
    kind: 'fraction',
    value: 0.01,
    reason: 'fraction; as a rank it is told by the words around',
    phrases: 'hundredth, hundredths',
  },
  {
    kind: 'fraction',
    value: 0.001,
    reason: 'fraction; as a rank it is told by the words around',
    phrases: 'thousandth, thousandths',
  },
  { kind: 'fraction', value: 0.5, reason: 'sign', phrases: '½' },
  { kind: 'fraction', value: 0.25, reason: 'sign', phrases: '¼' },
  { kind: 'fraction', value: 0.75, reason: 'sign', phrases: '¾' },
  { kind: 'fraction', value: 1 / 3, reason: 'sign', phrases: '⅓' },
  { kind: 'fraction', value: 2 / 3, reason: 'sign', phrases: '⅔' },
  { kind: 'ordinal', value: 1, reason: 'rank', phrases: 'first' },
  { kind: 'ordinal', value: 2, reason: 'rank', phrases: 'second' },
  { kind: 'ordinal', value: 11, reason: 'rank', phrases: 'eleventh' },
  { kind: 'ordinal', value: 12, reason: 'rank', phrases: 'twelfth' },
  { kind: 'ordinal', value: 13, reason: 'rank', phrases: 'thirteenth' },
  { kind: 'ordinal', value: 14, reason: 'rank', phrases: 'fourteenth' },
  { kind: 'ordinal', value: 15, reason: 'rank', phrases: 'fifteenth' },
  { kind: 'ordinal', value: 16, reason: 'rank', phrases: 'sixteenth' },
  { kind: 'ordinal', value: 17, reason: 'rank', phrases: 'seventeenth' },
  { kind: 'ordinal', value: 18, reason: 'rank', phrases: 'eighteenth' },
  { kind: 'ordinal', value: 19, reason: 'rank', phrases: 'nineteenth' },
  { kind: 'ordinal', value: 20, reason: 'rank', phrases: 'twentieth' },
  { kind: 'ordinal', value: 30, reason: 'rank', phrases: 'thirtieth' },
  { kind: 'times', value: 1, reason: 'how often', phrases: 'once' },
  { kind: 'times', value: 2, reason: 'how often', phrases: 'twice' },
  { kind: 'times', value: 3, reason: 'how often', phrases: 'thrice' },
  { kind: 'times', value: 2, reason: 'how many times as much', phrases: 'double, doubled, twofold' },
  { kind: 'times', value: 3, reason: 'how many times as much', phrases: 'triple, tripled, threefold, treble' },
  { kind: 'times', value: 4, reason: 'how many times as much', phrases: 'quadruple, quadrupled, fourfold' },
  { kind: 'times', value: 10, reason: 'how many times as much', phrases: 'tenfold' },
  { kind: 'times', value: 0.5, reason: 'how many times as much', phrases: 'halved' },
  { kind: 'digit', value: 2, reason: 'both of two', phrases: 'both' },
  { kind: 'digit', value: 2, reason: 'two of a kind', phrases: 'couple, pair' },
];

const numberIndex = lazyIndex(NUMBERS);

/** The words and signs of NUMBERS. */
export function numberWords(): Iterable<string> {
  return numberIndex().keys();
}

/** The number that a lower-case word or sign stands for. */
export function numberWord(word: string): NumberWord | undefined {
  return numberIndex().get(word)?.[0]?.entry;
}

/** Stand between the ends of a range in words: "from 10 to 12", "between 10 and 12". */
export const JOINS_RANGE = words('to and');
/** Behind "a third" or "half" they show that it is a part of something, and "third" no rank: "a third of", "half its crew". */
export const AFTER_PART = words('of a an the its their his her our');
