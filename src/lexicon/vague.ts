import { lazyIndex, type Row } from './phrase.js';
import { words } from './word-set.js';

/** The detail that a vague phrase can stand for. */
export type Blurred = 'who' | 'what' | 'where' | 'when' | 'how-many';

/**
 * Phrases that stand for a detail and do not give it. They compete with each other only: a phrase is vague where another
 * readout names the detail at the same point, so that many of them are innocent by themselves. `open`: other matters were talked about, and are not named.
 */
export const VAGUE: readonly Row<{ readonly blurs: Blurred; readonly open?: true }>[] = [
  {
    blurs: 'who',
    reason: 'names nobody in a group that matters',
    phrases:
      'relevant parties, relevant party, relevant side, relevant sides, relevant countries, relevant country, relevant departments, relevant authorities, relevant stakeholders, relevant organisations, relevant organizations, relevant persons, relevant quarters, parties concerned, countries concerned, party concerned, side concerned, sides concerned, all relevant parties, the parties concerned, the countries concerned, the side concerned, departments concerned, competent authorities, interested parties, all stakeholders, stakeholders',
  },
  {
    blurs: 'who',
    reason: 'blames or points without a name',
    phrases:
      'certain countries, certain country, certain states, certain parties, certain forces, certain circles, certain politicians, certain individuals, certain people, certain quarters, certain western countries, certain actors, some countries, some country, some parties, some states, some forces, some politicians, some people, some individuals, some western countries, some members, some participants, some western states, individual countries, individual states, a certain country, a certain party, a small number of countries, a handful of countries, a few countries, several countries, a number of countries, various countries, various parties, various actors, external forces, external force, outside forces, foreign forces, hostile forces, external actors, outside powers, external powers, third parties, a third party, third countries, third country, other countries, other parties, other states, other nations, other partners, other players, extra-regional forces, extra-regional powers, non-regional countries, countries outside the region, unfriendly states, unfriendly countries, the collective west, major powers, big powers, big countries, regional players, regional powers, key players, hostile actors, malign actors, bad actors, state actors, non-state actors, armed groups, armed group, militant groups, illegal armed groups, the enemy, the adversary, adversaries, the aggressor',
  },
  {
    blurs: 'who',
    reason: 'friends without a name',
    phrases:
      'partners, our partners, western partners, international partners, like-minded countries, like-minded partners, friendly countries, allies and partners, the international community, international community, world community, the global community, many countries, most countries, the majority of countries, global south countries, regional countries, countries of the region, countries in the region, neighbouring countries, neighboring countries, the neighbours, the neighbors, regional partners, countries along the route',
  },
  {
    blurs: 'who',
    reason: 'an office without a holder',
    phrases:
      'officials, senior officials, high-ranking officials, top officials, a senior official, government officials, authorities, the authorities, local authorities, sources, informed sources, a source familiar with the matter, people familiar with the matter, experts, observers, analysts, critics, the leadership, the delegation, the administration, an individual, unidentified persons, unknown persons, unknown assailants, unnamed officials, personnel, civil society, the suspect, suspects',
  },
  {
    blurs: 'what',
    open: true,
    reason: 'a list left open: the matters are not named',
    phrases:
      'issues of mutual concern, issue of mutual concern, issues of common concern, issue of common concern, matters of mutual concern, matters of common concern, issues of mutual interest, issues of common interest, matters of mutual interest, matters of common interest, questions of mutual interest, topics of mutual interest, topics of mutual concern, subjects of mutual interest, topics of common interest, topics of common concern, international and regional issues, regional and international issues, regional and global issues, global and regional issues, international and regional affairs, international and regional hotspot issues, international issues, regional issues, global issues, world affairs, international affairs, regional affairs, regional matters, international matters, regional and international matters, regional developments, international developments, hotspot issues, topical issues, pressing issues, current issues, key issues, important issues, major issues, urgent issues, burning issues, outstanding issues, sensitive issues, core issues, core interests, major concerns, topical international issues, topical regional issues, current international issues, pressing global issues, global challenges, common challenges, shared challenges, contemporary challenges, a range of issues, a range of topics, a wide range of issues, a broad range of issues, a wide range of topics, a broad range of topics, a wide range of subjects, a full range of issues, the full range of issues, the whole range of issues, a variety of issues, a variety of topics, a number of issues, a number of topics, a series of issues, a set of issues, a host of issues, various issues, various topics, several issues, several topics, some issues, certain issues, certain matters, a wide spectrum of issues, the entire spectrum of, the whole spectrum of, the entire complex of, an array of issues, many issues, numerous issues, other matters, other issues, other topics, other questions, other subjects, other areas, other fields, other things, related matters, related issues, relevant issues, relevant issue, relevant matters, relevant questions, the relevant issue, the issues concerned, the matter, this matter, the issue, this issue, the question, these issues, these matters, those issues, and so on, and so forth, etc, etc., among others, among other things, among other issues, among other topics, inter alia',
  },
  {
    blurs: 'what',
    reason: 'a relation named as a whole, its matters unsaid',
    phrases:
      'bilateral relations, bilateral ties, bilateral relationship, bilateral issues, bilateral agenda, bilateral matters, bilateral cooperation, bilateral affairs, state of bilateral relations, development of bilateral relations, development of relations, relations between the two countries, ties between the two countries, relations between the two sides',
  },
  {
    blurs: 'what',
    reason: 'relations or work together without saying which',
    phrases:
      'cooperation in various fields, cooperation in various areas, cooperation in all areas, practical cooperation, areas of cooperation, various areas, various fields, all fields, all areas, multiple fields, a wide range of areas, mutually beneficial cooperation, win-win cooperation, areas of mutual interest, joint projects, strategic communication, communication and coordination, close coordination, further steps, next steps, concrete steps, practical steps, prospects for cooperation, further cooperation, follow-up work',
  },
  {
    blurs: 'what',
    reason: 'an act or a fault under a general name',
    phrases:
      'the crisis, the situation, current situation, the current situation, the present situation, the conflict, the dispute, the incident, an incident, the event, the events, the episode, the developments, recent developments, latest developments, recent events, the latest events, current events, the tragedy, the accident, the circumstances, the problem, the problems, a problem, the challenges, complications, tensions, concerns, misunderstandings, irregularities, shortcomings, obstacles, the context, the state of affairs, the background, the operation, the matter at hand, unprecedented challenges, complex situation, difficult situation, a difficult situation, well-known events, known events, the well-known circumstances, the root causes, root causes, the events of recent days',
  },
  {
    blurs: 'what',
    reason: 'measures without saying which',
    phrases:
      'measures, necessary measures, appropriate measures, all necessary measures, relevant measures, effective measures, countermeasures, resolute measures, certain measures, corresponding measures, additional measures, practical measures, decisive measures, appropriate action, necessary steps, appropriate steps, all possible measures, the necessary response, an appropriate response, restrictive measures, technical measures, special measures, administrative measures, provocative actions, dangerous actions, unilateral actions, destabilising activities, destabilizing activities, unlawful actions, wrong actions, wrong words and deeds, irresponsible remarks, irresponsible behaviour, irresponsible behavior',
  },
  {
    blurs: 'what',
    reason: 'help and goods without saying which',
    phrases:
      'technical assistance, dual-use goods, certain goods, relevant goods, various kinds of, all kinds of, various forms of, all forms of, other forms of',
  },
  {
    blurs: 'where',
    reason: 'a place without a name',
    phrases:
      'in the region, the region, relevant region, the relevant area, relevant areas, relevant waters, adjacent waters, the waters concerned, nearby waters, surrounding waters, surrounding areas, the surrounding area, the area, the zone, the site, the scene, on the ground, the location, undisclosed location, an undisclosed location, certain areas, some areas, some regions, certain regions, other regions, various regions, hotspot areas, parts of the world, other parts of the world, a third country, neighbouring regions, neighboring regions, border areas, the border area, the disputed area, disputed waters, disputed territory, disputed territories, the contact line, the conflict zone, the combat zone, abroad, overseas, in the vicinity, international waters, international airspace, in the field',
  },
  {
    blurs: 'how-many',
    reason: 'a number without figures',
    phrases:
      'several, some, many, a number of, numerous, various, multiple, a few, a couple of, a handful of, dozens of, scores of, hundreds of, thousands of, tens of thousands of, hundreds of thousands of, millions of, countless, a large number of, large numbers of, a small number of, a majority of, the majority of, a minority of, most of, part of, a great many, a great deal of, a lot of, lots of, plenty of, a significant number of, a considerable number of, an unspecified number of, an unknown number of, certain number of, a certain number of, a limited number of, a series of, a portion of, a proportion of, a share of, large-scale, massive, severe losses, heavy losses, casualties, some losses, certain losses, heavy casualties, mass casualties, a significant amount, a large amount, a considerable amount, large quantities of',
  },
  {
    blurs: 'when',
    reason: 'a time without a date',
    phrases:
      'recently, in recent days, in recent weeks, in recent months, in recent years, in the recent past, shortly, in the near future, in the coming days, in the coming weeks, in the coming months, in due course, at an appropriate time, at a later date, at a convenient time, at some point, sooner or later, as soon as possible, at an early date, promptly, in a timely manner, over time, for some time, for a long time, at the earliest opportunity, at the earliest possible date, when conditions permit, until further notice, at this stage, lately, of late',
  },
];

/** The phrases of VAGUE, for `findPhrases`. */
export const vagueIndex = lazyIndex(VAGUE, 'vague');

/** Prepositions by which a name tells where a vague place is (Quirk et al. 1985, 9.15-9.32). */
export const PLACED_BY = words('over off near of around between above along in at south north east west');

/** Prepositions by which a name says whose people they are: "the delegation of Peru". */
export const BELONGS_BY = words('of from');
