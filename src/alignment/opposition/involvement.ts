import type { Phrase } from '../../claims/phrases.js';
import { actsNamedBy } from '../../lexicon/acts.js';
import { BRINGING_ABOUT, involvementIndex, WHATEVER_HAPPENED } from '../../lexicon/involvement.js';
import type { Finding } from './finding.js';
import { meet, partyOf } from './party.js';
import { barePhraseBefore, roleOf, verbUpTo } from './verb.js';
import { type ClaimView, sameMeaning } from './view.js';
import { wrongsIn } from './wrongdoers.js';

/**
 * `involvement-denied`: one claim says that somebody had no part in a thing ("was not involved in the explosion", "had nothing to
 * do with it"), the other that he had, caused or did it, is to blame for it, or stands behind it.
 */
export function opposeInvolvement(a: ClaimView, b: ClaimView): Finding[] {
  return [...met(a, b, 'left'), ...met(b, a, 'right')].slice(0, 1);
}

/** Whether a claim says that somebody had no part in something. */
export function deniesInvolvement(view: ClaimView): boolean {
  return view.once(involvementsIn).some(({ held }) => !held);
}

function met(denier: ClaimView, other: ClaimView, denies: 'left' | 'right'): Finding[] {
  if (denier.denials.length === 0) return [];
  return denier.once(involvementsIn).flatMap((denied): Finding[] => {
    if (denied.held || denied.party.length === 0) return [];
    const told = partTold(other, denied);
    if (told < 0) return [];
    return [{ against: { code: 'involvement-denied', party: denied.name, word: other.tokens[told]!.text, denies } }];
  });
}

/** That somebody had, or had not, a part in something. */
interface Involvement {
  readonly held: boolean;
  /** Number of the token that says so. */
  readonly at: number;
  /** Who: keys of the country or of the noun, and as written. */
  readonly party: readonly string[];
  readonly name: string;
  /** Key of what it was; the empty string where that is left open, or may be anything that happened. */
  readonly matter: string;
}

function involvementsIn(view: ClaimView): Involvement[] {
  return [...partsIn(view), ...notBroughtAbout(view)];
}

function partsIn(view: ClaimView): Involvement[] {
  const { tokens, syntax, phrases, keys, denied } = view;
  return syntax.find(involvementIndex()).flatMap(({ first, last, entry: { kind } }): Involvement[] => {
    const behind = phrases.find((phrase) => phrase.last > last);
    const who = kind === 'sponsor' ? behind : (ownerAt(view, first) ?? subjectAt(view, first));
    if (who === undefined) return [];
    const key = behind === undefined || kind === 'sponsor' ? '' : keys[behind.head]!;
    return [
      {
        held: kind !== 'none' && denied[first] === 0,
        at: first,
        party: partyOf(view, who),
        name: tokens[who.head]!.text,
        matter: WHATEVER_HAPPENED.has(key) ? '' : key,
      },
    ];
  });
}

/** "did not cause the explosion" */
function notBroughtAbout(view: ClaimView): Involvement[] {
  const { tokens, keys, denied } = view;
  return view.roles.flatMap(({ predicate: { head }, agent, patient }): Involvement[] =>
    denied[head] === 1 && agent && patient && BRINGING_ABOUT.has(tokens[head]!.lemma)
      ? [
          {
            held: false,
            at: head,
            party: partyOf(view, agent),
            name: tokens[agent.head]!.text,
            matter: keys[patient.head]!,
          },
        ]
      : [],
  );
}

/** "Kenyan involvement in": the phrase that names the part, where it says whose. */
function ownerAt({ phrases, tokens }: ClaimView, at: number): Phrase | undefined {
  const own = phrases.find(({ first, last }) => first <= at && at <= last);
  return own !== undefined && tokens.slice(own.first, at).some(({ country }) => country !== undefined)
    ? own
    : undefined;
}

/** The subject of the verb that a word belongs to, or that takes it: "played no part", "denied any involvement". */
function subjectAt(view: ClaimView, at: number): Phrase | undefined {
  const verb = verbUpTo(view, at);
  if (verb === undefined) return undefined;
  const role = roleOf(view, verb);
  return (role?.passive ? role.patient : role?.agent) ?? barePhraseBefore(view, verb.first);
}

/** Number of the token by which a claim says that he had a part in it after all; -1 where none does. */
function partTold(view: ClaimView, { party, matter }: Involvement): number {
  const isIt = (key: string) => matter === '' || sameMeaning(key, matter);
  const part = view
    .once(involvementsIn)
    .find(
      (told) =>
        told.held && meet(told.party, party) && (told.matter === '' ? isNamed(view, matter) : isIt(told.matter)),
    );
  if (part !== undefined) return part.at;
  const charge = wrongsIn(view.syntax).find(({ kind, first }) => {
    if (kind !== 'charge' || view.denied[first] === 1) return false;
    const charged = view.roles.find(({ predicate }) => predicate.head === first)?.patient;
    return charged !== undefined && meet(partyOf(view, charged), party) && isNamed(view, matter);
  });
  if (charge !== undefined) return charge.first;
  const deed = view.roles.find(
    ({ predicate: { head }, agent, patient }) =>
      view.denied[head] === 0 &&
      agent !== undefined &&
      meet(partyOf(view, agent), party) &&
      (isDeed(view, head, matter) ||
        (patient !== undefined && BRINGING_ABOUT.has(view.tokens[head]!.lemma) && isIt(view.keys[patient.head]!))),
  );
  return deed?.predicate.head ?? -1;
}

function isNamed({ firstOf }: ClaimView, matter: string): boolean {
  return matter === '' || [...firstOf.keys()].some((key) => sameMeaning(key, matter));
}

/** The verb names the thing as an act ("explode", of an explosion; "hit", of an attack); of whatever happened, any wrong. */
function isDeed({ syntax, keys }: ClaimView, at: number, matter: string): boolean {
  if (matter === '') return wrongsIn(syntax).some(({ first, kind }) => first === at && kind === 'deed');
  return sameMeaning(keys[at]!, matter) || actsNamedBy(matter).has(keys[at]!);
}
