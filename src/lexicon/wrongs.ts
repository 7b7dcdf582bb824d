import { lazyIndex, type Row } from './phrase.js';

/**
 * `deed`: who does it does wrong, and "of" names whom it hits; `conduct`: the same, and "of" names who does it; `quality`:
 * the deed so described is wrong; `duty`: responsibility or fault is laid on the one named behind it; `fault`: on the one
 * named before it; `charge`: on the object of the verb.
 */
export type WrongKind = 'deed' | 'conduct' | 'quality' | 'duty' | 'fault' | 'charge';

export interface Wrong {
  readonly kind: WrongKind;
  /** Counts as a verb only. */
  readonly verb?: true;
}

/**
 * Words that lay a wrong at somebody's door, for telling whom each side blames. Deeds after the verb classes of harm and
 * breach in Levin (1993; 18 contact by impact, 42 killing, 44 destroying, 10.5 stealing) and the vocabulary of the law of
 * nations. Verbs and nouns are lemmas. Loaded words of blame (`loaded.ts`) count as qualities too.
 */
export const WRONGS: readonly Row<Wrong>[] = [
  {
    kind: 'deed',
    reason: 'breaks a rule or a promise',
    phrases:
      'violate, violation, breach, infringe, infringement, renege on, flout, contravene, defy, disregard, ignore warning, pay no heed to, trespass, intrude, intrusion, encroach, encroachment, incursion',
  },
  {
    kind: 'deed',
    reason: 'uses force',
    phrases:
      'attack, shelling, bombing, bombard, bombardment, invade, invasion, occupy, occupation, assault, raid, harass, harassment, fire on, fire at, open fire, open fire on, open heavy fire, open intensive fire, shoot at, shoot down, kill, abduct, kidnap, seize, besiege, blockade, coerce',
  },
  {
    kind: 'conduct',
    reason: 'force or pressure by its general name',
    phrases: 'aggression, hostility, military action, hostile action, coercion, bullying, misconduct',
  },
  {
    kind: 'deed',
    verb: true,
    reason: 'uses force; a thing as a noun',
    phrases: 'shell, bomb, ram, storm, force, break',
  },
  {
    kind: 'deed',
    reason: 'makes matters worse',
    phrases:
      'provoke, provocation, escalate, escalation, endanger, jeopardize, jeopardise, put at risk, threaten, sabotage, undermine, destabilize, destabilise, obstruct, obstruction, hinder, interfere, interference, meddle, meddling, intimidate, intimidation',
  },
  {
    kind: 'deed',
    reason: 'deceives or takes',
    phrases:
      'mislead, deceive, lie, distort, fabricate, slander, smear, hype, steal, cheat, defame, betray, exploit, misuse, abuse',
  },
  {
    kind: 'quality',
    reason: 'says that the deed is a fault',
    phrases:
      'dangerous, risky, unsafe, unprofessional, illegal, unlawful, illegally, unlawfully, aggressive, provocative, abrupt, reckless, brazen, brazenly, improper, wrongful',
  },
  {
    kind: 'duty',
    reason: 'lays the fault on somebody',
    phrases:
      'responsibility lie with, responsibility lie directly with, responsibility lie entirely with, responsibility be on, responsibility rest with, responsibility fall on, blame lie with, be blame on, the fault of, the fault lie with',
  },
  {
    kind: 'fault',
    reason: 'says that somebody is at fault',
    phrases: 'responsible for, accountable for, to blame, at fault, guilty',
  },
  {
    kind: 'deed',
    reason: 'is the one to answer for it',
    phrases:
      'bear responsibility, bear the responsibility, bear full responsibility, bear sole responsibility, bear all responsibility, bear the blame',
  },
  {
    kind: 'charge',
    verb: true,
    reason: 'charges somebody with a wrong',
    phrases: 'accuse, blame',
  },
];

/** The phrases of WRONGS, for `findPhrases`. */
export const wrongIndex = lazyIndex(WRONGS, 'wrong');

/** Verbs that say of their object only that the subject did it: "made an illegal entry". From the light verbs of English. */
export const DOING: ReadonlySet<string> = new Set(
  'make do take conduct perform carry commit launch stage undertake execute engage continue'.split(' '),
);
