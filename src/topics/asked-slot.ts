import type { Statement } from '../alignment/statement.js';
import { beginningsOf } from '../claims/initiator.js';
import { causeIndex } from '../lexicon/causes.js';
import { CONTACTS } from '../lexicon/initiative.js';
import { loadedIndex } from '../lexicon/loaded.js';
import type { AskedSlot } from '../lexicon/slot-topics.js';
import { countsDeaths } from './counts-deaths.js';

/** Whether a statement answers a label that asks for a kind of detail ("who called", "distance"). */
export function answers(slot: AskedSlot, { tokens, syntax, names, claims }: Statement): boolean {
  const quantities = () => claims.flatMap(({ claim }) => claim.slots.quantities);
  const loaded = (...kinds: string[]) => syntax.find(loadedIndex()).some(({ entry }) => kinds.includes(entry.kind));
  switch (slot) {
    case 'length':
    case 'duration':
    case 'money':
    case 'count':
      return quantities().some(({ dimension }) => dimension === slot);
    case 'moment':
      return claims.some(({ claim }) => claim.slots.moments.length > 0);
    case 'initiator':
      return beginningsOf(tokens, syntax).some(({ of }) => of === 'contact');
    case 'tone':
      return loaded('tone') && tokens.some(({ lemma }) => CONTACTS.has(lemma) || lemma === 'speak');
    case 'blame':
      return loaded('blame');
    case 'cause':
      return loaded('blame') || syntax.find(causeIndex()).length > 0;
    case 'deaths':
      return claims.some(countsDeaths);
    case 'place':
      return names.some(({ kind }) => kind === 'place');
  }
}
