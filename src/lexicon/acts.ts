/**
 * Nouns that stand for a whole class of acts, and the verbs of the class: "no contact" denies that anything was struck. A class
 * without a noun has verbs that may stand for each other where they bear on the same thing.
 * Classes after Levin (1993): 17 throwing, 18 contact by impact, 20 touching, 42 killing, 43 emission, 36 social interaction, 105 using.
 */
const CLASSES: readonly { readonly nouns: string; readonly verbs: string }[] = [
  { nouns: 'contact collision impact', verbs: 'hit strike collide ram touch bump clip graze knock crash scrape' },
  {
    nouns: 'violence attack assault hostility',
    verbs: 'attack hit strike shell bomb bombard shoot fire assault kill raid target',
  },
  { nouns: 'damage harm injury', verbs: 'damage harm injure wound hurt destroy' },
  {
    nouns: 'talk talks discussion conversation negotiation contact',
    verbs: 'talk speak discuss negotiate converse meet confer',
  },
  { nouns: 'agreement deal accord consensus', verbs: 'agree' },
  { nouns: '', verbs: 'use deploy employ fire shoot throw hurl launch drop spray discharge' },
  { nouns: 'warning', verbs: 'warn' },
  { nouns: 'request', verbs: 'ask request' },
];

/** Whether two verbs are of one class of acts. */
export function areOfOneClass(verb: string, other: string): boolean {
  byVerb ??= classesOfVerbs();
  return byVerb.get(verb)?.some((number) => byVerb!.get(other)?.includes(number)) === true;
}

let decoded: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The verbs of the class of acts that a noun names; empty where it names none. */
export function actsNamedBy(noun: string): ReadonlySet<string> {
  decoded ??= decode();
  return decoded.get(noun) ?? new Set();
}

function decode(): ReadonlyMap<string, ReadonlySet<string>> {
  const acts = new Map<string, Set<string>>();
  for (const { nouns, verbs } of CLASSES) {
    for (const noun of nouns === '' ? [] : nouns.split(' ')) {
      const known = acts.get(noun) ?? new Set<string>();
      for (const verb of verbs.split(' ')) known.add(verb);
      acts.set(noun, known);
    }
  }
  return acts;
}

let byVerb: ReadonlyMap<string, readonly number[]> | undefined;

function classesOfVerbs(): ReadonlyMap<string, readonly number[]> {
  const classes = new Map<string, number[]>();
  CLASSES.forEach(({ verbs }, number) => {
    for (const verb of verbs.split(' ')) classes.set(verb, [...(classes.get(verb) ?? []), number]);
  });
  return classes;
}
