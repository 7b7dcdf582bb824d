import type { Signal } from './alignment.js';
import { contained } from './signals/contained.js';
import { keyword, secondKeyword } from './signals/keyword.js';
import { kin } from './signals/kin.js';
import { balance, volume } from './signals/length.js';
import { meaning } from './signals/meaning.js';
import { opening, order } from './signals/order.js';
import { words } from './signals/words.js';

/** The evidence that is blended, in the order of its weights. */
export const SIGNALS: readonly Signal[] = [
  words,
  contained,
  kin,
  keyword,
  secondKeyword,
  meaning,
  order,
  opening,
  balance,
  volume,
];
