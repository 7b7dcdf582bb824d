/**
 * Words that bring in what somebody said, thought or wanted, and the constructions that each of them takes.
 *
 * Compiled by hand from grammar: the verb classes follow Levin's "English Verb Classes and Alternations" (1993; 37
 * communication, 33 judgment, 29 predicative complements, 31 psych, 32 desire) and the sentence frames of WordNet's
 * verb.communication and verb.cognition, narrowed to what news and official texts use. Nothing is learned from a corpus.
 */

/** What stands after a cue as its content. */
export interface CueFrames {
  /** A clause or a quotation: "said (that) ...". */
  readonly clause: boolean;
  /** May follow or cut the words it reports: "..., said X". */
  readonly inverts: boolean;
  /** A hearer before the content: "told Putin that ...". */
  readonly hearer: boolean;
  /** An infinitive: "pledged to ...". */
  readonly infinitive: boolean;
  /** Somebody and an infinitive, both content: "urged Y to ...". */
  readonly raised: boolean;
  /** A noun phrase or gerund: "welcomed the talks", "denied taking part". */
  readonly phrase: boolean;
  /** A noun phrase with "as ...": "described it as ...". */
  readonly as: boolean;
  /** A question: "asked whether ...". */
  readonly question: boolean;
  /** The subject belongs to the content and no source is named: "appears to ...", "is expected to ...". */
  readonly subjectless: boolean;
}

export interface Cue extends CueFrames {
  readonly class: 'speech' | 'evidence' | 'thought' | 'attitude' | 'intention';
  /** The cue says that its content is not so, or is not held: "denied". */
  readonly denies: boolean;
}

interface Group {
  readonly class: Cue['class'];
  readonly frames: readonly (keyof CueFrames | 'denies')[];
  /** Why these words stand together. */
  readonly because: string;
  readonly words: string;
}

