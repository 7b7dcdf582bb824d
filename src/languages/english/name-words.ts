// Words that tell what a name names, in lower case and without their dots; each list with the bit that stands for it.

/** Offices, ranks and forms of address: a name that follows one is a person's, and without one behind it the office is no name. */
export const TITLE = 1;
const TITLE_WORDS =
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father bishop archbishop cardinal pope imam sheikh ayatollah ' +
  'president vice-president premier chancellor minister pm secretary undersecretary ex-president president-elect speaker governor gov ' +
  'senator sen representative rep congressman congresswoman mayor councillor councilor advisor adviser ambassador amb envoy consul ' +
  'chairman chairwoman chairperson chair director director-general secretary-general officer ceo chief leader member commander ' +
  'spokesperson spokesman spokeswoman general gen lieutenant lt colonel col major maj captain capt cmdr commodore admiral adm ' +
  'vice-admiral brigadier brig sergeant sgt corporal cpl judge justice attorney counsel king queen prince princess emperor sultan emir';

/** Stand with an office and are no name without it: `Deputy Foreign`, `Former`. */
export const TITLE_PART = 2;
const TITLE_PART_WORDS =
  'vice foreign external affairs defence defense finance trade interior prime deputy assistant acting interim former first special ' +
  'executive head press rear senior junior crown state federal general national of the';

/** What a secretary is of: `Secretary of State`, `of the Treasury`, `of Homeland Security`. */
export const DEPARTMENT = 4;
const DEPARTMENT_WORDS =
  'of the and state defense defence war treasury energy commerce education labor labour health homeland security interior agriculture ' +
  'transportation human services veterans affairs housing urban development navy army air force';

/** Names that hold one of these are no person's, though no dictionary may have their last word: ships, meetings, papers, parts of names. */
export const NEVER_PERSON = 8;
const NEVER_PERSON_WORDS =
  'uss usns hms hmas hmcs ins brp rfs of and the for summit conference forum talks dialogue communique communiqu\u00e9 communiques communiqu\u00e9s statement declaration ' +
  'agreement accord accords treaty pact protocol memorandum charter act plan initiative programme program project process principles vision doctrine war day ' +
  'cup games award prize';

/** End a company's name: an `of` behind them leads on to something else. */
export const COMPANY = 16;
const COMPANY_WORDS = 'corp co inc ltd plc llc group holdings company corporation';

/** A name that holds one of these names an organisation, an office or a group of people that acts as one. */
export const ORGANISATION = 32;
const ORGANISATION_WORDS =
  'ministry department dept office agency administration government cabinet council commission committee board bureau authority service services ' +
  'organization organisation association union federation confederation alliance league coalition front movement party congress parliament ' +
  'senate assembly duma knesset chamber court tribunal army navy force forces command corps guard coast fleet brigade police militia staff ' +
  'embassy consulate mission delegation secretariat bank fund company corporation corp co inc ltd plc llc group holdings industries enterprises ' +
  'university college institute academy school centre center foundation society club museum hospital church ' +
  'times post journal tribune herald news press agency television radio broadcasting network media nations guild producers';

/** A name that ends in, or starts with, one of these names a place. */
export const PLACE = 64;
const PLACE_WORDS =
  'sea ocean strait straits gulf bay channel river lake island islands isles reef shoal atoll peninsula cape mountain mountains mount hills valley ' +
  'desert plateau basin coast border line city town village district province region oblast county territory road street avenue square ' +
  'airport port harbour harbor base park bridge canal airfield station plant republic kingdom emirates';

/** No names of anything a readout compares: they are parts of dates. */
export const CALENDAR = 128;
const CALENDAR_WORDS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun gmt utc et est edt cet bst ist';

/** Stand after a person's family name. */
export const SUFFIX = 256;
const SUFFIX_WORDS = 'jr sr ii iii iv phd md esq';

/** Family names of one syllable that stand first in Chinese and Korean names; those that are English given names too are left out. */
export const FAMILY_FIRST = 512;
const FAMILY_FIRST_WORDS =
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng ' +
  'xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan jin xi qin mao wen bo hua qiao lei geng ning ' +
  'hou meng qiu jia fu hong bai zou xiong kong shi wan gu shao qian tsai lai kim park choi jung moon yoon kang cho shin';

/** Plurals whose possessive starts a name (`People's Republic`). */
export const NAMING_POSSESSOR = 1024;
const NAMING_POSSESSOR_WORDS = 'people women children workers veterans men farmers writers';

const LISTS: readonly (readonly [bit: number, words: string])[] = [
  [TITLE, TITLE_WORDS],
  [TITLE_PART, TITLE_PART_WORDS],
  [DEPARTMENT, DEPARTMENT_WORDS],
  [NEVER_PERSON, NEVER_PERSON_WORDS],
  [COMPANY, COMPANY_WORDS],
  [ORGANISATION, ORGANISATION_WORDS],
  [PLACE, PLACE_WORDS],
  [CALENDAR, CALENDAR_WORDS],
  [SUFFIX, SUFFIX_WORDS],
  [FAMILY_FIRST, FAMILY_FIRST_WORDS],
  [NAMING_POSSESSOR, NAMING_POSSESSOR_WORDS],
];

let decoded: ReadonlyMap<string, number> | undefined;

/** The lists that a word is in, as the sum of their bits. */
export function nameBits(word: string): number {
  decoded ??= decode();
  return decoded.get(word) ?? 0;
}

function decode(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of LISTS) for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
