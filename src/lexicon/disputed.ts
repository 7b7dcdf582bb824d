import { type Entry, entriesOf, indexPhrases, type PhraseIndex, type Row } from './phrase.js';

/** How a term stands among its rivals: it names the thing, makes it milder or better, or condemns it. */
export type Grade = 'neutral' | 'euphemism' | 'charged';

export interface DisputedTerm {
  /** The one thing that all terms of the group are used for. */
  readonly group: string;
  readonly grade: Grade;
}

/**
 * Rival terms for one thing. Two readouts that use terms of one group at the same point, with different grades or with words of
 * which one says more than the other, frame it differently. Grades say how a term is used in disputes about words (style guides of
 * news agencies discuss most of these), never who is right. Terms are lemmas where every form of them is meant; a term may stand in
 * several groups.
 */
export const DISPUTED: readonly Row<DisputedTerm>[] = [
  {
    group: 'war',
    grade: 'neutral',
    reason: 'names the fighting',
    phrases: 'war, armed conflict, conflict, fighting, hostilities, combat, military conflict',
  },
  {
    group: 'war',
    grade: 'euphemism',
    reason: 'names the fighting by something milder',
    phrases:
      'crisis, situation, special military operation, military operation, operation, smo, special operation, police action, intervention, campaign, tensions, standoff, confrontation, counter-terrorism operation, stabilisation operation, peacekeeping operation',
  },
  {
    group: 'war',
    grade: 'charged',
    reason: 'says who is at fault',
    phrases:
      'invasion, aggression, full-scale invasion, full-scale war, war of aggression, unprovoked war, unprovoked aggression, illegal war, war of choice, onslaught, assault, proxy war, armed aggression, incursion',
  },
  {
    group: 'fighters',
    grade: 'neutral',
    reason: 'says that they fight',
    phrases: 'fighter, combatant, gunman, armed men, armed group, militia, militiamen, armed forces, rebel',
  },
  {
    group: 'fighters',
    grade: 'euphemism',
    reason: 'praises or excuses their cause',
    phrases:
      'freedom fighter, resistance, resistance fighters, self-defence forces, self-defense forces, partisan, liberators, holy warriors, mujahideen',
  },
  {
    group: 'fighters',
    grade: 'charged',
    reason: 'condemns them',
    phrases:
      'terrorist, extremist, jihadist, militant, mercenary, bandits, thugs, insurgent, saboteurs, radicals, nationalists, neo-nazis, nazis, banderites, invaders, occupier, aggressors',
  },
  {
    group: 'government',
    grade: 'neutral',
    reason: 'names who governs',
    phrases: 'government, administration, authorities, de facto authorities, ruling party',
  },
  {
    group: 'government',
    grade: 'charged',
    reason: 'denies that it governs by right',
    phrases:
      'regime, junta, dictatorship, clique, puppet government, puppet regime, puppet, ruling clique, so-called government, military rulers, ruling junta, autocracy, cabal, occupation authorities, kyiv regime, kiev regime',
  },
  {
    group: 'government',
    grade: 'euphemism',
    reason: 'grants a title that others dispute',
    phrases:
      "people's republic, caretaker government, transitional government, interim government, provisional government",
  },
  { group: 'barrier', grade: 'neutral', reason: 'names the thing built', phrases: 'barrier, wall, border wall' },
  {
    group: 'barrier',
    grade: 'euphemism',
    reason: 'stresses safety',
    phrases: 'fence, security fence, security barrier, anti-terrorist fence, protective structure',
  },
  {
    group: 'barrier',
    grade: 'charged',
    reason: 'condemns it',
    phrases: 'apartheid wall, separation wall, annexation wall, segregation wall',
  },
  { group: 'settlement', grade: 'neutral', reason: 'names the place', phrases: 'settlement, outpost' },
  {
    group: 'settlement',
    grade: 'euphemism',
    reason: 'treats it as any place',
    phrases: 'neighbourhood, neighborhood, jewish communities',
  },
  {
    group: 'settlement',
    grade: 'charged',
    reason: 'denies its right to be there',
    phrases: 'colony, illegal settlement, illegal outposts, settler colony, illegal colony',
  },
  { group: 'annexation', grade: 'neutral', reason: 'names the act', phrases: 'annexation, incorporation, seizure' },
  {
    group: 'annexation',
    grade: 'euphemism',
    reason: 'presents it as willed or due',
    phrases: 'reunification, accession, unification, referendum, reintegration, application of sovereignty',
  },
  {
    group: 'annexation',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'illegal annexation, attempted annexation, sham referendum, sham referenda, land grab, occupation, anschluss, so-called referendum',
  },
  {
    group: 'territory',
    grade: 'neutral',
    reason: 'says that control is contested',
    phrases: 'disputed territory, contested territory, contested area',
  },
  {
    group: 'territory',
    grade: 'euphemism',
    reason: 'presents it as one’s own',
    phrases: 'liberated territory, new regions, new territories, historical lands, recovered territory',
  },
  {
    group: 'territory',
    grade: 'charged',
    reason: 'presents it as taken',
    phrases: 'occupied territory, occupied regions, temporarily occupied territory, stolen land, seized territory',
  },
  {
    group: 'capture',
    grade: 'neutral',
    reason: 'names the change of control',
    phrases: 'capture, take control of, seize, fall of',
  },
  {
    group: 'capture',
    grade: 'euphemism',
    reason: 'presents it as good',
    phrases: 'liberate, liberation, recapture, retake',
  },
  {
    group: 'capture',
    grade: 'charged',
    reason: 'presents it as wrong',
    phrases: 'occupy, overrun, conquer, invade, ravage, raze',
  },
  {
    group: 'balloon',
    grade: 'neutral',
    reason: 'names the craft',
    phrases: 'balloon, high-altitude balloon',
  },
  {
    group: 'balloon',
    grade: 'euphemism',
    reason: 'says that it was harmless',
    phrases: 'airship, civilian airship, unmanned airship, weather balloon, research balloon, meteorological balloon',
  },
  {
    group: 'balloon',
    grade: 'charged',
    reason: 'says that it spied',
    phrases: 'spy balloon, surveillance balloon, high-altitude surveillance balloon, reconnaissance balloon',
  },
  {
    group: 'unrest',
    grade: 'neutral',
    reason: 'names people in the street',
    phrases: 'protest, demonstration, rally, protesters, demonstrators',
  },
  {
    group: 'unrest',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases: 'unrest, disturbance, disorder, commotion, scuffle',
  },
  {
    group: 'unrest',
    grade: 'charged',
    reason: 'says that it is violent or steered',
    phrases:
      'riot, rioters, mob, insurrection, uprising, revolt, sedition, coup attempt, colour revolution, color revolution, anarchy, hooligans, rampage, looters, vandals, agitators',
  },
  {
    group: 'killing',
    grade: 'neutral',
    reason: 'says that people died',
    phrases: 'kill, die, dead, death, fatality, loss of life, lose their lives',
  },
  {
    group: 'killing',
    grade: 'euphemism',
    reason: 'hides the death or honours it',
    phrases:
      'neutralise, neutralize, eliminate, liquidate, martyr, martyrdom, collateral damage, pass away, take out, perish, give their lives',
  },
  {
    group: 'killing',
    grade: 'charged',
    reason: 'says that it was a crime',
    phrases:
      'murder, massacre, slaughter, assassinate, assassination, execution, butchered, genocide, atrocity, ethnic cleansing, extermination, war crime, mass murder, carnage, bloodbath, lynching',
  },
  {
    group: 'strike',
    grade: 'neutral',
    reason: 'names the use of force',
    phrases:
      'strike, airstrike, air strike, attack, shelling, bombing, missile strike, drone attack, drone strike, bombardment, raid',
  },
  {
    group: 'strike',
    grade: 'euphemism',
    reason: 'stresses aim or right',
    phrases:
      'operation, precision strike, surgical strike, targeted strike, targeted killing, retaliatory strike, retaliation, self-defence, self-defense, preemptive strike, pre-emptive strike, focused strike, measured response, defensive action, kinetic action, counter-terrorism strike, group strike',
  },
  {
    group: 'strike',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'terrorist attack, terror attack, terrorist strike, barbaric attack, massacre, provocation, aggression, indiscriminate attack, indiscriminate shelling, carpet bombing, unprovoked attack, cowardly attack, massive attack, blitz, sabotage',
  },
  {
    group: 'strike-own',
    grade: 'euphemism',
    reason: 'lays damage to something else than the strike',
    phrases: 'debris, falling debris, wreckage, malfunction, loud noise, fire hazard, negative acceleration',
  },
  {
    group: 'migrants',
    grade: 'neutral',
    reason: 'says that they move',
    phrases: 'migrant, foreign nationals, undocumented migrants, undocumented immigrants, irregular migrants',
  },
  {
    group: 'migrants',
    grade: 'euphemism',
    reason: 'stresses their need',
    phrases:
      'refugee, asylum seeker, asylum-seekers, displaced people, displaced persons, dreamers, evacuees, people seeking protection',
  },
  {
    group: 'migrants',
    grade: 'charged',
    reason: 'says that they have no right',
    phrases:
      'illegal immigrant, illegals, illegal alien, aliens, infiltrators, illegal migrants, invaders, economic migrants, criminal aliens',
  },
  { group: 'deportation', grade: 'neutral', reason: 'names the act', phrases: 'deport, deportation, expel, expulsion' },
  {
    group: 'deportation',
    grade: 'euphemism',
    reason: 'presents it as help or choice',
    phrases:
      'repatriate, repatriation, voluntary departure, voluntary emigration, relocation, resettlement, evacuation, evacuate, self-deportation, humanitarian corridor',
  },
  {
    group: 'deportation',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'forced transfer, forcible transfer, ethnic cleansing, forced displacement, abduction, abduct, kidnap, forced deportation, mass expulsion',
  },
  {
    group: 'separatists',
    grade: 'neutral',
    reason: 'says what they want',
    phrases:
      'separatist, secessionists, pro-independence, independence movement, breakaway region, independence supporters',
  },
  {
    group: 'separatists',
    grade: 'euphemism',
    reason: 'takes their own name',
    phrases:
      "militia, people's militia, people's republics, independence activists, defenders, compatriots, self-determination",
  },
  {
    group: 'separatists',
    grade: 'charged',
    reason: 'calls them agents of another',
    phrases:
      'terrorists, proxies, proxy forces, puppets, collaborators, traitors, separatist forces, independence forces, splittists, secessionist forces, foreign agents, russian-backed forces',
  },
  {
    group: 'detention',
    grade: 'neutral',
    reason: 'names the act',
    phrases: 'detain, detention, arrest, custody, imprison, imprisonment, prisoner, detainee',
  },
  {
    group: 'detention',
    grade: 'euphemism',
    reason: 'presents it as care or form',
    phrases:
      'invite for questioning, administrative measures, coercive measures, vocational training, re-education, residential surveillance, protective custody, enhanced interrogation, boarding school',
  },
  {
    group: 'detention',
    grade: 'charged',
    reason: 'says that it is unlawful',
    phrases:
      'abduct, abduction, kidnap, kidnapping, hostage, hostage-taking, snatch, arbitrary detention, political prisoner, arbitrarily detained, forcibly disappeared, enforced disappearance, concentration camp, internment, illegal detention, unlawful detention, wrongfully detained, torture',
  },
  {
    group: 'sanctions',
    grade: 'neutral',
    reason: 'names the measure',
    phrases: 'sanction, penalties, embargo, export controls, tariff',
  },
  {
    group: 'sanctions',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases:
      'restrictive measures, restrictions, economic measures, targeted measures, duty adjustment, reciprocal tariffs',
  },
  {
    group: 'sanctions',
    grade: 'charged',
    reason: 'says that it is unjust',
    phrases:
      'illegal sanctions, unilateral sanctions, illegitimate sanctions, economic war, economic coercion, blockade, bullying, long-arm jurisdiction, unilateral coercive measures, economic warfare, trade war, blackmail, punitive tariffs, illegal unilateral sanctions',
  },
  {
    group: 'radio contact',
    grade: 'neutral',
    reason: 'contact by voice or signal, which is no blow',
    phrases: 'lose contact, contact lose, contact be lose, loss of contact, radio contact, contact by radio',
  },
  {
    group: 'collision',
    grade: 'neutral',
    reason: 'names what happened',
    phrases: 'collision, collide, crash, contact',
  },
  {
    group: 'collision',
    grade: 'euphemism',
    reason: 'hides who hit whom',
    phrases: 'encounter, scrape, come into contact, bump, mishap',
  },
  {
    group: 'collision',
    grade: 'charged',
    reason: 'says that one did it on purpose',
    phrases: 'ram, ramming, sideswipe, deliberately collide, deliberate collision, slam into, harass',
  },
  {
    group: 'interception',
    grade: 'neutral',
    reason: 'names the manoeuvre',
    phrases: 'intercept, interception, shadow, track, monitor',
  },
  {
    group: 'interception',
    grade: 'euphemism',
    reason: 'stresses order or right',
    phrases:
      'escort, expel, drive away, warn away, professional manner, in accordance with law, control measures, take control measures, regulatory action, law enforcement, rights protection, routine patrol, scramble',
  },
  {
    group: 'interception',
    grade: 'charged',
    reason: 'says that it was dangerous',
    phrases:
      'harass, harassment, buzz, unsafe, unprofessional, dangerous manoeuvre, dangerous maneuver, reckless manoeuvre, reckless maneuver, block, chase, bully, provoke',
  },
  { group: 'ship-act', grade: 'neutral', reason: 'names the act', phrases: 'water cannon, spray water, laser, flare' },
  {
    group: 'ship-act',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'military-grade laser, attack with water cannon, high-pressure water cannon, piracy, hijack, aggression at sea, swarm, illegal blockade',
  },
  {
    group: 'intrusion',
    grade: 'neutral',
    reason: 'names the movement',
    phrases: 'enter, entry, sail, sail through, passage, transit, fly over, overflight',
  },
  {
    group: 'intrusion',
    grade: 'euphemism',
    reason: 'stresses right',
    phrases:
      'innocent passage, freedom of navigation, routine transit, routine operation, routine mission, resupply mission, resupply, humanitarian mission, lawful operation, patrol, exercise navigational rights',
  },
  {
    group: 'intrusion',
    grade: 'charged',
    reason: 'says that it broke the law',
    phrases:
      'intrude, intrusion, illegally enter, illegal entry, trespass, violation, violate, illegally intrude, incursion, break into, encroach, encroachment, barge in, provocation, infringe, infringement, unlawfully enter',
  },
  {
    group: 'layoffs',
    grade: 'neutral',
    reason: 'says that people lose work',
    phrases: 'layoff, lay off, job cuts, redundancy, dismissals, job losses, cut jobs',
  },
  {
    group: 'layoffs',
    grade: 'euphemism',
    reason: 'presents it as planning',
    phrases:
      'restructuring, reorganisation, reorganization, rightsizing, downsizing, streamlining, workforce reduction, efficiency measures, optimisation, optimization, realignment, headcount reduction, adjust the workforce, voluntary separation, efficiency programme',
  },
  {
    group: 'layoffs',
    grade: 'charged',
    reason: 'condemns it',
    phrases: 'mass firing, purge, sack, fired, jobs massacre, bloodletting, mass sacking, union-busting',
  },
  {
    group: 'strike-labour',
    grade: 'neutral',
    reason: 'names the act',
    phrases: 'strike, walkout, industrial action, picket, stoppage, work stoppage',
  },
  {
    group: 'strike-labour',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases: 'job action, labour action, labor action, labour dispute, labor dispute',
  },
  {
    group: 'strike-labour',
    grade: 'charged',
    reason: 'condemns it',
    phrases: 'illegal strike, wildcat strike, hold to ransom, holding to ransom',
  },
  {
    group: 'lockout',
    grade: 'neutral',
    reason: 'names the act',
    phrases: 'lockout, suspension of operations, shutdown, closure',
  },
  {
    group: 'whistleblower',
    grade: 'neutral',
    reason: 'says what was done',
    phrases: 'former employee, former contractor, informant',
  },
  {
    group: 'whistleblower',
    grade: 'euphemism',
    reason: 'praises it',
    phrases: 'whistleblower, whistle-blower, truth-teller',
  },
  {
    group: 'whistleblower',
    grade: 'charged',
    reason: 'condemns it',
    phrases: 'leaker, traitor, defector, disgruntled employee, thief, turncoat',
  },
  { group: 'leak', grade: 'neutral', reason: 'names what came out', phrases: 'disclosure, publication' },
  {
    group: 'leak',
    grade: 'charged',
    reason: 'condemns it',
    phrases: 'leak, theft, hack, espionage, breach, stolen documents',
  },
  { group: 'spill', grade: 'neutral', reason: 'names the release', phrases: 'spill, leak, discharge, contamination' },
  {
    group: 'spill',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases:
      'seepage, anomaly, sheen, discharge of treated water, treated water, off-specification, loss of containment',
  },
  {
    group: 'spill',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'disaster, catastrophe, poisoning, ecocide, nuclear-contaminated water, contaminated water, radioactive water, toxic water, dump, toxic spill',
  },
  {
    group: 'accident',
    grade: 'neutral',
    reason: 'names what happened',
    phrases: 'accident, crash, derailment, explosion, malfunction, outage',
  },
  {
    group: 'accident',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases:
      'incident, anomaly, irregularity, rapid unscheduled disassembly, hard landing, glitch, thermal event, technical issue, technical difficulties, service disruption',
  },
  {
    group: 'accident',
    grade: 'charged',
    reason: 'blames',
    phrases: 'disaster, negligence, catastrophe, meltdown, sabotage, avoidable tragedy, blunder, fiasco',
  },
  {
    group: 'data-breach',
    grade: 'neutral',
    reason: 'names the event',
    phrases: 'breach, data breach, cyberattack, cyber attack, intrusion, hack',
  },
  {
    group: 'data-breach',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases:
      'cyber incident, security incident, cybersecurity incident, unauthorised access, unauthorized access, exposure',
  },
  {
    group: 'price-rise',
    grade: 'neutral',
    reason: 'names the change',
    phrases: 'price rise, tax increase, spending cuts',
  },
  {
    group: 'price-rise',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases:
      'adjustment, price adjustment, revenue enhancement, efficiency savings, harmonisation, harmonization, fiscal consolidation, rationalisation',
  },
  {
    group: 'price-rise',
    grade: 'charged',
    reason: 'condemns it',
    phrases: 'hike, tax hike, slash, austerity, gouging, price gouging, tax grab, plunder',
  },
  { group: 'talks', grade: 'neutral', reason: 'names the contact', phrases: 'talks' },
  {
    group: 'talks',
    grade: 'euphemism',
    reason: 'raises it',
    phrases: 'in-depth exchange, strategic communication, candid exchange, breakthrough',
  },
  {
    group: 'talks',
    grade: 'charged',
    reason: 'lowers it',
    phrases: 'ultimatum, dressing-down, lecture, showdown, ambush, shouting match, tirade, scolding, spat, dictate',
  },
  { group: 'agreement', grade: 'neutral', reason: 'names what was settled', phrases: 'agreement, deal' },
  { group: 'agreement', grade: 'euphemism', reason: 'raises it', phrases: 'historic agreement, breakthrough, win-win' },
  {
    group: 'agreement',
    grade: 'charged',
    reason: 'condemns it',
    phrases: 'capitulation, surrender, sell-out, sellout, appeasement, secret deal, diktat, betrayal, collusion',
  },
  {
    group: 'ceasefire',
    grade: 'neutral',
    reason: 'names the pause',
    phrases:
      'ceasefire, cease-fire, truce, armistice, cessation of hostilities, halt to the fighting, pause in fighting',
  },
  {
    group: 'ceasefire',
    grade: 'euphemism',
    reason: 'narrows it',
    phrases:
      'humanitarian pause, regime of silence, de-escalation, day of quiet, lull, tactical pause, pause, energy truce, moratorium',
  },
  {
    group: 'ceasefire',
    grade: 'charged',
    reason: 'condemns or doubts it',
    phrases: 'freeze, frozen conflict, capitulation, surrender, so-called truce, publicity stunt, ploy',
  },
  {
    group: 'peace',
    grade: 'neutral',
    reason: 'names the goal',
    phrases:
      'peace, political settlement, peaceful settlement, resolution of the conflict, end to the war, peace agreement',
  },
  {
    group: 'peace',
    grade: 'euphemism',
    reason: 'adds a condition',
    phrases:
      'lasting peace, just peace, just and lasting peace, comprehensive peace, durable peace, stable peace, eliminating the root causes, root causes, sustainable peace, binding peace',
  },
  {
    group: 'peace',
    grade: 'charged',
    reason: 'condemns the terms',
    phrases: 'capitulation, dictated peace, appeasement, peace at any price, surrender',
  },
  {
    group: 'withdrawal',
    grade: 'neutral',
    reason: 'names the movement',
    phrases: 'withdraw, withdrawal, pull out, pullout',
  },
  {
    group: 'withdrawal',
    grade: 'euphemism',
    reason: 'presents it as planned',
    phrases:
      'regroup, redeployment, goodwill gesture, gesture of goodwill, repositioning, disengagement, drawdown, planned rotation, tactical withdrawal',
  },
  {
    group: 'withdrawal',
    grade: 'charged',
    reason: 'presents it as defeat',
    phrases: 'retreat, flee, rout, surrender, debacle, run away, humiliating retreat',
  },
  { group: 'aid', grade: 'neutral', reason: 'names the help', phrases: 'aid, assistance, relief' },
  {
    group: 'aid',
    grade: 'euphemism',
    reason: 'raises it',
    phrases: 'solidarity, fraternal help, humanitarian assistance, security assistance, capacity building',
  },
  {
    group: 'aid',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'pumping weapons, flooding with weapons, interference, meddling, fuelling the conflict, fueling the conflict, adding fuel to the fire, handouts, arming, pour arms into, prolong the conflict',
  },
  {
    group: 'interference',
    grade: 'euphemism',
    reason: 'presents it as care',
    phrases: 'support for civil society, promotion of democracy',
  },
  {
    group: 'interference',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'interference, meddling, interfere, meddle, subversion, infiltration, smear, hegemonism, hegemony, long-arm, coercion, blackmail, bullying, gross interference',
  },
  { group: 'election', grade: 'neutral', reason: 'names the vote', phrases: 'election, vote, referendum, ballot' },
  {
    group: 'election',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'sham election, sham vote, stolen election, rigged election, farce, pseudo-referendum, so-called election, rigged, sham',
  },
  {
    group: 'power-change',
    grade: 'neutral',
    reason: 'names the change',
    phrases: 'takeover, change of government, transition, transfer of power, ousting',
  },
  {
    group: 'power-change',
    grade: 'euphemism',
    reason: 'presents it as due',
    phrases: 'restoration of order, corrective movement, rectification',
  },
  {
    group: 'power-change',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      "coup, coup d'état, coup d'etat, putsch, overthrow, unconstitutional change, mutiny, treason, power grab, usurpation",
  },
  {
    group: 'exercise',
    grade: 'neutral',
    reason: 'names the activity',
    phrases: 'exercise, drill, military exercise, manoeuvres, maneuvers',
  },
  {
    group: 'exercise',
    grade: 'euphemism',
    reason: 'stresses routine or defence',
    phrases:
      'routine exercise, defensive exercise, joint training, planned exercise, regular training, satellite launch, self-defence measure',
  },
  {
    group: 'exercise',
    grade: 'charged',
    reason: 'says that it threatens',
    phrases:
      'provocation, sabre-rattling, saber-rattling, intimidation, show of force, rehearsal for invasion, war rehearsal, gunboat diplomacy, militarisation, militarization, muscle-flexing, brinkmanship, military coercion',
  },
  { group: 'taiwan', grade: 'neutral', reason: 'names the place', phrases: 'taiwan, taipei' },
  {
    group: 'taiwan',
    grade: 'euphemism',
    reason: 'places it inside another',
    phrases:
      "taiwan region, china's taiwan, taiwan province, taiwan area, chinese taipei, taiwan authorities, taiwan compatriots, taiwan question, taiwan issue, reunification",
  },
  {
    group: 'taiwan',
    grade: 'charged',
    reason: 'condemns those who govern it',
    phrases:
      'taiwan independence forces, taiwan independence separatists, taiwan independence, separatist activities, renegade province, breakaway province, dpp authorities',
  },
  { group: 'jerusalem-site', grade: 'neutral', reason: 'names the site', phrases: 'holy site, esplanade' },
  {
    group: 'jerusalem-site',
    grade: 'euphemism',
    reason: 'takes one side’s name',
    phrases: 'temple mount, haram al-sharif, noble sanctuary, al-aqsa',
  },
  {
    group: 'jerusalem-site',
    grade: 'charged',
    reason: 'says that it was wronged',
    phrases: 'desecrate, desecration, defile, judaisation, judaization',
  },
  {
    group: 'famine',
    grade: 'neutral',
    reason: 'names the want',
    phrases: 'hunger, food insecurity, malnutrition, food shortage',
  },
  {
    group: 'famine',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases: 'logistical challenges, distribution problems, nutritional challenges',
  },
  {
    group: 'famine',
    grade: 'charged',
    reason: 'blames',
    phrases: 'starvation, famine, man-made famine, starve, weapon of war, starvation policy, engineered famine',
  },
  {
    group: 'protection',
    grade: 'neutral',
    reason: 'names the military presence',
    phrases: 'troops, soldiers, military presence, garrison',
  },
  {
    group: 'protection',
    grade: 'euphemism',
    reason: 'presents it as help',
    phrases:
      'peacekeepers, peacekeeping force, security force, reassurance force, security guarantees, stabilisation force, stabilization force',
  },
  {
    group: 'protection',
    grade: 'charged',
    reason: 'presents it as threat',
    phrases: 'occupiers, occupation forces, invaders, mercenaries, foreign troops, aggressor troops, interventionists',
  },
  {
    group: 'drone',
    grade: 'neutral',
    reason: 'names the device',
    phrases: 'drone, uav, unmanned aerial vehicle, unmanned aircraft',
  },
  {
    group: 'drone',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases:
      'balloon, airship, civilian airship, weather balloon, research balloon, object, unidentified object, aerial object',
  },
  {
    group: 'drone',
    grade: 'charged',
    reason: 'says what it is for',
    phrases:
      'spy drone, spy balloon, surveillance balloon, kamikaze drone, attack drone, suicide drone, killer drone, high-altitude surveillance balloon, reconnaissance drone, spy plane',
  },
  {
    group: 'spying',
    grade: 'neutral',
    reason: 'names the activity',
    phrases: 'surveillance, reconnaissance, intelligence gathering',
  },
  {
    group: 'spying',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases:
      'scientific research, meteorological research, hydrographic survey, routine reconnaissance, marine research',
  },
  {
    group: 'spying',
    grade: 'charged',
    reason: 'condemns it',
    phrases: 'espionage, spy, snooping, infiltrate, infiltration, stealing secrets, spy ring',
  },
  {
    group: 'abortion',
    grade: 'neutral',
    reason: 'names the matter',
    phrases: 'abortion, termination of pregnancy, abortion rights, abortion opponents',
  },
  {
    group: 'abortion',
    grade: 'euphemism',
    reason: 'takes one side’s name',
    phrases:
      "pro-choice, pro-life, reproductive rights, reproductive health, right to life, unborn child, women's health care, sanctity of life",
  },
  {
    group: 'abortion',
    grade: 'charged',
    reason: 'condemns the other side',
    phrases: 'anti-choice, pro-abortion, baby killing, forced birth, murder of the unborn',
  },
  { group: 'climate', grade: 'neutral', reason: 'names the matter', phrases: 'climate change, rise in temperature' },
  {
    group: 'climate',
    grade: 'charged',
    reason: 'stresses danger',
    phrases: 'climate crisis, climate emergency, climate catastrophe, global heating, climate breakdown',
  },
  {
    group: 'climate',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases: 'climate variability, climate alarmism, energy addition',
  },
  {
    group: 'tax-avoidance',
    grade: 'neutral',
    reason: 'names the act',
    phrases: 'tax avoidance, tax planning, unpaid tax',
  },
  {
    group: 'tax-avoidance',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases: 'tax optimisation, tax optimization, tax efficiency',
  },
  {
    group: 'tax-avoidance',
    grade: 'charged',
    reason: 'condemns it',
    phrases: 'tax evasion, tax fraud, tax dodging, sweetheart deal, illegal state aid, loophole',
  },
  {
    group: 'monopoly',
    grade: 'neutral',
    reason: 'names the standing',
    phrases: 'dominant position, market power, leading position, market leader',
  },
  { group: 'monopoly', grade: 'euphemism', reason: 'praises it', phrases: 'competition on the merits, popular choice' },
  {
    group: 'monopoly',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'monopoly, abuse of dominance, monopolist, stranglehold, illegal monopoly, monopolisation, monopolization, gatekeeper, anticompetitive, anti-competitive',
  },
  { group: 'merger', grade: 'neutral', reason: 'names the deal', phrases: 'merger, acquisition, takeover' },
  {
    group: 'merger',
    grade: 'euphemism',
    reason: 'praises it',
    phrases: 'strategic combination, synergy, merger of equals',
  },
  {
    group: 'merger',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'hostile takeover, asset stripping, bailout, corporate raid, forced sale, fire sale, smash and grab, expropriation',
  },
  {
    group: 'nationalisation',
    grade: 'neutral',
    reason: 'names the act',
    phrases: 'nationalisation, nationalization, public ownership, state control, temporary administration',
  },
  {
    group: 'nationalisation',
    grade: 'charged',
    reason: 'condemns it',
    phrases: 'expropriation, confiscation, seizure, asset grab',
  },
  {
    group: 'ruling',
    grade: 'neutral',
    reason: 'names the act',
    phrases: 'ruling, judgment, judgement, decision, verdict',
  },
  { group: 'ruling', grade: 'euphemism', reason: 'praises it', phrases: 'landmark ruling, historic decision' },
  {
    group: 'ruling',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'piece of waste paper, waste paper, null and void, illegal ruling, so-called award, travesty, miscarriage of justice, overreach, judicial overreach, witch hunt, politically motivated, kangaroo court, lawfare',
  },
  {
    group: 'prosecution',
    grade: 'neutral',
    reason: 'names the act',
    phrases: 'charges, prosecution, indictment, investigation, lawsuit, trial, inquiry, probe',
  },
  { group: 'prosecution', grade: 'euphemism', reason: 'plays it down', phrases: 'legal matter, allegations' },
  {
    group: 'prosecution',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'witch hunt, persecution, show trial, political persecution, fabricated charges, trumped-up charges, weaponization, weaponisation',
  },
  {
    group: 'police-force',
    grade: 'neutral',
    reason: 'names the act',
    phrases: 'use of force, disperse, arrest, detain, police response, shooting, officer-involved shooting',
  },
  {
    group: 'police-force',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases: 'crowd control, officer-involved incident, law enforcement operation, public safety operation',
  },
  {
    group: 'police-force',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'crackdown, police brutality, brutal crackdown, repression, repress, violent suppression, bloody crackdown, excessive force',
  },
  {
    group: 'disinformation',
    grade: 'neutral',
    reason: 'names the statement',
    phrases: 'allegation, assertion, narrative',
  },
  { group: 'disinformation', grade: 'euphemism', reason: 'presents it as fact', phrases: 'public diplomacy' },
  {
    group: 'disinformation',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'fake, fake news, propaganda, disinformation, fabrication, smear, slander, hoax, misinformation, hype, hype up, false narrative, malicious hype, falsehood, distortion, rumour-mongering, cognitive warfare',
  },
  { group: 'union-state', grade: 'neutral', reason: 'names cooperation of armies', phrases: 'alliance, pact, bloc' },
  {
    group: 'union-state',
    grade: 'euphemism',
    reason: 'praises it',
    phrases:
      'friendship without limits, no-limits partnership, community of shared future, win-win cooperation, values-based partnership',
  },
  {
    group: 'union-state',
    grade: 'charged',
    reason: 'condemns it',
    phrases:
      'axis, military bloc, clique, cold war mentality, bloc confrontation, small circle, exclusive clique, axis of evil, aggressive bloc, expansionism',
  },
  {
    group: 'debt',
    grade: 'neutral',
    reason: 'names the money',
    phrases: 'loan, debt, financing, frozen assets, immobilised assets, immobilized assets',
  },
  {
    group: 'debt',
    grade: 'euphemism',
    reason: 'praises it',
    phrases: 'rescue package, stabilisation package, reparations loan, development finance, recovery fund',
  },
  {
    group: 'debt',
    grade: 'charged',
    reason: 'condemns it',
    phrases: 'debt trap, bailout, stolen assets, debt-trap diplomacy, money grab',
  },
  { group: 'vaccine', grade: 'neutral', reason: 'names the measure', phrases: 'vaccination, lockdown, quarantine' },
  {
    group: 'vaccine',
    grade: 'euphemism',
    reason: 'plays it down',
    phrases: 'circuit breaker, stay-at-home order, static management, dynamic clearing, health pass',
  },
  {
    group: 'vaccine',
    grade: 'charged',
    reason: 'condemns it',
    phrases: 'house arrest, medical tyranny, experimental jab',
  },
];

/** All that a disputed phrase can stand for. */
export interface DisputedPhrase {
  readonly terms: readonly Entry<DisputedTerm>[];
}

let index: PhraseIndex<DisputedPhrase> | undefined;

/** The phrases of DISPUTED, each with its term in every group, for `findPhrases`. */
export function disputedIndex(): PhraseIndex<DisputedPhrase> {
  if (!index) {
    const terms = new Map<string, Entry<DisputedTerm>[]>();
    for (const entry of entriesOf(DISPUTED)) {
      const others = terms.get(entry.phrase);
      if (others) others.push(entry);
      else terms.set(entry.phrase, [entry]);
    }
    index = indexPhrases(
      [...terms].map(([phrase, terms]) => ({ phrase, reason: terms[0]!.reason, terms })),
      'disputed',
    );
  }
  return index;
}