/** Verbs; an entry of two words is a verb with its particle or preposition, which then belongs to the cue. */
const VERBS: readonly Group[] = [
  {
    class: 'speech',
    frames: ['clause', 'inverts', 'question'],
    because: 'plain telling and saying aloud; the words reported may stand on either side',
    words:
      'say add state declare announce claim assert remark comment observe mention explain continue conclude go_on reply respond answer retort recall recount relate report write tweet retweet post blog text email read disclose reveal note confirm affirm reaffirm reiterate repeat stress emphasize emphasise underline underscore highlight insist maintain argue contend allege acknowledge admit concede confess agree caution warn predict forecast suggest hint imply joke quip muse wonder boast brag complain grumble lament moan protest object exclaim shout yell scream whisper mutter murmur chant cry proclaim pronounce testify swear pledge vow promise clarify elaborate specify counter rebut fire_back shoot_back hit_back chime_in point_out put_it sum_up sniff snap opine reason theorize theorise speculate interject intone gush marvel fume rant thunder bellow bark deadpan volunteer narrate tout advertise attest certify profess advise counsel recommend propose demand request plead beg ask inquire enquire query question repeat reckon intimate indicate signal ponder philosophize theorize venture summarize summarise interpose write_back',
  },
  {
    class: 'speech',
    frames: ['hearer', 'clause', 'question', 'inverts', 'raised'],
    because: 'the hearer is the object, the content follows',
    words:
      'tell inform remind assure reassure notify advise warn caution promise convince persuade brief teach ask show instruct urge beg implore beseech counsel',
  },
  {
    class: 'speech',
    frames: ['phrase'],
    because: 'the object is what was said or talked about',
    words:
      'announce discuss address mention describe explain reveal disclose outline detail cite quote confirm reiterate repeat stress emphasize emphasise underline underscore highlight note acknowledge admit concede recount recall recite promise propose suggest recommend predict reaffirm affirm proclaim declare raise report tweet propose offer present debate touch_on speak_of speak_about talk_of talk_about talk_up lay_out spell_out point_to point_out refer_to allude_to hint_at warn_of warn_about warn_against boast_of boast_about brag_about joke_about comment_on elaborate_on expound expand_on report_on complain_about complain_of write_about write_of tell_of ask_about ask_for inquire_about respond_to reply_to react_to answer question request demand claim allege broach tout promote pitch publicize publicise chant shout invoke reference retweet list specify stipulate clarify summarize summarise recap convey communicate voice express echo relay brag_of ramble_about rant_about lie_about speak_to gloss_over leave_out omit argue_for argue_against argue_over argue_about plead_for beg_for apologize_for apologise_for apologize_to pray_for lobby_for campaign_for campaign_against testify_about vouch_for pledge vow advertise insist_on dwell_on focus_on elaborate debate consult_on negotiate misrepresent misstate speculate_about speculate_on lecture hype portray_as parrot exaggerate say_of say_about depict narrate chronicle repeat document stress inform_about tell_about remind_of assure_of notify_of inform_of brief_on update_on',
  },
  {
    class: 'speech',
    frames: ['phrase', 'as'],
    because: 'names a thing as something, in the words of the source',
    words:
      'call describe characterize characterise portray depict label brand dub term deem bill paint cast frame dismiss denounce deride hail tout present style decry regard define identify cite refer_to nickname rate rank classify designate interpret',
  },
  {
    class: 'attitude',
    frames: ['phrase'],
    because: 'praise, blame and taking sides: the judgment is attributed, its object is the content (Levin 33)',
    words:
      'praise laud commend applaud hail celebrate salute compliment congratulate thank credit honor honour admire appreciate welcome cheer endorse back support champion defend favor favour embrace advocate approve approve_of bless condone excuse justify forgive criticize criticise condemn denounce decry deplore slam blast rip bash attack assail lambast lambaste castigate chastise chide rebuke reprimand scold berate lash_out hammer skewer savage pan knock ridicule mock deride lampoon taunt tease insult belittle disparage denigrate demean smear vilify demonize malign accuse blame fault charge impugn reject rebuff refute rebut dispute contest challenge dismiss disavow disown repudiate renounce protest oppose resist object_to lament bemoan regret mourn resent fear dread hate loathe despise detest abhor dislike like love prefer adore cherish value respect trust distrust mistrust doubt question disagree_with agree_with sympathize_with sympathise_with side_with identify_with disapprove_of despair_of worry_about fret_about fret_over care_about call_out push_back_on speak_out_against come_out_against stand_by stand_with rail_against rally_behind jeer boo lash_out_at lash_out_against fire_back_at hit_back_at push_for press_for call_for call_on appeal_for appeal_to yearn_for hope_for long_for wish_for root_for pray_for vote_for vote_against stand_for warm_to weigh_in_on scoff_at balk_at laugh_at sneer_at bristle_at rejoice_in brush_off shrug_off play_down play_up downplay scorn pooh-pooh pillory excoriate lionize lionise extol eulogize trash torch scold question rebuke enjoy tolerate empathize_with marvel_at object_to complain_about quarrel_with clash_with spar_with equate liken_to compare tout threaten condemn hold_against snub shun lobby antagonize accept prioritize',
  },
  {
    class: 'attitude',
    frames: ['clause'],
    because: 'a feeling about a state of affairs that a clause names',
    words:
      'regret lament fear worry hope wish prefer love hate like doubt care appreciate rejoice marvel complain mind',
  },
  {
    class: 'attitude',
    frames: ['infinitive'],
    because: "a feeling about an act of one's own",
    words: 'like love hate prefer fear dread regret',
  },
  {
    class: 'thought',
    frames: ['clause', 'question'],
    because: 'belief, knowledge and coming to know; a clause names what is held',
    words:
      'believe think know feel assume presume suppose suspect understand realize realise recognize recognise remember forget guess figure imagine expect anticipate consider conclude decide determine learn discover find see hear judge deduce infer gather dream calculate estimate reckon project surmise speculate theorize sense perceive fathom foresee envision accept trust conceive hypothesize bet find_out figure_out make_sure rule resolve discern notice ascertain envisage contemplate debate sound_like look_like consider weigh acknowledge appreciate',
  },
  {
    class: 'thought',
    frames: ['phrase'],
    because: 'the object of the thought is a thing',
    words:
      'believe expect anticipate consider contemplate understand know realize recognize recognise remember forget reconsider rethink foresee envision envisage predict weigh ponder mull mull_over think_of think_about know_about hear_about hear_of learn_about learn_of dream_of dream_about reflect_on believe_in wonder_about speculate_about assess evaluate examine study analyze analyse calculate estimate project perceive overestimate underestimate misunderstand imagine look_at look_into',
  },
  {
    class: 'thought',
    frames: ['as', 'phrase'],
    because: 'takes a thing for something',
    words: 'view regard consider perceive see_as think_of look_at deem treat_as count_as',
  },
  {
    class: 'evidence',
    frames: ['clause', 'question', 'phrase'],
    because: 'a document, a poll or an act speaks',
    words:
      'show indicate suggest reveal demonstrate prove find estimate document illustrate reflect signal imply confirm conclude warn predict project exhibit display disclose expose uncover corroborate attest underscore evidence foretell portend record detail chronicle reflect refute shed_light_on contradict',
  },
  {
    class: 'thought',
    frames: ['inverts'],
    because: 'comment clauses (Quirk 15.54): may stand after or inside what they comment on: "C, the poll found"',
    words: 'think believe suppose guess imagine hope fear show find indicate suggest reveal learn estimate argue',
  },
  {
    class: 'intention',
    frames: ['infinitive'],
    because: 'what the source wants, means, agrees or refuses to do',
    words:
      'want wish hope plan intend aim mean seek aspire yearn long desire need promise pledge vow swear threaten offer propose agree consent undertake commit decide choose elect opt determine resolve expect prefer refuse decline hesitate demand ask request claim pretend profess prepare volunteer ache hasten strive attempt vote ask fight push look like love hate fear dare deserve endeavor endeavour care beg plead campaign_to',
  },
  {
    class: 'intention',
    frames: ['raised'],
    because: 'what the source wants somebody else to do',
    words:
      'want ask urge order command instruct direct tell advise encourage invite request beg implore beseech plead_with press pressure pressurize push exhort persuade convince remind challenge dare require call_on call_upon call_for expect prefer need wish like allow permit authorize authorise forbid lobby appeal_to believe consider find recommend warn caution counsel tempt trust intend',
  },
  {
    class: 'intention',
    frames: ['phrase'],
    because: 'what the source wants, agreed to or turned down',
    words:
      'want seek demand request desire plan propose support order approve veto reject refuse decline oppose ban authorize authorise permit allow forbid prohibit block agree_to agree_on agree_upon consent_to commit_to object_to threaten pursue promise pledge offer vow rule_out call_off give_up aim_for aim_at look_for opt_for settle_on decide_on sign_off_on sign plan_on intend urge encourage discourage invite recommend advise suggest back propose consider avoid require resolve promise vote_on pass push nominate negotiate advocate prefer favor favour prioritize sue campaign_on',
  },
  {
    class: 'speech',
    frames: ['phrase', 'clause', 'infinitive', 'denies'],
    because: 'the content is denied or withheld',
    words: 'deny disclaim disavow',
  },
  {
    class: 'thought',
    frames: ['infinitive', 'clause', 'subjectless'],
    because: 'raising verbs: the subject is what the judgment is about, and nobody is named who judges',
    words: 'seem appear',
  },
];

