import type { Signal } from './alignment.js';
import { blame } from './signals/blame.js';
import { echo } from './signals/echo.js';
import { keyword, secondKeyword } from './signals/keyword.js';
import { stress, unlike } from './signals/kinds.js';
import { volume } from './signals/length.js';
import { meaning } from './signals/meaning.js';
import { nouns } from './signals/nouns.js';
import { opening, order } from './signals/order.js';
import { rivals } from './signals/rivals.js';
import { sequence } from './signals/sequence.js';
import { brevity, side } from './signals/setting.js';
import { shared } from './signals/shared.js';
import { spelling } from './signals/spelling.js';
import { things } from './signals/things.js';

/**
 * The evidence that is blended, in the order of its weights. Left out because they earned nothing on events held out: countries,
 * numbers and first names in common, same speaker or doer, verbs, relatives of words, all words in common,
 * unlike lengths, words said once, nearest passages.
 */
export const SIGNALS: readonly Signal[] = [
  keyword,
  secondKeyword,
  meaning,
  order,
  opening,
  volume,
  sequence,
  nouns,
  shared,
  side,
  brevity,
  spelling,
  rivals,
  blame,
  things,
  unlike,
  stress,
  echo,
];
