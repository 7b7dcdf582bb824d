import { lazyIndex, type Row } from './phrase.js';

/** Where the holder of a role belongs. */
export type Office =
  | 'state'
  | 'royal'
  | 'clergy'
  | 'government'
  | 'local'
  | 'minister'
  | 'adviser'
  | 'diplomat'
  | 'spokesperson'
  | 'military'
  | 'police'
  | 'parliament'
  | 'court'
  | 'organisation'
  | 'business'
  | 'party'
  | 'expert'
  | 'honorific'
  | 'group';

/** Titles and roles that stand before a name or in its place, after the offices listed in public protocol lists and WordNet's persons. */
export const ROLES: readonly Row<{ readonly office: Office }>[] = [
  {
    office: 'state',
    reason: 'head of state, or deputy',
    phrases:
      'president, vice president, vice-president, acting president, interim president, president-elect, former president, head of state, deputy president, chairman of the presidency',
  },
  {
    office: 'royal',
    reason: 'monarch or of a ruling house',
    phrases:
      'king, queen, emperor, empress, crown prince, crown princess, prince, princess, sultan, emir, amir, monarch, grand duke, sheikh, regent, his majesty, her majesty, his royal highness, her royal highness, their majesties, your majesty',
  },
  {
    office: 'clergy',
    reason: 'religious leader',
    phrases:
      'pope, pontiff, dalai lama, ayatollah, supreme leader, patriarch, archbishop, bishop, cardinal, imam, rabbi, grand mufti, mufti, grand imam, metropolitan, monsignor, reverend, pastor, father',
  },
  {
    office: 'government',
    reason: 'head of government, or deputy',
    phrases:
      'prime minister, premier, chancellor, vice chancellor, vice-chancellor, deputy prime minister, deputy chancellor, vice premier, vice-premier, first deputy prime minister, acting prime minister, caretaker prime minister, former prime minister, taoiseach, tánaiste, head of government, chief minister, first minister, state councilor, state councillor, chief executive, general secretary, party secretary, party chief, chairman of the council of ministers, paramount leader',
  },
  {
    office: 'local',
    reason: 'head of a region, city or part of it',
    phrases:
      'governor, lieutenant governor, mayor, deputy mayor, governor general, governor-general, prefect, commissioner, councillor, councilor, alderman, police commissioner, provincial governor',
  },
  {
    office: 'minister',
    reason: 'member of a government',
    phrases:
      'minister, vice minister, vice-minister, deputy minister, assistant minister, foreign minister, vice foreign minister, deputy foreign minister, assistant foreign minister, defence minister, defense minister, finance minister, interior minister, trade minister, economy minister, commerce minister, energy minister, health minister, justice minister, education minister, agriculture minister, environment minister, transport minister, minister of foreign affairs, minister for foreign affairs, minister of external affairs, external affairs minister, minister of defence, minister of defense, minister of finance, minister of the interior, minister of internal affairs, minister of trade, minister of commerce, minister of economy, minister of energy, minister of state, minister of justice, minister of health, cabinet minister, shadow minister, oil minister, petroleum minister, prime minister-designate, secretary of state, deputy secretary of state, assistant secretary of state, under secretary of state, undersecretary of state, secretary of defense, defense secretary, defence secretary, foreign secretary, home secretary, treasury secretary, secretary of the treasury, commerce secretary, secretary of commerce, secretary, undersecretary, under secretary, under-secretary, assistant secretary, permanent secretary, state secretary, cabinet secretary, chief cabinet secretary, energy secretary, attorney general, attorney-general, solicitor general, chancellor of the exchequer, trade representative, us trade representative, u.s. trade representative, secretary of war, homeland security secretary, secretary of homeland security, interior secretary, labor secretary, health secretary, education secretary',
  },
  {
    office: 'adviser',
    reason: 'advises or works for a leader',
    phrases:
      'adviser, advisor, national security adviser, national security advisor, foreign policy adviser, foreign policy advisor, presidential adviser, presidential aide, senior adviser, senior advisor, aide, chief of staff, deputy chief of staff, counsellor, counselor, assistant to the president, presidential envoy, security council secretary, secretary of the security council, secretary of the supreme national security council',
  },
  {
    office: 'diplomat',
    reason: 'represents a state or organisation abroad',
    phrases:
      "ambassador, ambassador-at-large, envoy, special envoy, special representative, special presidential envoy, permanent representative, deputy permanent representative, representative, high representative, chargé d'affaires, charge d'affaires, chargé, consul, consul general, consul-general, attaché, attache, defence attaché, defense attaché, military attaché, diplomat, top diplomat, senior diplomat, chief negotiator, negotiator, lead negotiator, mediator, nuncio, deputy ambassador, plenipotentiary, coordinator, humanitarian coordinator, resident coordinator, special rapporteur, rapporteur, special adviser",
  },
  {
    office: 'spokesperson',
    reason: 'speaks for another',
    phrases:
      'spokesperson, spokesman, spokeswoman, spokespeople, press secretary, deputy press secretary, spokesperson for the foreign ministry, foreign ministry spokesperson, foreign ministry spokesman, foreign ministry spokeswoman, state department spokesperson, department spokesperson, ministry spokesperson, ministry spokesman, military spokesman, military spokesperson, government spokesperson, government spokesman, press officer, press attaché, communications director, director of communications, principal deputy spokesperson',
  },
  {
    office: 'military',
    reason: 'soldier or head of soldiers',
    phrases:
      'commander, commander-in-chief, commander in chief, deputy commander, supreme allied commander, chief of the general staff, chief of general staff, chief of defence, chief of the defence staff, chairman of the joint chiefs of staff, chairman of the joint chiefs, general, gen., lieutenant general, lt. gen., lt gen, major general, maj. gen., maj gen, brigadier general, brig. gen., brigadier, colonel general, colonel, col., lieutenant colonel, lt. col., major, maj., captain, capt., lieutenant, lt., admiral, adm., vice admiral, rear admiral, fleet admiral, commodore, marshal, field marshal, air marshal, air chief marshal, air vice marshal, squadron leader, wing commander, sergeant, sgt., corporal, cpl., private, pvt., senior colonel, warlord, army chief, navy chief, air force chief, military chief, chief of naval staff, chief of army staff',
  },
  {
    office: 'police',
    reason: 'police, guard or emergency service',
    phrases:
      'police chief, chief of police, superintendent, inspector, detective, sheriff, deputy sheriff, constable, chief constable, coast guard commander, coastguard commander, fire chief, officer, incident commander, station commander',
  },
  {
    office: 'parliament',
    reason: 'member or head of a parliament',
    phrases:
      'speaker, speaker of the house, speaker of parliament, house speaker, chairman of the state duma, chairwoman of the federation council, senator, sen., congressman, congresswoman, rep., lawmaker, legislator, member of parliament, mp, mps, deputy, member of congress, majority leader, minority leader, opposition leader, leader of the opposition, whip, chief whip, parliamentarian, member of the european parliament, mep, meps, chairman of the committee, backbencher, peer, lord, baroness, assemblyman, assemblywoman',
  },
  {
    office: 'court',
    reason: 'judge, prosecutor or lawyer',
    phrases:
      'judge, justice, chief justice, associate justice, magistrate, presiding judge, president of the court, chief judge, prosecutor, chief prosecutor, prosecutor general, prosecutor-general, public prosecutor, district attorney, state attorney, us attorney, u.s. attorney, lawyer, attorney, counsel, general counsel, barrister, solicitor, advocate general, registrar, ombudsman, special counsel, defence lawyer, defense attorney, defense lawyer, defence counsel, arbitrator, plaintiff, defendant, claimant, respondent, petitioner, appellant',
  },
  {
    office: 'organisation',
    reason: 'head of an international or public body',
    phrases:
      'secretary-general, secretary general, un secretary-general, un secretary general, deputy secretary-general, deputy secretary general, director general, director-general, deputy director general, executive director, executive secretary, high commissioner, president of the european commission, president of the european council, european commission president, european council president, commission president, managing director, under-secretary-general, under secretary-general, assistant secretary-general, central bank governor, governor of the central bank, head of mission, head of delegation, director, deputy director, chairman, chairwoman, chairperson, chair, co-chair, vice chairman, vice chair, deputy chairman, administrator, head, deputy head, chief, president of the general assembly, acting director, president of the security council',
  },
  {
    office: 'business',
    reason: 'head of a company or union',
    phrases:
      'ceo, chief executive officer, cfo, chief financial officer, coo, chief operating officer, cto, chief technology officer, founder, co-founder, cofounder, owner, board chairman, chairman of the board, board member, vice president of the company, general manager, manager, executive, executive chairman, executive vice president, senior vice president, union leader, union president, general president, shop steward, regional director, plant manager, investor, shareholder, chief scientist, head coach, coach',
  },
  {
    office: 'party',
    reason: 'leads a party or movement',
    phrases:
      'leader, party leader, party chairman, chairman of the party, political leader, candidate, presidential candidate, nominee, frontrunner, running mate, secretary of the central committee, politburo member, member of the politburo, political bureau member, rebel leader, militant leader, separatist leader, opposition figure, activist, campaigner, dissident, organiser, organizer',
  },
  {
    office: 'expert',
    reason: 'knows or studies, holds no office',
    phrases:
      'professor, prof., doctor, dr., dr, scientist, researcher, analyst, expert, economist, academic, scholar, historian, engineer, astronomer, epidemiologist, virologist, physician, chief medical officer, surgeon general, nobel laureate, author, journalist, reporter, correspondent, editor, columnist, commentator, broadcaster, anchor',
  },
  {
    office: 'honorific',
    reason: 'form of address',
    phrases:
      'mr., mr, mrs., mrs, ms., ms, miss, sir, dame, lady, madam, madame, his excellency, her excellency, your excellency, excellency, the honourable, the honorable, right honourable, h.e., comrade, señor, monsieur, herr, frau, hon., rev., fr., st.',
  },
  {
    office: 'group',
    reason: 'office holder unnamed',
    phrases:
      'official, officials, senior official, senior officials, government official, government officials, authorities, authority, representative of the ministry, source, sources, insider, counterpart, counterparts, interlocutor, delegate, delegates, delegation, dignitary, statesman, stateswoman, policymaker, policymakers, decision-maker, bureaucrat, civil servant, staffer, witness, eyewitness, resident, victim, survivor, relative',
  },
];

/** The phrases of ROLES, for `findPhrases`. */
export const roleIndex = lazyIndex(ROLES, 'role');
