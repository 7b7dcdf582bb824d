import { lazyIndex, type Row } from './phrase.js';

/** The subject that sums of money speak of. */
export const MONEY = 'money';

/** The subject that a phrase speaks of. */
export interface Subject {
  readonly subject: string;
}

/**
 * Words that speak of one subject, whatever they say of it: who asks for "casualties" is answered by "two were killed", who asks
 * for "legality" by "illegal". They tell what a statement is about, not that two statements agree, so links do not use them.
 * WordNet keeps most of them apart (it derives "legality" from "legal", but not "peaceful" from "peace", and has no path from
 * "representations" to "protest"). Groups follow the roles of FrameNet frames that news of events is full of: talks, fighting,
 * incidents, courts, work and trade. Words are lemmas.
 */
const SUBJECTS: readonly Row<Subject>[] = [
  {
    subject: 'protest',
    reason: 'formal displeasure (FrameNet: Judgment_communication); "representations" is the word of diplomats for it',
    phrases:
      'protest, representations, lodge representation, solemn representation, stern representation, solemn representations, demarche, serious concern, strong objection, object to, note verbale, summon the ambassador, strong dissatisfaction, complaint, complain',
  },
  {
    subject: 'negotiation',
    reason: 'talks (FrameNet: Discussion); "contacts" in the plural are talks of diplomats',
    phrases:
      'negotiation, negotiate, negotiations, contacts, talks, talk, bargaining, peace process, dialogue, round of talks',
  },
  {
    subject: 'conversation',
    reason: 'leaders who speak with each other (FrameNet: Contacting, Chatting)',
    phrases:
      'call, phone call, telephone call, telephone conversation, phone conversation, conversation, phone talk, telephone talk, video call, telephone talks',
  },
  {
    subject: 'third parties',
    reason: 'all who are not of the two that speak, as in "not directed against anyone"',
    phrases:
      'third party, third parties, third country, third countries, third state, third side, other country, anyone',
  },
  {
    subject: 'relations',
    reason: 'how two sides stand to each other',
    phrases: 'relation, relations, relationship, ties, tie, bond, rapport',
  },
  {
    subject: 'agreement',
    reason: 'what sides have agreed (FrameNet: Make_agreement_on_action)',
    phrases: 'agreement, accord, deal, pact, treaty, understanding, memorandum, consensus, convention, arrangement',
  },
  {
    subject: 'commitment',
    reason: 'what a side binds itself to (FrameNet: Commitment)',
    phrases: 'commitment, commit, pledge, promise, assurance, assure, guarantee, vow, undertake',
  },
  {
    subject: 'mediation',
    reason: 'a third side that helps two to agree',
    phrases: 'mediation, mediate, mediator, broker, intermediary, good offices, go-between, facilitator, facilitate',
  },
  {
    subject: 'sanctions',
    reason: 'measures that hurt an economy',
    phrases:
      'sanction, sanctions, restrictive measures, embargo, impose cost, imposing of cost, export ban, asset freeze, blacklist',
  },
  {
    subject: 'condemnation',
    reason: 'public judgement (FrameNet: Judgment_communication)',
    phrases: 'condemnation, condemn, denounce, denunciation, deplore, decry',
  },
  {
    subject: 'peace',
    reason: 'WordNet does not derive one from the other',
    phrases: 'peace, peaceful, peacefully, peacetime',
  },
  {
    subject: 'safety',
    reason: 'whether something is safe, said either way',
    phrases: 'safety, safe, unsafe, safely, safeguard',
  },
  {
    subject: 'danger',
    reason: 'whether something is dangerous (FrameNet: Being_at_risk)',
    phrases:
      'danger, dangerous, endanger, risk, risky, hazard, hazardous, peril, threat, jeopardise, jeopardize, put at risk',
  },
  {
    subject: 'normalisation',
    reason: 'relations taken up or made better',
    phrases: 'normalisation, normalization, normalise, normalize, rapprochement, thaw, establish diplomatic relation',
  },
  {
    subject: 'sovereignty',
    reason: 'whose land or water it is',
    phrases:
      'sovereignty, sovereign, territorial integrity, jurisdiction, belong to, exclusive economic zone, eez, territorial waters, territorial sea, status quo',
  },
  {
    subject: 'independence',
    reason: 'a part that leaves the whole, said of either side',
    phrases: 'independence, secession, separatist, separatism, breakaway',
  },
  {
    subject: 'withdrawal',
    reason: 'forces that leave (FrameNet: Departing)',
    phrases: 'withdrawal, withdraw, pull out, pullout, pull back, pullback, retreat, disengagement, disengage',
  },
  {
    subject: 'de-escalation',
    reason: 'tension made less',
    phrases:
      'de-escalation, deescalation, de-escalate, deescalate, ease tension, cool down, reduce tension, lower tension, defuse, calm the situation, restraint, easing of tension',
  },
  {
    subject: 'ceasefire',
    reason: 'fighting stopped, in its many names (FrameNet: Activity_stop)',
    phrases:
      'ceasefire, cease-fire, truce, armistice, cessation of hostility, cessation of hostilities, halt to hostility, halt to hostilities, end of hostilities, stoppage of firing, stoppage of military action, stop firing, stop the fighting, end the fighting, cessation of fire, stop military action, cessation of war, stop the strikes, pause in the fighting, lay down arms',
  },
  {
    subject: 'casualties',
    reason: 'people killed or hurt (FrameNet: Killing, Death, Cause_harm)',
    phrases:
      'casualty, casualties, kill, killed, death, die, dead, fatality, fatalities, death toll, lose their lives, loss of life, wounded, life lost, victim',
  },
  { subject: 'injury', reason: 'people hurt', phrases: 'injury, injure, injured, hurt, wound' },
  {
    subject: 'damage',
    reason: 'things harmed (FrameNet: Damaging)',
    phrases: 'damage, damaged, destroy, destruction, harm, wreck, ruin',
  },
  {
    subject: 'collision',
    reason: 'one body that hits another (FrameNet: Impact; Levin 18)',
    phrases: 'collision, collide, ram, bump, run into, crash into, sideswipe, smash into',
  },
  {
    subject: 'distance',
    reason: 'how near something came',
    phrases:
      'distance, close range, closer range, proximity, too close, close in on, safe distance, dangerously close, at close quarters',
  },
  { subject: 'warning', reason: 'a sign of danger given', phrases: 'warning, warn, alert, caution, forewarn' },
  {
    subject: 'weapons',
    reason: 'what is fought with',
    phrases: 'weapon, weapons, weaponry, arms, armament, missile, ammunition, munition, gun, rifle, firearm',
  },
  {
    subject: 'shelling',
    reason: 'fire from afar',
    phrases: 'shelling, shell, bombardment, bombard, artillery fire, air strike, airstrike, missile strike',
  },
  {
    subject: 'troops',
    reason: 'those who fight for a state',
    phrases: 'troop, troops, soldier, serviceman, military personnel, armed forces, army unit',
  },
  { subject: 'ship', reason: 'what sails', phrases: 'vessel, ship, boat, warship, destroyer, frigate, patrol boat' },
  {
    subject: 'aircraft',
    reason: 'what flies',
    phrases: 'aircraft, plane, airplane, aeroplane, jet, warplane, fighter jet, helicopter',
  },
  { subject: 'balloon', reason: 'what floats in the air', phrases: 'balloon, airship, dirigible, blimp, zeppelin' },
  {
    subject: 'crew',
    reason: 'those who sail a ship or fly a plane (FrameNet: People_by_vocation)',
    phrases: 'crew, crewman, crew member, seafarer, sailor, seaman, mariner',
  },
  {
    subject: 'prisoners',
    reason: 'people held (FrameNet: Being_in_captivity)',
    phrases:
      'prisoner, captive, hostage, abductee, abduct, kidnap, prison, detainee, detain, detention, imprison, wrongfully hold, hold wrongfully, pow, pows, prisoners of war, exchange of citizens, exchange citizens, exchange of people',
  },
  { subject: 'release', reason: 'people let go', phrases: 'release, let go, set free, free, liberate' },
  {
    subject: 'verdict',
    reason: 'what a court finds (FrameNet: Verdict)',
    phrases:
      'verdict, jury, ruling, judgment, judgement, acquit, acquittal, convict, conviction, find guilty, find liable',
  },
  {
    subject: 'lawsuit',
    reason: 'a matter before a court',
    phrases: 'lawsuit, suit, sue, litigation, legal action, court case, trial',
  },
  {
    subject: 'allegation',
    reason: 'blame that is said (FrameNet: Judgment_communication)',
    phrases: 'allegation, allege, accusation, accuse',
  },
  {
    subject: 'investigation',
    reason: 'looking into a matter (FrameNet: Criminal_investigation)',
    phrases: 'investigation, investigate, inquiry, enquiry, probe, look into, fact-finding',
  },
  {
    subject: 'punishment',
    reason: 'what follows a wrong (FrameNet: Rewards_and_punishments)',
    phrases: 'punishment, punish, penalty, penalise, penalize, hold accountable, bring to justice, accountability',
  },
  {
    subject: 'violation',
    reason: 'a rule not kept (FrameNet: Compliance)',
    phrases:
      'violation, violate, breach, infringe, infringement, contravene, flout, break the agreement, break the consensus',
  },
  {
    subject: 'legality',
    reason: 'whether something is allowed, said either way',
    phrases: 'legality, legal, illegal, illegally, legally, lawful, unlawful, lawfully, unlawfully, illegality',
  },
  {
    subject: 'accuracy',
    reason: 'whether an account is right, said either way',
    phrases:
      'accuracy, accurate, inaccurate, correct, incorrect, factual, factually, untrue, misrepresent, misrepresentation, erroneous, stand by it, stand by the statement',
  },
  {
    subject: 'truth',
    reason: 'whether something is so, said either way',
    phrases: 'truth, true, untruth, lie, truthful',
  },
  {
    subject: 'disinformation',
    reason: 'untruth spread on purpose',
    phrases:
      'disinformation, misinformation, mislead, misleading, deceive, deceptive, propaganda, fake news, smear, hype',
  },
  {
    subject: 'wages',
    reason: 'what work is paid (FrameNet: Earnings_and_losses)',
    phrases: 'wage, wages, pay, salary, minimum wage, minimums, pay rise, remuneration',
  },
  {
    subject: 'strike at work',
    reason: 'work laid down',
    phrases: 'walkout, industrial action, picket, picket line, work stoppage, lay down work',
  },
  {
    subject: 'offer',
    reason: 'what a side puts on the table (FrameNet: Offering)',
    phrases: 'offer, proposal, counteroffer, counterproposal, counter-offer, counter-proposal, bid, propose',
  },
  {
    subject: 'job losses',
    reason: 'people who lose their work (FrameNet: Firing)',
    phrases: 'layoff, lay off, job cut, redundancy, dismissal, dismiss, job loss, sack',
  },
  {
    subject: 'resignation',
    reason: 'an office given up (FrameNet: Quitting)',
    phrases: 'resignation, resign, step down, quit, leave office, stand down',
  },
  {
    subject: 'apology',
    reason: 'saying sorry (FrameNet: Judgment_communication)',
    phrases: 'apology, apologise, apologize, regret, say sorry, be sorry, remorse, forgiveness, beg pardon',
  },
  {
    subject: 'compensation',
    reason: 'making good (FrameNet: Reparation)',
    phrases:
      'compensation, compensate, reparation, damages, payout, redress, refund, money back, reimburse, reimbursement',
  },
  {
    subject: MONEY,
    reason: 'what is paid with; a sum speaks of it, too',
    phrases: 'money, funds, cash, financing',
  },
  {
    subject: 'exports',
    reason: 'goods that leave a country',
    phrases: 'export, exports, shipment, deliveries, delivery, sales abroad',
  },
  {
    subject: 'food',
    reason: 'what people eat, and the fields it comes from',
    phrases: 'food, foodstuff, grain, wheat, crop, agricultural product, agricultural products, harvest',
  },
  { subject: 'fertiliser', reason: 'two spellings', phrases: 'fertiliser, fertilizer, fertilisers, fertilizers' },
  {
    subject: 'energy',
    reason: 'what powers a country',
    phrases: 'energy, electricity, natural gas, oil and gas, fuel supplies, power supply, power grid',
  },
  {
    subject: 'climate',
    reason: 'the climate and what changes it',
    phrases: 'climate, climate change, global warming, emission, greenhouse gas',
  },
  {
    subject: 'resumption',
    reason: 'taken up again (FrameNet: Process_resume)',
    phrases:
      'resumption, resume, restart, relaunch, reopen, return to the table, come back to the table, pick up again',
  },
  {
    subject: 'readiness',
    reason: 'willing to act (FrameNet: Willingness)',
    phrases: 'readiness, ready, willing, willingness, prepared to, stand ready, open to',
  },
  {
    subject: 'further contact',
    reason: 'contact kept up (FrameNet: Contacting)',
    phrases:
      'further contact, next contact, future contact, stay in contact, stay in touch, keep in touch, remain in contact, remain in touch, keep up contact, continue contact, maintain contact, speak again, talk again, personal contact, in the coming days, agree to stay in contact',
  },
  {
    subject: 'footage',
    reason: 'moving pictures',
    phrases: 'video, footage, film clip, recording, videotape, clip, dashcam, bodycam',
  },
  {
    subject: 'press',
    reason: 'those who report',
    phrases: 'media, press, journalist, reporter, newspaper, news outlet',
  },
  {
    subject: 'aid',
    reason: 'help in need (FrameNet: Assistance)',
    phrases: 'aid, humanitarian assistance, relief, humanitarian aid, assistance, relief supplies',
  },
  {
    subject: 'refugees',
    reason: 'people driven out',
    phrases: 'refugee, displaced person, displaced people, displacement, evacuee, evacuation, evacuate',
  },
  {
    subject: 'election',
    reason: 'choosing by vote',
    phrases: 'election, elect, elected, ballot, vote, poll, referendum',
  },
  {
    subject: 'congratulations',
    reason: 'good wishes (FrameNet: Judgment_direct_address)',
    phrases: 'congratulation, congratulations, congratulate, wish, good wishes, felicitate, wish success, well wishes',
  },
  { subject: 'thanks', reason: 'thanks said', phrases: 'thank, thanks, gratitude, grateful, appreciation, thankful' },
  {
    subject: 'condolences',
    reason: 'sympathy said',
    phrases: 'condolence, condolences, sympathy, sympathies, commiserate, mourn',
  },
  {
    subject: 'visit',
    reason: 'a journey to somebody',
    phrases: 'visit, trip to, travel to, tour of, state visit, come to visit',
  },
  {
    subject: 'travel',
    reason: 'going to other places, and those who go (FrameNet: Travel)',
    phrases: 'travel, traveller, traveler, tourist, tourism, visitor, journey',
  },
  {
    subject: 'resupply',
    reason: 'goods brought to those who hold out',
    phrases: 'resupply, replenishment, replenish, rotation and resupply, reprovision',
  },
  {
    subject: 'surveillance',
    reason: 'watching from afar',
    phrases: 'surveillance, reconnaissance, spying, espionage, monitoring, intelligence gathering',
  },
  {
    subject: 'border',
    reason: 'where two lands meet',
    phrases: 'border, frontier, boundary, demarcation, delimitation',
  },
  {
    subject: 'interference',
    reason: 'acting in what is another’s',
    phrases: 'interference, interfere, meddle, meddling, intervene in the internal affair',
  },
  {
    subject: 'unrest',
    reason: 'violence in the street, under all its names: a label takes one of them without siding',
    phrases: 'unrest, riot, rioting, disorder, looting, street violence, clash',
  },
  {
    subject: 'workers',
    reason: 'those who work for somebody; a union calls them its members (FrameNet: Employing)',
    phrases: 'worker, employee, workforce, staff, member, colleague',
  },
  {
    subject: 'customers',
    reason: 'those who buy (FrameNet: Commerce_buy)',
    phrases: 'customer, consumer, shopper, client, buyer, purchaser',
  },
  {
    subject: 'factory',
    reason: 'where goods are made (FrameNet: Locale_by_use)',
    phrases: 'factory, plant, production site, production facility, facility, mill',
  },
  {
    subject: 'merger',
    reason: 'two companies made one (FrameNet: Amalgamation)',
    phrases: 'merger, merge, acquisition, acquire, takeover, take over, buyout, tie-up',
  },
  {
    subject: 'sale',
    reason: 'what is given away for money (FrameNet: Commerce_sell)',
    phrases: 'sale, sell, sell-off, divestiture, divest, divestment, disposal',
  },
  {
    subject: 'reduction',
    reason: 'made less (FrameNet: Cause_change_of_position_on_a_scale)',
    phrases: 'reduction, reduce, cut, decrease, lower, cutback, slash, bring down, come down, go down',
  },
  {
    subject: 'increase',
    reason: 'made more (FrameNet: Cause_change_of_position_on_a_scale)',
    phrases: 'increase, raise, rise, hike, go up, put up, uplift',
  },
  {
    subject: 'forecast',
    reason: 'what is expected to come (FrameNet: Predicting, Expectation)',
    phrases: 'forecast, projection, outlook, prediction, predict, be expect to, be project to, expectation',
  },
  {
    subject: 'tariffs',
    reason: 'what a state takes of goods at its border',
    phrases: 'tariff, tariffs, customs duty, customs duties, import duty, import duties, duties, levy',
  },
  {
    subject: 'suspension of a player',
    reason: 'who may not take part (FrameNet: Exclude_member)',
    phrases: 'ban, suspension, ineligibility, ineligible, disqualification, disqualify',
  },
  {
    subject: 'doping',
    reason: 'what an athlete may not take',
    phrases: 'doping, banned substance, prohibited substance, test positive, positive test',
  },
  {
    subject: 'intent',
    reason: 'whether it was meant (FrameNet: Purpose)',
    phrases: 'intent, intention, intend, intentional, intentionally, on purpose, deliberate, deliberately, knowingly',
  },
  {
    subject: 'dissent',
    reason: 'not with the many (FrameNet: Taking_sides)',
    phrases: 'dissent, dissenter, dissenting, vote against, minority opinion',
  },
  {
    subject: 'delay',
    reason: 'put off (FrameNet: Change_event_time)',
    phrases: 'delay, postpone, postponement, put off, defer, deferral, adjourn',
  },
  {
    subject: 'electoral fraud',
    reason: 'a vote that is not honest',
    phrases: 'fraud, rig, rigging, ballot stuffing, falsification, falsify, irregularities, manipulation',
  },
  {
    subject: 'bribery',
    reason: 'office or vote for money (FrameNet: Bribery)',
    phrases: 'bribery, bribe, corruption, corrupt, graft, kickback',
  },
  {
    subject: 'hospital',
    reason: 'where the hurt and sick are brought',
    phrases: 'hospital, hospitalise, hospitalize, hospitalisation, hospitalization',
  },
  {
    subject: 'the missing',
    reason: 'those of whom nothing is known',
    phrases: 'missing, unaccounted for, disappear, disappearance',
  },
  {
    subject: 'rescue',
    reason: 'people brought out of danger (FrameNet: Rescuing)',
    phrases: 'rescue, rescuer, search and rescue, pull from the rubble',
  },
  {
    subject: 'flood',
    reason: 'water where it should not be',
    phrases: 'flood, flooding, inundate, inundation, deluge',
  },
  {
    subject: 'fire',
    reason: 'what burns (FrameNet: Fire_burning)',
    phrases: 'blaze, wildfire, bushfire, set on fire, catch fire, burn down, inferno',
  },
  {
    subject: 'spill',
    reason: 'what runs out (FrameNet: Fluidic_motion)',
    phrases: 'spill, spillage, leak, leakage, oil slick',
  },
  {
    subject: 'pension',
    reason: 'what those get who no longer work',
    phrases: 'pension, retirement, retire, pensioner',
  },
];

/** Subjects that tell what becomes of another thing: who asks for a "raise" alone is not answered by whatever goes up. */
export const CHANGES: ReadonlySet<string> = new Set(['increase', 'reduction']);

/** The phrases of SUBJECTS, for `findPhrases`. */
export const subjectIndex = lazyIndex(SUBJECTS, 'subject');
