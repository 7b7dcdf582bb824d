import { lazyIndex, type Row } from './phrase.js';

/** What a date belongs to, where several words tell it, or several verbs the same. */
export interface DatedAct {
  readonly act: string;
}

/** By hand, after the verbs with which texts of law and agendas give dates. Verbs are lemmas; each act is named by its first phrase. */
export const DATED_ACTS: readonly Row<DatedAct>[] = [
  {
    act: 'enter into force',
    reason: 'a text begins to bind',
    phrases:
      'enter into force, come into force, take effect, come into effect, go into effect, enter into effect, be in force from, become effective, be effective from, start to apply',
  },
  {
    act: 'take place',
    reason: 'something is held',
    phrases: 'take place, be hold, hold, happen, occur, go ahead, come off, be schedule for, be due on, be set for',
  },
  { act: 'begin', reason: 'something opens', phrases: 'begin, start, open, kick off, get under way, commence' },
  { act: 'end', reason: 'something closes', phrases: 'end, close, conclude, finish, wrap up, expire, run out' },
];

/** The phrases of DATED_ACTS, for `findPhrases`. */
export const datedActIndex = lazyIndex(DATED_ACTS);
