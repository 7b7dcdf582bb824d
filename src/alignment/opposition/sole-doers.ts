import type { Phrase } from '../../claims/phrases.js';
import type { RoleReading } from '../../claims/roles.js';
import { exclusiveIndex } from '../../lexicon/exclusive.js';
import { NEGATIONS } from '../../lexicon/grammar.js';
import type { Finding } from './finding.js';
import { type ClaimView, sameMeaning } from './view.js';

/** `exclusive`: one says that somebody did it alone ("only Chile", "Chile alone"), the other names a further one who did it. */
export function opposeSoleDoers(a: ClaimView, b: ClaimView): Finding[] {
  return [...joinedBy(a, b, 'left'), ...joinedBy(b, a, 'right')];
}

function joinedBy(narrow: ClaimView, wide: ClaimView, says: 'left' | 'right'): Finding[] {
  const sole = narrow.once(soleDoer);
  if (sole === undefined) return [];
  const alone = namesIn(narrow, sole.agent);
  for (const { predicate, agent, patient } of wide.roles) {
    if (agent === undefined || wide.denied[predicate.head] === 1) continue;
    if (!sameMeaning(narrow.keys[sole.predicate.head]!, wide.keys[predicate.head]!)) continue;
    // Two doers of one act to one thing who have nobody in common are laid against each other by their roles.
    const names = namesIn(wide, agent);
    const further = names.find(({ key }) => !alone.some((one) => one.key === key));
    if (further === undefined || (names[0] === further && sole.patient !== undefined && patient !== undefined))
      continue;
    if (!sameObject(narrow, sole, wide, patient)) continue;
    return [{ against: { code: 'exclusive', only: alone[0]!.text, other: further.text, says } }];
  }
  return [];
}

interface Sole extends RoleReading {
  readonly agent: Phrase;
}

/** The act that somebody is said to have done alone, and who that is. */
function soleDoer(view: ClaimView): Sole | undefined {
  const { tokens, syntax, roles, denied } = view;
  const shutting = syntax
    .find(exclusiveIndex())
    .filter(({ first, entry }) => entry.reach === 'all' && !NEGATIONS.has(tokens[first - 1]?.lower ?? ''));
  for (const role of shutting.length === 0 ? [] : roles) {
    const { agent, predicate } = role;
    if (agent === undefined || denied[predicate.head] === 1 || namesIn(view, agent).length === 0) continue;
    const bears = shutting.some(({ first, last, entry }) =>
      entry.behind ? first === agent.last + 1 : last === agent.first - 1 || last === agent.first,
    );
    if (bears) return { ...role, agent };
  }
  return undefined;
}

/** Whether both acts were done to one thing, or both claims speak of one beside verb and doers where no object is named. */
function sameObject(narrow: ClaimView, sole: Sole, wide: ClaimView, patient: Phrase | undefined): boolean {
  if (sole.patient !== undefined && patient !== undefined)
    return sameMeaning(narrow.keys[sole.patient.head]!, wide.keys[patient.head]!);
  return narrow.keys.some((key, at) => at > sole.predicate.last && key !== '' && wide.firstOf.has(key));
}

/** The countries and names in a phrase. */
function namesIn({ tokens, keys }: ClaimView, { first, last }: Phrase): { key: string; text: string }[] {
  const names: { key: string; text: string }[] = [];
  for (let at = first; at <= last; at++)
    if (keys[at] !== '' && (keys[at]!.startsWith('@') || tokens[at]!.pos === 'name'))
      names.push({ key: keys[at]!, text: tokens[at]!.text });
  return names;
}
