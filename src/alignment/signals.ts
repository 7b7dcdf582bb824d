import type { Signal } from './alignment.js';
import type { Pair } from './pair.js';
import { contained } from './signals/contained.js';
import { dense } from './signals/dense.js';
import { keyword, secondKeyword } from './signals/keyword.js';
import { kin } from './signals/kin.js';
import { leading } from './signals/leading.js';
import { balance, extent, volume } from './signals/length.js';
import { meaning } from './signals/meaning.js';
import { numbers } from './signals/numbers.js';
import { once, onceOnly } from './signals/once.js';
import { opening, order } from './signals/order.js';
import { nouns, verbs } from './signals/parts.js';
import { passage } from './signals/passage.js';
import { places } from './signals/places.js';
import { relative } from './signals/relative.js';
import { sequence } from './signals/sequence.js';
import { brevity, quoted, side } from './signals/setting.js';
import { akin, repeated, shared } from './signals/shared.js';
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
  once,
  onceOnly,
  places,
  leading,
  sequence,
  numbers,
  relative,
  passage,
  dense,
  verbs,
  nouns,
  shared,
  akin,
  repeated,
  quoted,
  side,
  brevity,
  extent,
];

const BY_NAME: ReadonlyMap<string, Signal> = /* @__PURE__ */ new Map(SIGNALS.map((signal) => [signal.name, signal]));

/** The measure of one signal by its name, 0..1. */
export function measureOf(name: string, pair: Pair): number {
  return BY_NAME.get(name)!.measure(pair);
}
