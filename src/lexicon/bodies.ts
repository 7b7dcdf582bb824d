import { lazyIndex, type Row } from './phrase.js';
import { words } from './word-set.js';

/**
 * What a body that speaks in the news is, where a text names it by a common noun. Two nouns of one kind name one side in one
 * text ("the airline", "the company"), unless names tell them apart.
 */
export type Body =
  | 'government'
  | 'forces'
  | 'embassy'
  | 'court'
  | 'prosecution'
  | 'regulator'
  | 'investigators'
  | 'union'
  | 'employer'
  | 'club'
  | 'league'
  | 'expert'
  | 'residents';

/** Compiled by hand from the nouns by which news agencies take up a body named before. */
export const BODIES: readonly Row<{ readonly body: Body }>[] = [
  {
    body: 'government',
    reason: 'the executive of a state, its offices and who speaks for them',
    phrases:
      'government, administration, presidency, cabinet, ministry, foreign office, foreign ministry, defence ministry, defense ministry, foreign minister, prime minister, president, premier, chancellor, minister, secretary of state, foreign secretary, state department, treasury, department, kremlin, white house, regime, diplomat',
  },
  {
    body: 'forces',
    reason: 'soldiers and guards',
    phrases:
      'military, armed force, army, navy, air force, coast guard, coastguard, command, general staff, defence force, defense force, troop, commander, general, gen., colonel, col., major, maj., lieutenant, lt., brigadier, brig., admiral, adm., captain, capt.',
  },
  {
    body: 'embassy',
    reason: 'represents a state abroad',
    phrases: 'embassy, ambassador, envoy, consulate, consul, permanent mission, permanent representative',
  },
  {
    body: 'court',
    reason: 'a court, who sits in it, and what it hands down',
    phrases:
      'court, tribunal, judge, justice, panel of judges, ruling, verdict, judgment, judgement, majority opinion, court order, order, decision, opinion',
  },
  {
    body: 'prosecution',
    reason: 'brings a case',
    phrases: 'prosecutor, prosecution, plaintiff, district attorney',
  },
  {
    body: 'regulator',
    reason: 'supervises a trade',
    phrases: 'regulator, watchdog, supervisor, antitrust authority, competition authority, central bank',
  },
  {
    body: 'investigators',
    reason: 'looks into an accident',
    phrases: 'investigator, investigating authority, inquiry',
  },
  {
    body: 'union',
    reason: 'employees and who bargains for them',
    phrases:
      'union, trade union, labor union, labour union, guild, negotiating committee, bargaining committee, worker, striker, actor, writer, employee, staff, organizer, organiser',
  },
  {
    body: 'employer',
    reason: 'a company, its trade body and who runs it',
    phrases:
      'company, firm, employer, management, studio, carmaker, automaker, airline, carrier, manufacturer, maker, planemaker, operator, producer, alliance, corporation, business, group, start-up, startup, publisher, retailer, bank, executive, general counsel, founder, chief executive, ceo, chairman, board',
  },
  {
    body: 'club',
    reason: 'a team and who leads it',
    phrases: 'club, team, side, manager, coach, head coach, captain, athlete, player',
  },
  {
    body: 'league',
    reason: 'governs a sport',
    phrases: 'league, federation, association, governing body, referee, steward, disciplinary commission',
  },
  {
    body: 'expert',
    reason: 'knows the field and holds no office in it',
    phrases: 'analyst, expert, scholar, professor, economist, researcher, scientist, academic, historian, think tank',
  },
  {
    body: 'residents',
    reason: 'lives there or saw it',
    phrases: 'resident, witness, eyewitness, villager, bystander, survivor',
  },
];

/** The phrases of BODIES, for `findPhrases`. */
export const bodyIndex = lazyIndex(BODIES, 'body');

