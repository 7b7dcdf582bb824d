import type { Signal } from './alignment.js';
import { keyword, secondKeyword } from './signals/keyword.js';
import { balance, volume } from './signals/length.js';
import { meaning } from './signals/meaning.js';
import { nouns } from './signals/nouns.js';
import { opening, order } from './signals/order.js';
import { rivals } from './signals/rivals.js';
import { sequence } from './signals/sequence.js';
import { brevity, side } from './signals/setting.js';
import { shared } from './signals/shared.js';
import { spelling } from './signals/spelling.js';
import { words } from './signals/words.js';

/**
 * The evidence that is blended, in the order of its weights. Left out because they earned nothing on events held out: countries,
 * numbers and first names in common, same speaker or doer, verbs, relatives of words, words said once, nearest passages.
 */
export const SIGNALS: readonly Signal[] = [
  words,
  keyword,
  secondKeyword,
  meaning,
  order,
  opening,
  balance,
  volume,
  sequence,
  nouns,
  shared,
  side,
  brevity,
  spelling,
  rivals,
];
