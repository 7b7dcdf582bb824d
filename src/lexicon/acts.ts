import { words } from './word-set.js';

/**
 * Nouns that stand for a whole class of acts, and the verbs of the class: "no contact" denies that anything was struck. A class
 * without a noun has verbs that may stand for each other where they bear on the same thing.
 * Classes after Levin (1993): 17 throwing, 18 contact by impact, 20 touching, 42 killing, 43 emission, 36 social interaction, 105 using.
 */
const CLASSES: readonly {
  readonly nouns?: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Its verbs tell what befell somebody more or less gravely, and do not stand for each other: "killed", "wounded". */
  readonly unlike?: true;
  /** Its verbs may bear on anything, beside which the noun says little: "agreed to meet again" is no agreement on the border. */
  readonly open?: true;
}[] = [
  {
    nouns: words('contact collision impact'),
    verbs: words('hit strike collide ram touch bump clip graze knock crash scrape'),
  },
  {
    nouns: words('violence attack assault hostility'),
    verbs: words('attack hit strike shell bomb bombard shoot fire assault kill raid target'),
  },
  { nouns: words('damage harm injury'), verbs: words('damage harm injure wound hurt destroy') },
  {
    nouns: words('talk talks discussion conversation negotiation contact'),
    verbs: words('talk speak discuss negotiate converse meet confer'),
    open: true,
  },
  { nouns: words('explosion blast detonation'), verbs: words('explode detonate bomb blow') },
  { nouns: words('killing murder assassination'), verbs: words('kill murder assassinate shoot') },
  { nouns: words('agreement deal accord consensus'), verbs: words('agree'), open: true },
  { verbs: words('end cancel suspend scrap terminate abandon') },
  { verbs: words('destroy demolish blow wreck sink sabotage') },
  { verbs: words('use deploy employ fire shoot throw hurl launch drop spray discharge') },
  { nouns: words('theft robbery'), verbs: words('steal take rob loot snatch copy') },
  { nouns: words('warning'), verbs: words('warn'), open: true },
  { nouns: words('request'), verbs: words('ask request'), open: true },
  { nouns: words('fatality death'), verbs: words('kill die perish'), unlike: true },
  { nouns: words('casualty victim'), verbs: words('kill die perish wound injure hurt'), unlike: true },
];

/** Whether two verbs are of one class of acts. */
export function areOfOneClass(verb: string, other: string): boolean {
  return CLASSES.some(({ verbs, unlike }) => !unlike && verbs.has(verb) && verbs.has(other));
}

/** Whether two nouns name one class of acts: "no blast", "an explosion". */
export function nameOneClass(noun: string, other: string): boolean {
  return CLASSES.some(({ nouns }) => nouns?.has(noun) && nouns.has(other));
}

/** Whether a noun names a class of acts whose verbs may bear on anything. */
export function namesOpenClass(noun: string): boolean {
  return CLASSES.some(({ nouns, open }) => open === true && nouns!.has(noun));
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
    for (const noun of nouns ?? []) {
      const known = acts.get(noun) ?? new Set<string>();
      for (const verb of verbs) known.add(verb);
      acts.set(noun, known);
    }
  }
  return acts;
}
