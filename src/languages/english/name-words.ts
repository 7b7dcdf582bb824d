// Words that tell what a name names. Lower case, without their dots.

const words = (list: string): (() => ReadonlySet<string>) => {
  let set: ReadonlySet<string> | undefined;
  return () => {
    set ??= new Set(list.split(' '));
    return set;
  };
};

/** Stand before a person's name, alone or in a row (`Deputy Foreign Minister`): offices, ranks and forms of address. */
export const titles = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister bishop archbishop cardinal pope imam sheikh ayatollah ' +
    'president vice-president vice premier chancellor minister foreign defence defense finance trade interior prime secretary undersecretary deputy ' +
    'assistant acting interim former ex-president president-elect first speaker governor gov senator sen representative rep congressman ' +
    'congresswoman mayor councillor ambassador amb envoy special consul chairman chairwoman chairperson chair director director-general ' +
    'secretary-general chief executive officer ceo head leader spokesperson spokesman spokeswoman press party general gen lieutenant lt colonel col ' +
    'major maj captain capt commander cmdr commodore admiral adm vice-admiral rear brigadier brig sergeant sgt corporal cpl private ' +
    'judge justice attorney counsel king queen prince princess crown emperor sultan emir judge councilor state secretary-of-state',
);

/** Only these make a title by themselves: the others of `titles` need one of them (`Foreign` + `Minister`). */
export const titleHeads = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister bishop archbishop cardinal pope imam sheikh ayatollah ' +
    'president vice-president premier chancellor minister secretary undersecretary ex-president president-elect speaker governor gov ' +
    'senator sen representative rep congressman congresswoman mayor councillor councilor ambassador amb envoy consul chairman chairwoman chairperson chair ' +
    'director director-general secretary-general officer ceo chief leader spokesperson spokesman spokeswoman general gen lieutenant lt ' +
    'colonel col major maj captain capt commander cmdr commodore admiral adm vice-admiral brigadier brig sergeant sgt corporal cpl ' +
    'judge justice attorney counsel king queen prince princess emperor sultan emir',
);

/** A name that holds one of these names an organisation, an office or a group of people that acts as one. */
export const organisationWords = words(
  'ministry department office agency administration government cabinet council commission committee board bureau authority service services ' +
    'organization organisation association union federation confederation alliance league coalition front movement party congress parliament ' +
    'senate assembly duma knesset chamber court tribunal army navy force forces command corps guard coast fleet brigade police militia staff ' +
    'embassy consulate mission delegation secretariat bank fund company corporation corp co inc ltd plc llc group holdings industries enterprises ' +
    'university college institute academy school centre center foundation society club museum hospital church ' +
    'times post journal tribune herald news press agency television radio broadcasting network media nations guild producers',
);

/** A name that ends in, or starts with, one of these names a place. */
export const placeWords = words(
  'sea ocean strait straits gulf bay channel river lake island islands isles reef shoal atoll peninsula cape mountain mountains mount hills valley ' +
    'desert plateau basin coast border line city town village district province region oblast county state territory road street avenue square ' +
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
