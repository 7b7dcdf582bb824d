import type { Token } from '../languages/language.js';

/** Whether a word is a name or stands for a country. */
export function isNamed({ pos, country }: Pick<Token, 'pos' | 'country'>): boolean {
  return pos === 'name' || country !== undefined;
}
