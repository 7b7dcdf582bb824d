/**
 * Forms of English that no rule of spelling gives: the lemma first, then its forms. Closed classes of the language,
 * written down from general knowledge of its grammar (any school grammar lists them). A verb with a prefix follows its
 * base and is found by `PREFIXES`, so "withdrew" and "overthrown" need no line of their own.
 */
export const IRREGULAR_VERBS = `
be am is are was were been being
have has had having
do does did done
go goes went gone
say said|lay laid|lie lay lain lying|die dying|tie tying|vie vying|pay paid
arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|befall befell befallen|beget begot begotten
begin began begun|behold beheld|bend bent|beseech besought|bid bade bidden|bind bound|bite bit bitten|bleed bled
blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen
cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven
dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen
get got gotten|give gave given|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept
kneel knelt|know knew known|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|light lit|lose lost|make made
mean meant|meet met|mow mown|plead pled|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn
see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shear shorn|shine shone|shoot shot|show shown
shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|smell smelt
smite smote smitten|sneak snuck|sow sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat
spoil spoilt|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk
stride strode stridden|strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept
swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
thrive throve|throw threw thrown|tread trod trodden|wake woke woken|wear wore worn|weave wove woven|weep wept
win won|wind wound|wring wrung|write wrote written
`;

/** Prefixes an irregular verb may carry: withdrew, undertook, overthrown, misled, rewrote, foresaw, upheld, outdone. */
export const PREFIXES = ['with', 'under', 'over', 'out', 'up', 're', 'un', 'fore', 'mis', 'inter'] as const;

/** Plurals not made with -s, and Greek and Latin ones in use in news and law. */
export const IRREGULAR_NOUNS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|die dice
penny pence|brother brethren|leaf leaves|life lives|knife knives|wife wives|half halves|shelf shelves|self selves
thief thieves|loaf loaves|calf calves|wolf wolves|hoof hooves|scarf scarves|elf elves|sheaf sheaves|wharf wharves
analysis analyses|basis bases|crisis crises|thesis theses|hypothesis hypotheses|emphasis emphases|diagnosis diagnoses
oasis oases|parenthesis parentheses|synthesis syntheses|paralysis paralyses|axis axes|prognosis prognoses|neurosis neuroses
criterion criteria|phenomenon phenomena|datum data|medium media|bacterium bacteria|stratum strata|memorandum memoranda
referendum referenda|addendum addenda|erratum errata|symposium symposia|curriculum curricula|millennium millennia
forum fora|spectrum spectra|consortium consortia|stadium stadia|ultimatum ultimata|quantum quanta|aquarium aquaria
stimulus stimuli|nucleus nuclei|cactus cacti|alumnus alumni|fungus fungi|radius radii|syllabus syllabi|focus foci|locus loci
formula formulae|alga algae|larva larvae|antenna antennae|vertebra vertebrae|index indices|appendix appendices|matrix matrices
vertex vertices|bureau bureaux|plateau plateaux|chateau chateaux|genus genera|corpus corpora|opus opera|schema schemata
stigma stigmata|automaton automata|passerby passersby|attorney-general attorneys-general|mp mps|pc pcs|tv tvs|ngo ngos
bus buses busses|gas gases gasses|quiz quizzes
`;

/** Degrees of adjectives that change the word. */
export const IRREGULAR_ADJECTIVES = `
good better best|bad worse worst|far farther farthest further furthest|little less least|much more most|many more most
old elder eldest|well better best|late latter|ill worse worst
`;

/** Degrees of adverbs that change the word. */
export const IRREGULAR_ADVERBS = `
well better best|badly worse worst|far farther farthest further furthest|little less least|much more most
`;
