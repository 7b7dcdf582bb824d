import { areOfOneClass } from '../../lexicon/acts.js';
import { wordRelation } from '../../lexicon/relations.js';
import { type ClaimView, sameMeaning } from './view.js';

/** Steps in WordNet, up or down, within which one verb tells the same act more or less exactly: "attack", "shell". */
const FEW_STEPS = 2;

/**
 * The verb by which a claim states what another denies in a verb of its own, done to the same thing: "denies that it shelled the
 * hospital", "the hospital was bombed". Token number of the verb; -1 where there is none.
 */
export function kindredAct(denier: ClaimView, deniedVerb: number, teller: ClaimView, unstated: Uint8Array): number {
  const verb = denier.tokens[deniedVerb]!.lemma;
  const told = teller.roles.find(
    ({ predicate: { head } }) =>
      unstated[head] === 0 &&
      sharedPatient(denier, deniedVerb, teller, head) !== undefined &&
      isKindred(verb, teller.tokens[head]!.lemma),
  );
  return told?.predicate.head ?? -1;
}

/** The dictionary form of what two acts are both done to; undefined where they are not, or do not say. */
export function sharedPatient(a: ClaimView, act: number, b: ClaimView, other: number): string | undefined {
  const [own, theirs] = [patientOf(a, act), patientOf(b, other)];
  if (own === undefined || theirs === undefined || !sameMeaning(a.keys[own]!, b.keys[theirs]!)) return undefined;
  return a.tokens[own]!.lemma;
}

/** Tokens behind a verb in which what tells how it was done is looked for: "flew | menacingly low". */
const MANNER = 2;

/** The dictionary form of the word that tells how or where to two acts were both done, where they take no object: "flew low", "went back". */
export function sharedManner(a: ClaimView, act: number, b: ClaimView, other: number): string | undefined {
  const theirs = mannersOf(b, other);
  return mannersOf(a, act).find((word) => theirs.includes(word));
}

function mannersOf({ tokens, roles }: ClaimView, verb: number): string[] {
  if (roles.find(({ predicate }) => predicate.head === verb)?.patient !== undefined) return [];
  const words: string[] = [];
  for (const { pos, lemma } of tokens.slice(verb + 1, verb + 1 + MANNER)) {
    if (pos !== 'adverb' && pos !== 'adjective') break;
    words.push(lemma);
  }
  return words;
}

/** The token that tells what the act is done to. */
function patientOf({ roles }: ClaimView, verb: number): number | undefined {
  return roles.find(({ predicate }) => predicate.head === verb)?.patient?.head;
}

/** Whether two verbs tell acts of one kind: of one class, or one more exactly than the other. */
export function isKindred(verb: string, other: string): boolean {
  if (areOfOneClass(verb, other)) return true;
  const relation = wordRelation(verb, other);
  return (
    relation !== undefined &&
    (relation.kind === 'broader' || relation.kind === 'narrower') &&
    relation.distance <= FEW_STEPS
  );
}
