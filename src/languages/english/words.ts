// Words of English that cutting depends on. What each list is for, and why a word is in it, stands beside it.

/**
 * How an abbreviation behaves at a full stop.
 * - `title`: stands before a name, so its dot never ends a sentence (`Mr. Xi`).
 * - `number`: a word of its own without the dot, or cut short only before a number (`No. 3`, `fig. 2`): elsewhere the dot is a full stop.
 * - `open`: may end a sentence; a function word with a capital after it shows that it does (`Acme Ltd. He`).
 */
export type AbbreviationUse = 'title' | 'number' | 'open';

const USES: Readonly<Record<AbbreviationUse, string>> = {
  // Courtesy and academic titles; ranks of armed forces and police; offices; "Saint", "Fort", "Mount"; "versus" joins two names.
  title:
    'mr mrs ms mx messrs mmes dr prof rev fr hon esq ' +
    'gen lt col maj capt cmdr cdr cpl sgt pvt adm brig vadm radm comdr ens spc ' +
    'pres gov sen sens rep reps amb sec supt insp det asst assoc dep min atty ' +
    'st ste ft mt vs v viz',
  // Parts of books and laws, counts and sizes, days and months that are words without the dot.
  number: 'no nos fig figs art arts sect ch vol vols pp p para paras eq approx ca c est sat sun mar jan op tel ext',
  // Months and days; companies; streets; kin of a name; Latin; units; compass and states of the US that papers shorten.
  open:
    'feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ' +
    'inc ltd corp co cos bros plc llc assn dept dist div univ intl natl govt ' +
    'ave blvd rd hwy jr sr phd etc al cf ed eds ' +
    'hr hrs mins secs yr yrs lb lbs oz sq kts mph ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky mass md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que',
};

// Words without their dot that are too common to be taken for the abbreviation at the end of a sentence in lower case.
const CAPITAL_ONLY = new Set(
  'mass wash ill ind pa mo ga va del ore ark miss ed al dist div est col min det ens sen hon rep fr rev sec st ft mt art mar sun sat jan mon fri wed jun aug co'.split(
    ' ',
  ),
);

let uses: Map<string, AbbreviationUse> | undefined;

/** How `word` (without its dot, in lower case) behaves as an abbreviation; undefined where it is none. */
export function abbreviationUse(lower: string, capital: boolean): AbbreviationUse | undefined {
  uses ??= new Map(
    (Object.keys(USES) as AbbreviationUse[]).flatMap((use) => USES[use].split(' ').map((word) => [word, use] as const)),
  );
  const use = uses.get(lower);
  return use !== undefined && !capital && CAPITAL_ONLY.has(lower) ? undefined : use;
}

/**
 * Units that are written onto their number and read as a word of their own (`10km`, `7:03am`, `5bn`). Ordinals (`3rd`), decades
 * (`1990s`) and model names (`5G`) are not among them: there the letters change what the number is.
 */
export const GLUED_UNITS: ReadonlySet<string> = new Set(
  'am pm km kg cm mm m ft nm mi kts kt mph kph bn mn tn m bn trn hrs hr h min mins sec secs gmt utc ist cet est kw mw gw kwh mwh gwh mb gb tb'.split(
    ' ',
  ),
);

/** What an apostrophe cuts off the word before it: `he's`, `they'll`, `China's`. With `n't` (`don't` -> `do`, `n't`) that is all. */
export const CLITICS: ReadonlySet<string> = new Set(['s', 'll', 're', 've', 'd', 'm']);

/**
 * Function words that start a sentence when they stand with a capital after an abbreviation: "the U.S. He said". Words that are
 * also the start of names after an abbreviation ("U.S. Under Secretary", "Mr. So") are left out.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my there here ' +
    'in on at for from by with after before during since while when where as if although though because despite until unless ' +
    'nobody none everyone everybody someone somebody nothing ' +
    'both each some many most all no not neither either one two several such other another ' +
    'but and or nor yet however moreover meanwhile also earlier later now then today yesterday ' +
    'what who why how which whether according asked speaking among between about over'
  ).split(' '),
);
