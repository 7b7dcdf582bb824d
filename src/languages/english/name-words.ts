// Words that tell what a name names. Lower case, without their dots.

/** Bundlers may leave out a list that nobody reads. @__NO_SIDE_EFFECTS__ */
const words = (list: string): (() => ReadonlySet<string>) => {
  let set: ReadonlySet<string> | undefined;
  return () => {
    set ??= new Set(list.split(' '));
    return set;
  };
};

/** Offices, ranks and forms of address: a name that follows one is a person's, and without one behind it the office is no name. */
export const titleHeads = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father bishop archbishop cardinal pope imam sheikh ayatollah ' +
    'president vice-president premier chancellor minister pm secretary undersecretary ex-president president-elect speaker governor gov ' +
    'senator sen representative rep congressman congresswoman mayor councillor councilor advisor adviser ambassador amb envoy consul ' +
    'chairman chairwoman chairperson chair director director-general secretary-general officer ceo chief leader member commander ' +
    'spokesperson spokesman spokeswoman general gen lieutenant lt colonel col major maj captain capt cmdr commodore admiral adm ' +
    'vice-admiral brigadier brig sergeant sgt corporal cpl judge justice attorney counsel king queen prince princess emperor sultan emir',
);

/** Stand with an office and are no name without it: `Deputy Foreign`, `Former`. */
export const titleParts = words(
  'vice foreign external affairs defence defense finance trade interior prime deputy assistant acting interim former first special ' +
    'executive head press rear senior junior crown state federal general national of the',
);

/** What a secretary is of: `Secretary of State`, `of the Treasury`, `of Homeland Security`. */
export const departmentWords = words(
  'of the and state defense defence war treasury energy commerce education labor labour health homeland security interior agriculture ' +
    'transportation human services veterans affairs housing urban development navy army air force',
);

/** Names that hold one of these are no person's, though no dictionary may have their last word: ships, meetings, papers, parts of names. */
export const neverPersonWords = words(
  'uss usns hms hmas hmcs ins brp rfs of and the for summit conference forum talks dialogue communique communiqu\u00e9 communiques communiqu\u00e9s statement declaration ' +
    'agreement accord accords treaty pact protocol memorandum charter act plan initiative programme program project process principles vision doctrine war day ' +
    'cup games award prize',
);

/** End a company's name: an `of` behind them leads on to something else. */
export const companyWords = words('corp co inc ltd plc llc group holdings company corporation');

/** A name that holds one of these names an organisation, an office or a group of people that acts as one. */
export const organisationWords = words(
  'ministry department dept office agency administration government cabinet council commission committee board bureau authority service services ' +
    'organization organisation association union federation confederation alliance league coalition front movement party congress parliament ' +
    'senate assembly duma knesset chamber court tribunal army navy force forces command corps guard coast fleet brigade police militia staff ' +
    'embassy consulate mission delegation secretariat bank fund company corporation corp co inc ltd plc llc group holdings industries enterprises ' +
    'university college institute academy school centre center foundation society club museum hospital church ' +
    'times post journal tribune herald news press agency television radio broadcasting network media nations guild producers',
);

/** A name that ends in, or starts with, one of these names a place. */
export const placeWords = words(
  'sea ocean strait straits gulf bay channel river lake island islands isles reef shoal atoll peninsula cape mountain mountains mount hills valley ' +
    'desert plateau basin coast border line city town village district province region oblast county territory road street avenue square ' +
    'airport port harbour harbor base park bridge canal airfield station plant republic kingdom emirates',
);

/** No names of anything a readout compares: they are parts of dates. */
export const calendarWords = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun gmt utc et est edt cet bst ist',
);

/** Stand after a person's family name. */
export const nameSuffixes = words('jr sr ii iii iv phd md esq');

/** Family names of one syllable that stand first in Chinese and Korean names; those that are English given names too are left out. */
export const familyNamesFirst = words(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng ' +
    'xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan jin xi qin mao wen bo hua qiao lei geng ning ' +
    'hou meng qiu jia fu hong bai zou xiong kong shi wan gu shao qian tsai lai kim park choi jung moon yoon kang cho shin',
);

/** Plurals whose possessive starts a name (`People's Republic`). */
export const namingPossessors = words('people women children workers veterans men farmers writers');
