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
  const object = patientOf(denier, deniedVerb);
  if (object === undefined) return -1;
  const verb = denier.tokens[deniedVerb]!.lemma;
  const told = teller.roles.find(
    ({ predicate: { head } }) =>
      unstated[head] === 0 &&
      sameMeaning(object, patientOf(teller, head) ?? '') &&
      isKindred(verb, teller.tokens[head]!.lemma),
  );
  return told?.predicate.head ?? -1;
}

/** The dictionary form of what two acts are both done to; undefined where they are not, or do not say. */
export function sharedPatient(a: ClaimView, act: number, b: ClaimView, other: number): string | undefined {
  const [own, theirs] = [patientOf(a, act), patientOf(b, other)];
  return own !== undefined && theirs !== undefined && sameMeaning(own, theirs) ? own : undefined;
}

/** The key of what the act is done to. */
function patientOf({ roles, keys }: ClaimView, verb: number): string | undefined {
  const patient = roles.find(({ predicate }) => predicate.head === verb)?.patient;
  return patient && keys[patient.head];
}

function isKindred(verb: string, other: string): boolean {
  if (areOfOneClass(verb, other)) return true;
  const relation = wordRelation(verb, other);
  return (
    relation !== undefined &&
    (relation.kind === 'broader' || relation.kind === 'narrower') &&
    relation.distance <= FEW_STEPS
  );
}
