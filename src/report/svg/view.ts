import type { Comparison } from '../../comparison.js';
import type { Summary } from '../summarize.js';
import type { Words } from '../words.js';
import type { Picture } from './picture.js';

/** What a view is drawn from. */
export interface Scene {
  readonly comparison: Comparison;
  readonly summary: Summary;
  readonly words: Words;
  /** Event and date, for the line below the title. */
  readonly about: string;
}

export type View = (scene: Scene) => Picture;
