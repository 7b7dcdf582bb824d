import { lazyIndex, type Row } from './phrase.js';

export interface LoadedWord {
  /** Whether the word makes what it is said of look better or worse. */
  readonly direction: 'positive' | 'negative';
  /**
   * `tone`: how talks went; `praise`, `blame`: judges a doer, deed or result; `doubt`: sets a word apart as untrue; `threat`: of
   * what may follow; `protest`, `support`: formal displeasure and approval; `plight`: draws pity for those hurt.
   */
  readonly kind: 'tone' | 'praise' | 'blame' | 'doubt' | 'threat' | 'protest' | 'support' | 'plight';
}

/**
 * Words that tell how the writer wants a thing to be seen, with the tone words of diplomatic readouts. Many have a plain sense as
 * well ("deep water"): a difference counts where one readout has such a word at a point and another has none, or its opposite.
 * Classes follow the attitude system of Martin and White (2005), The Language of Evaluation.
 */
export const LOADED: readonly Row<LoadedWord>[] = [
  {
    direction: 'positive',
    kind: 'tone',
    reason: 'how talks went: openly, in diplomatic usage often a sign of disagreement',
    phrases:
      'candid, frank, frankly, candidly, openly, straightforward, honest, sincere, sincerely, outspoken, forthright, full and frank, open and honest, businesslike, business-like',
  },
  {
    direction: 'positive',
    kind: 'tone',
    reason: 'how talks went: in substance',
    phrases:
      'in-depth, detailed, thorough, substantive, substantial, meaningful, comprehensive, extensive, focused, content-rich, meaty, intensive, useful, informative, pragmatic, practical, professional, working, serious, purposeful, long and substantive',
  },
  {
    direction: 'positive',
    kind: 'tone',
    reason: 'how talks went: well',
    phrases:
      'constructive, productive, fruitful, positive, effective, successful, promising, encouraging, good, excellent, great, very good, fantastic, wonderful, tremendous, beautiful, amazing, terrific, outstanding, incredible, superb, perfect, historic, landmark, groundbreaking, ground-breaking, breakthrough, milestone, remarkable, impressive, smooth, highly productive, extraordinary, magnificent, phenomenal, memorable, significant progress, great progress, tangible results, tangible progress, momentum, strong momentum, positive momentum, win-win',
  },
  {
    direction: 'positive',
    kind: 'tone',
    reason: 'how talks went: in warmth',
    phrases:
      'warm, warmly, friendly, cordial, cordially, amicable, amicably, pleasant, convivial, relaxed, heartfelt, congenial, good-natured, trusting, trust-based, in an atmosphere of mutual trust, in a friendly atmosphere, in a warm atmosphere, in a constructive atmosphere, in a constructive spirit, in a spirit of, courteous, respectful, mutually respectful, polite, gracious, hospitable, sympathetic, affectionate, fraternal, brotherly, comradely, good-neighbourly, good-neighborly, good neighbourliness',
  },
  {
    direction: 'negative',
    kind: 'tone',
    reason: 'how talks went: badly',
    phrases:
      'tense, tensely, heated, difficult, tough, stormy, frosty, icy, chilly, cold, strained, acrimonious, bitter, fruitless, unproductive, pointless, futile, inconclusive, contentious, testy, awkward, bruising, hostile, fraught, rocky, disappointing, disappointment, waste of time, go nowhere, unsuccessful, chaotic, disastrous, confrontational, adversarial, combative, angry, blunt, bluntly, terse, curt, stern, sternly, harsh, harshly, sharp, sharply, stormily, embarrassing, humiliating, painful, hollow, empty, stalled, deadlocked, one-sided',
  },
  {
    direction: 'positive',
    kind: 'praise',
    reason: 'praises the doer or the deed',
    phrases:
      'brave, bravely, courageous, courage, heroic, heroism, hero, heroes, valiant, valiantly, gallant, noble, selfless, dedicated, devoted, tireless, tirelessly, steadfast, unwavering, resolute, resolutely, firm, firmly, staunch, strong, iron-clad, ironclad, rock-solid, unshakable, unshakeable, principled, responsible, responsibly, wise, wisely, far-sighted, visionary, prudent, measured, restrained, moderate, rational, objective, impartial, fair, fairly, equitable, balanced, reasonable, legitimate, legitimately, rightful, rightfully, lawful, lawfully, humane, generous, generously, peaceful, peace-loving, defensive, skilful, skillful, competent, exemplary, reliable, trustworthy, trusted, credible, transparent, transparently, sincere efforts, diligent, vigilant, proactive, decisive, decisively, swift, swiftly, innovative, world-class, thriving, vibrant, vigorous, resilient, robust, flourishing, prosperous, glorious, proud, proudly, sacred, victorious, triumphant, indispensable, invaluable, unbreakable, eternal, all-weather, time-tested, indestructible, precise, precisely, civilised, civilized, compassionate, dignified, dignity, inspiring, stunning, flawless',
  },
  {
    direction: 'positive',
    kind: 'praise',
    reason: 'praises the result',
    phrases:
      'success, victory, triumph, achievement, accomplishment, prosperity, progress, hopeful, opportunity, stability, harmony, harmonious, friendship, solidarity, unity, mutual benefit, mutual trust, mutual respect, mutually beneficial, beneficial, new era, golden age, fair deal, safe, safely, secure, freedom, liberated, justice, vindicated, vindication, relief, celebrate, celebrated, milestone achievement',
  },
  {
    direction: 'negative',
    kind: 'blame',
    reason: 'says that the deed was careless',
    phrases:
      'reckless, recklessly, irresponsible, irresponsibly, careless, carelessly, negligent, negligence, dangerous, dangerously, unsafe, unprofessional, unprofessionally, perilous, hazardous, rash, ill-considered, short-sighted, misguided, incompetent, incompetence, sloppy, botched, bungled, haphazard, hasty, foolish, stupid, mindless, absurd, ridiculous, ludicrous, laughable, insane, crazy, irrational, hysterical, paranoid, clumsy, inept, wasteful, bloated, unworkable, unsustainable',
  },
  {
    direction: 'negative',
    kind: 'blame',
    reason: 'says that the deed was wrong on purpose',
    phrases:
      'brazen, brazenly, blatant, blatantly, flagrant, flagrantly, deliberate, deliberately, wilful, willful, wilfully, willfully, intentional, intentionally, malicious, maliciously, cynical, cynically, calculated, premeditated, unprovoked, unjustified, unjustifiable, unwarranted, unacceptable, intolerable, inexcusable, outrageous, outrageously, provocative, provocatively, provocation, provocations, aggressive, aggressively, belligerent, bellicose, hostile act, hegemonic, hegemony, imperialist, colonial, neo-colonial, expansionist, revisionist, bullying, coercive, coercion, predatory, egregious, gross, grossly, shameless, shamelessly, shameful, disgraceful, despicable, deplorable, reprehensible, heinous, abhorrent, odious, treacherous, treacherously, treason, treasonous, perfidious, hypocritical, hypocrisy, double standards, double standard, duplicitous, dishonest, deceitful, deceptive, insidious, sinister, ulterior motives, arbitrary, arbitrarily, discriminatory, unfair, unfairly, unjust, one-sidedly, self-serving, arrogant, arrogance, high-handed, overbearing, vile, scandalous, corrupt, corruption, criminal, criminals, evil, wicked, immoral, greedy, cowardly, cruel, cruelly, punitive, vindictive, excessive, disproportionate, heavy-handed, indiscriminate, indiscriminately, authoritarian, tyrannical, despotic, fascist, nazi, racist, extremist, radical, fanatical, rogue, disruptive, destructive, erroneous, wrongful, gravely, wantonly, wanton, obstructive, uncooperative, insulting, offensive, defamatory, politically motivated, politicised, politicized, politicization, weaponised, weaponized, callous, heartless',
  },
  {
    direction: 'negative',
    kind: 'blame',
    reason: 'says that the deed was violent',
    phrases:
      'barbaric, barbarous, barbarism, brutal, brutally, brutality, savage, savagely, savagery, bloody, bloodthirsty, murderous, vicious, viciously, ruthless, ruthlessly, merciless, inhuman, inhumane, horrific, horrifying, horrible, horrendous, atrocious, gruesome, ghastly, monstrous, monster, monsters, terrorist, terrorists, terror, genocidal, massacre, slaughter, carnage, catastrophic, devastating, devastated, tragic, tragically, tragedy, deadly, ferocious, violent, violently, sadistic, diabolical, appalling, shocking, shockingly, sickening, harrowing, chilling, dire, nightmare, animals, thugs, butcher',
  },
  {
    direction: 'negative',
    kind: 'blame',
    reason: 'says that the deed was against the law',
    phrases:
      'illegal, illegally, unlawful, unlawfully, illegitimate, illegitimately, illicit, unconstitutional, unconstitutionally, null and void, invalid, without legal basis, in violation of, in breach of, in blatant violation of, in flagrant violation of, violates international law, gross violation, grave violation, serious violation, serious violations, fraudulent, fraud, rigged, stolen, sham, bogus, abusive',
  },
  {
    direction: 'negative',
    kind: 'doubt',
    reason: 'sets the word that follows apart as untrue',
    phrases:
      'so-called, self-styled, self-proclaimed, would-be, alleged, purported, supposed, ostensible, pseudo, quasi, fake, false, falsely, fabricated, fictitious, groundless, baseless, unfounded, unsubstantiated, spurious, preposterous, far-fetched, dubious, questionable, misleading, distorted, distort, twisted, concocted, made-up, hyped, exaggerated, liar, myth, hoax, farce, charade, stunt, publicity stunt, propaganda, disinformation, pretext, under the guise of, under the pretext of, on the pretext of, excuse, nonsense, smear, smears, slander, cherry-picked, conspiracy, witch hunt, rhetoric, theatrics, posturing, gimmick, smokescreen',
  },
  {
    direction: 'negative',
    kind: 'threat',
    reason: 'warns of what will follow',
    phrases:
      'serious consequences, grave consequences, severe consequences, unpredictable consequences, dire consequences, bear all consequences, bear full responsibility, bear the consequences, play with fire, playing with fire, red line, red lines, cross the line, crossed the line, pay a price, pay the price, pay a heavy price, crushing response, devastating blow, resolute response, decisive response, harsh response, retaliate, retaliation, escalate, escalation, escalatory, threat, threats, threatening, threaten, menace, menacing, ultimatum, unprecedented, existential, existential threat, all options, by all means, at any cost, at all costs, doomed, doomed to fail, doomed to failure, will fail, looming, impending, spiral, powder keg, brink, on the brink, tinderbox, catastrophe, unimaginable, annihilate, crush, obliterate, wipe out, war mongering, warmongering, warmongers, inflammatory, incite, incitement, provoke, fuel tensions, fan the flames, add fuel to the fire, stoke, destabilise, destabilize, destabilising, destabilizing, undermine, jeopardise, jeopardize, endanger, sow discord, drive a wedge, chaos, turmoil, mayhem, crisis-ridden, alarming, alarmingly, worrying, ominous, grave, grave concern, deep concern, serious concern',
  },
  {
    direction: 'negative',
    kind: 'protest',
    reason: 'formal words of displeasure, in rising order of use by ministries',
    phrases:
      'strong dissatisfaction, resolute opposition, firm opposition, solemn representations, stern representations, strongly condemn, condemn in the strongest terms, in the strongest terms, in the strongest possible terms, strongly deplore, strongly protest, categorically reject, categorically, vehemently, vehement, indignation, outrage, outraged, furious, fury, anger, dismay, dismayed, appalled, shocked, alarmed, regret, regrettable, regrettably, deeply regret, lament, deplore, denounce, condemn, condemnation, protest, slam, blast, decry, excoriate, lambast, rail against, lash out, rebuke, scold, humiliate, mock, insult, snub',
  },
  {
    direction: 'positive',
    kind: 'support',
    reason: 'formal words of approval',
    phrases:
      'welcome, applaud, commend, praise, hail, congratulate, salute, highly appreciate, highly appreciated, highly value, speak highly of, pay tribute, grateful, gratitude, thankful, appreciate, appreciative, honoured, honored, honour, honor, pleased, delighted, glad, happy, satisfied, satisfaction, admire, admiration, cherish, enthusiastic, enthusiastically, wholehearted, wholeheartedly, full support, unreserved support, unconditional support, unswerving, unequivocal support, reassuring, optimistic, optimism, confident, confidence, embrace, trust, look forward',
  },
  {
    direction: 'negative',
    kind: 'plight',
    reason: 'draws pity for those hurt',
    phrases:
      'innocent, innocents, innocent civilians, defenceless, defenseless, helpless, vulnerable, victims, martyrs, suffering, suffer, starving, desperate, desperation, anguish, agony, grief, mourning, misery, plight, humanitarian catastrophe, humanitarian disaster, women and children, ruined, shattered, traumatised, traumatized, heartbreaking, heart-breaking, unbearable, ordeal, hardship, oppressed, persecuted',
  },
];

/** The phrases of LOADED, for `findPhrases`. */
export const loadedIndex = lazyIndex(LOADED, 'loaded');