/** Lemmas of things that are written or spoken by somebody and take up that somebody: "the readout said". */
export const DOCUMENTS = words(
  'statement readout announcement communique communiqué release text message letter post tweet transcript declaration note memo account version report filing complaint brief document answer reply response bulletin summary video speech testimony telling side reasoning opinion',
);
/** Those of them that mean other things too: bare, "the release is to take years" speaks of no text. */
export const DOUBTFUL = words(
  'release note report answer reply response side case order account video opinion letter text post',
);
/** Lemmas of what a sentence says is somebody's: "in his view", "that was the ministry's version". */
export const VIEWS = words(
  'view opinion telling version account reasoning word eye reading argument position statement announcement interpretation assessment case verdict message readout answer explanation',
);
/** Lemmas of those who are told and of the occasions on which they are: never the source. */
export const HEARERS = words(
  'reporter journalist correspondent briefing conference audience viewer reader lawmaker parliament senate interviewer crowd picketer',
);
/** Lemmas of those of the press who see for themselves: "reporters saw smoke". */
export const WITNESSES = words('reporter journalist correspondent photographer');
/** Words of a description that make its bearer a speaker without a name. */
export const UNNAMED = words(
  'official source person people aide adviser advisor insider diplomat officer spokesman spokeswoman spokesperson',
);
/** Lemmas of speakers too wide to be a side: "critics say". */
export const NOBODY = words(
  'critic opponent supporter observer commentator many some other everyone nobody one person people public history all most few',
);
/** Lemmas that, after "two" or "both" or in the plural, mean the parties together. */
export const TOGETHER = words(
  'side party leader government country delegation minister president nation capital neighbour neighbor team foe rival',
);
/** Lemmas of texts that two sides put their names to, after "joint". */
export const JOINT_TEXTS = words('statement communique communiqué declaration release text letter announcement');

/** Newspapers, agencies and broadcasters free of a state's direction, and the common nouns for them: what they report is the press's. */
export const PRESS = lazyIndex([
  {
    reason: 'name',
    phrases:
      'reuters, associated press, ap, afp, agence france-presse, bloomberg, bbc, cnn, nbc, nbc news, abc news, cbs, cbs news, fox news, axios, politico, new york times, washington post, wall street journal, financial times, guardian, times, economist, der spiegel, spiegel, le monde, bild, nikkei, kyodo, yonhap, dpa, ansa, haaretz, al jazeera, al arabiya, npr, variety, hollywood reporter, deadline, south china morning post, interfax-ukraine, ukrainska pravda, kyiv independent',
  },
  {
    reason: 'common noun',
    phrases:
      'local media, news agency, newspaper, daily, broadcaster, media report, news outlet, press report, tabloid, magazine, local press',
  },
]);

/** Outlets that a state owns or directs, by country: what they tell is that side's account. */
export const STATE_OUTLETS = lazyIndex([
  {
    country: 'CN',
    reason: 'owned by state or party',
    phrases: "xinhua, cctv, cgtn, china daily, global times, people's daily, china central television",
  },
  { country: 'RU', reason: 'owned by the state', phrases: 'tass, ria novosti, ria, rossiya segodnya, sputnik, rt' },
  { country: 'IR', reason: 'owned by the state or run by the guards', phrases: 'irna, press tv, tasnim, fars, mehr' },
  { country: 'KP', reason: 'owned by the state', phrases: 'kcna, rodong sinmun' },
  { country: 'SY', reason: 'owned by the state', phrases: 'sana' },
  { country: 'SA', reason: 'owned by the state', phrases: 'saudi press agency, spa' },
  { country: 'TR', reason: 'owned by the state', phrases: 'anadolu, anadolu agency, trt' },
  { country: 'AE', reason: 'owned by the state', phrases: 'wam' },
  { country: 'VN', reason: 'owned by the state', phrases: 'vietnam news agency' },
  { country: 'BY', reason: 'owned by the state', phrases: 'belta' },
  { country: 'CU', reason: 'owned by the party', phrases: 'granma, prensa latina' },
]);

/** Words that show whose organ a medium is: "Chinese state media". */
export const STATE_MEDIA = words('media medium tv television agency broadcaster news newspaper radio');

/** Lemmas of verbs that, denied, say that a source kept silent on something: "gave no date", "did not mention". */
export const GIVING = words(
  'give make contain offer provide include name set mention answer respond reply comment say elaborate specify address refer appear list disclose identify explain publish',
);
/** Lemmas of what courts do with words: whose subject is a court, they report what it said. */
export const COURT_VERBS = words(
  'hold rule find order uphold overturn affirm reverse dismiss acquit convict sentence enjoin reason',
);
/** Words that open a clause conceded before the main one. */
export const CONCEDING = words('although though while whereas whilst');
/** Words before "X call it" and the like: the naming is attributed, not the sentence. */
export const NAMING = words('as what which');