/** Nouns of saying, thinking and wanting: "X's claim that", "support for", "in a statement". */
const NOUNS: readonly Group[] = [
  {
    class: 'speech',
    frames: ['clause', 'phrase'],
    because: 'names for what is said',
    words:
      'statement announcement claim assertion allegation accusation charge argument contention remark comment declaration admission acknowledgment acknowledgement concession confession explanation suggestion hint warning prediction forecast promise pledge vow assurance denial reminder report rumor rumour complaint testimony message description characterization characterisation portrayal depiction account mention reference response reply answer question call appeal plea request demand proposal offer recommendation advice insistence revelation disclosure confirmation news word discussion talk reiteration endorsement pronouncement apology threat speech story tale narrative boast joke speculation tweet',
  },
  {
    class: 'thought',
    frames: ['clause', 'phrase'],
    because: 'names for what is thought',
    words:
      'belief view opinion idea notion thought theory assumption presumption suspicion conviction feeling sense impression understanding knowledge conclusion finding judgment judgement assessment estimate expectation interpretation perception realization realisation recognition consensus awareness',
  },
  {
    class: 'attitude',
    frames: ['clause', 'phrase'],
    because: 'names for taking sides and feeling',
    words:
      'support criticism praise opposition endorsement condemnation approval disapproval concern worry fear hope doubt regret skepticism scepticism confidence frustration anger outrage disappointment satisfaction gratitude appreciation admiration respect attack defense defence embrace rejection objection preference contempt disdain dislike hatred love sympathy condolences congratulations resentment enthusiasm optimism pessimism stance position critique denunciation',
  },
  {
    class: 'intention',
    frames: ['infinitive', 'phrase'],
    because: 'names for what is wanted or undertaken',
    words:
      'plan intention decision desire wish promise pledge vow commitment willingness readiness determination refusal reluctance unwillingness agreement proposal offer effort attempt bid push call demand request threat goal aim vote need urge resolve',
  },
];

