/**
 * Nouns that stand for a whole class of acts, and the verbs of the class: "no contact" denies that anything was struck.
 * Classes after Levin (1993): 18 contact by impact, 20 touching, 42 killing, 43 emission, 36 social interaction.
 */
const CLASSES: readonly { readonly nouns: string; readonly verbs: string }[] = [
  { nouns: 'contact collision impact', verbs: 'hit strike collide ram touch bump clip graze knock crash scrape' },
  { nouns: 'violence attack assault hostility', verbs: 'attack hit strike shell bomb bombard shoot fire assault kill' },
  { nouns: 'damage harm injury', verbs: 'damage harm injure wound hurt destroy' },
  {
    nouns: 'talk talks discussion conversation negotiation contact',
    verbs: 'talk speak discuss negotiate converse meet confer',
  },
  { nouns: 'agreement deal accord consensus', verbs: 'agree' },
  { nouns: 'warning', verbs: 'warn' },
  { nouns: 'request', verbs: 'ask request' },
];

let decoded: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The verbs of the class of acts that a noun names; empty where it names none. */
export function actsNamedBy(noun: string): ReadonlySet<string> {
  decoded ??= decode();
  return decoded.get(noun) ?? new Set();
}

function decode(): ReadonlyMap<string, ReadonlySet<string>> {
  const acts = new Map<string, Set<string>>();
  for (const { nouns, verbs } of CLASSES) {
    for (const noun of nouns.split(' ')) {
      const known = acts.get(noun) ?? new Set<string>();
      for (const verb of verbs.split(' ')) known.add(verb);
      acts.set(noun, known);
    }
  }
  return acts;
}
