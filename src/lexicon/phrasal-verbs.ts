import { words } from './word-set.js';

/**
 * Verbs that are one word with a particle and take an object behind it: "broke off | the talks". By particle, verbs as lemmas.
 * Quirk et al. 1985, 16.4 (transitive phrasal verbs), those that accounts of events are made of; left out are those whose
 * particle as often leads a place ("fired off the coast").
 */
const PHRASAL_VERBS: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map([
  [
    'off',
    words('break call cut lay put seal set fend fight kick stave tip cordon drive pay shrug ward round write sell'),
  ],
  [
    'out',
    words(
      'carry rule point lay put set find work give hand send throw spell single roll phase figure wipe force drive bring smoke root iron hammer turn lock',
    ),
  ],
  [
    'down',
    words(
      'shoot bring turn strike shut break close cut gun hunt knock lay mow pull put tear vote take tone play scale',
    ),
  ],
  [
    'up',
    words(
      'set put take give bring blow break build call draw follow hold make pick round step speed open prop ramp back beef cover drum line play scale shore shut stir tear use wind wrap mop',
    ),
  ],
  ['over', words('take hand sign turn')],
  ['in', words('call rein usher phase')],
]);

/** Whether a verb and the word behind it are one verb that takes an object. */
export function isPhrasalVerb(verb: string, particle: string): boolean {
  return PHRASAL_VERBS.get(particle)?.has(verb) === true;
}