/** Adjectives and participles after a form of "be": "is confident that", "is opposed to". */
const ADJECTIVES: readonly Group[] = [
  {
    class: 'thought',
    frames: ['clause', 'phrase', 'question'],
    because: 'states of belief',
    words:
      'sure certain confident aware unaware convinced mindful conscious doubtful skeptical sceptical unsure uncertain positive optimistic pessimistic hopeful cognizant clear familiar',
  },
  {
    class: 'attitude',
    frames: ['clause', 'phrase', 'infinitive'],
    because: 'states of feeling',
    words:
      'concerned worried afraid fearful glad happy pleased delighted proud sorry sad angry upset furious outraged disappointed surprised shocked stunned amazed astonished frustrated disturbed troubled alarmed dismayed excited thrilled grateful thankful honored honoured critical supportive opposed dismissive fond tired sick wary leery enthusiastic nervous anxious bullish bitter jealous appalled encouraged impressed satisfied dissatisfied comfortable uncomfortable ashamed adamant',
  },
  {
    class: 'intention',
    frames: ['infinitive'],
    because: 'states of wanting',
    words:
      'willing unwilling ready eager keen determined prepared inclined reluctant hesitant anxious poised desperate set committed loath intent likely unlikely',
  },
  {
    class: 'thought',
    frames: ['infinitive', 'subjectless'],
    because: 'participles whose subject is the thing judged and that name no judge',
    words:
      'expected said believed thought supposed rumored rumoured reported alleged considered known estimated projected slated scheduled deemed presumed assumed likely unlikely',
  },
];

/** Nouns that stand for a text or an occasion of speech after "in", "at" or "during": "said in a statement". */
const OCCASIONS =
  'statement interview speech release tweet tweets post email e-mail letter memo message report article op-ed column briefing conference call address remarks testimony text note video blog essay book affidavit filing complaint lawsuit debate hearing appearance rally readout communique communiqué editorial';

/** Verbs that carry a noun of saying or feeling without adding to it: "expressed support for", "made the claim that". */
const CARRIERS =
  'make express voice give offer issue have take show raise deliver release hold share launch draw lodge file send reject repeat reiterate stress emphasize emphasise underline underscore dismiss deny confirm convey extend echo announce provide present';

/** What a word can be a cue as. */
export interface CueWord {
  readonly verb: Cue | undefined;
  /** The verb with its particle or preposition, by that second word. */
  readonly phrasal: ReadonlyMap<string, Cue> | undefined;
  readonly noun: Cue | undefined;
  readonly adjective: Cue | undefined;
  /** A text or an occasion of speech. */
  readonly occasion: boolean;
  /** A verb that carries a noun of saying. */
  readonly carrier: boolean;
}

/** The table of cues: by lemma, adjectives and participles by their form. */
export type Cues = ReadonlyMap<string, CueWord>;

let decoded: Cues | undefined;

/** The table, decoded on first use. */
export function cues(): Cues {
  decoded ??= words();
  return decoded;
}

const NONE: Omit<Cue, 'class'> = {
  clause: false,
  inverts: false,
  hearer: false,
  infinitive: false,
  raised: false,
  phrase: false,
  as: false,
  question: false,
  subjectless: false,
  denies: false,
};

type Entry = { -readonly [K in keyof CueWord]: K extends 'phrasal' ? Map<string, Cue> | undefined : CueWord[K] };

function words(): Map<string, Entry> {
  const all = new Map<string, Entry>();
  const entry = (word: string): Entry => {
    const known = all.get(word);
    if (known !== undefined) return known;
    const none = {
      verb: undefined,
      phrasal: undefined,
      noun: undefined,
      adjective: undefined,
      occasion: false,
      carrier: false,
    };
    all.set(word, none);
    return none;
  };
  for (const [key, cue] of table(VERBS)) {
    const [verb, ...rest] = key.split('_');
    if (rest.length === 0) entry(key).verb = cue;
    else {
      const word = entry(verb!);
      word.phrasal ??= new Map();
      word.phrasal.set(rest.join(' '), cue);
    }
  }
  for (const [key, cue] of table(NOUNS)) entry(key).noun = cue;
  for (const [key, cue] of table(ADJECTIVES)) entry(key).adjective = cue;
  for (const key of OCCASIONS.split(' ')) entry(key).occasion = true;
  for (const key of CARRIERS.split(' ')) entry(key).carrier = true;
  return all;
}

/** A word of several groups takes the frames of all and the class of the first. */
function table(groups: readonly Group[]): Map<string, Cue> {
  const entries = new Map<string, Cue>();
  for (const group of groups) {
    const frames = Object.fromEntries(group.frames.map((frame) => [frame, true]));
    for (const key of group.words.split(' '))
      entries.set(key, { class: group.class, ...NONE, ...entries.get(key), ...frames });
  }
  return entries;
}
