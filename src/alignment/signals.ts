import type { Signal } from './alignment.js';
import { keyword, secondKeyword } from './signals/keyword.js';
import { kin } from './signals/kin.js';
import { balance, extent, volume } from './signals/length.js';
import { meaning } from './signals/meaning.js';
import { nouns } from './signals/nouns.js';
import { once } from './signals/once.js';
import { opening, order } from './signals/order.js';
import { sequence } from './signals/sequence.js';
import { brevity, side } from './signals/setting.js';
import { akin, repeated, shared } from './signals/shared.js';
import { words } from './signals/words.js';

/**
 * The evidence that is blended, in the order of its weights. Left out because they earned nothing on events held out: countries,
 * numbers and first names in common, same speaker or doer, verbs, words that no third readout has, and nearest passages.
 */
export const SIGNALS: readonly Signal[] = [
  words,
  kin,
  keyword,
  secondKeyword,
  meaning,
  order,
  opening,
  balance,
  volume,
  extent,
  once,
  sequence,
  nouns,
  shared,
  akin,
  repeated,
  side,
  brevity,
];
