import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readoutsFromArticle } from '../../src/articles/readouts-from-article.js';
import { compare } from '../../src/compare.js';
import { InputError } from '../../src/errors.js';
import { parseEvent } from '../../src/event/parse.js';
import { english } from '../../src/languages/english.js';
import { labelled, partiesOf } from './article.js';

/** Composed for this test after public facts of August 2023. */
const RELEASE = `
[-] TOKYO — The first treated water from the wrecked Fukushima plant ran into the Pacific on Thursday.

[Tokyo Electric Power Company] A valve was opened at 1:03 p.m., Tokyo Electric Power Company said, and 7,800 tonnes will follow within 17 days.
[Tokyo Electric Power Company] The water had been diluted, the utility added.

[China] China's customs office said that it was halting all imports of Japanese seafood at once.
[China] “The ocean belongs to all of mankind,” a Foreign Ministry spokesman, Wang Wenbin, told reporters in Beijing.
[China] “Forcing this through ignores the public interest of the world.

[China] “Japan should not add a second harm.”

[Japan] Prime Minister Fumio Kishida said Tokyo had asked through diplomatic channels for the ban to be lifted.
[Japan] He urged Beijing to let experts talk.
[-] He did not say what Japan would do if China refused.

[International Atomic Energy Agency] The International Atomic Energy Agency, which keeps an office at the plant, called the effect “negligible.”
[International Atomic Energy Agency] Its own samples, the agency said, lay far below the limit.

[-] Three reactors melted down after the earthquake of March 11, 2011.
[-] The release is to take three decades.
`;

/** Composed for this test: a strike as it could have been. */
const STRIKE = `
[-] FRANKFURT (Reuters) - Pilots stayed away on Friday and most planes of the airline stood still.

[Vereinigung Cockpit] The Vereinigung Cockpit union said talks had failed.
[Vereinigung Cockpit] "We have to get our demands through," its spokesman Matthias Baier said.
[Lufthansa] Lufthansa, for its part, said it had offered 900 euros more.
[Lufthansa] That would come to 18% for beginners, according to the company.

[Vereinigung Cockpit] The union rejected that.

[-] Shares in Lufthansa fell 2%.
[-] The airline is short of pilots, Bloomberg reported.
`;

const SHARED = process.env.READOUT_DIFF_DATA ?? new URL('../../../shared', import.meta.url).pathname;
const SEED = `${SHARED}/seed/article.txt`;

describe('the sentences of an article', () => {
  test.each([
    ['a release of water', RELEASE],
    ['a strike', STRIKE],
  ])('go to the sides that say them: %s', (_, article) => {
    const { text, lines } = labelled(article);
    expect(partiesOf(text)).toEqual(lines);
  });

  it('keep their order and their words', () => {
    const { text } = labelled(RELEASE);
    for (const { text: account, passages = [] } of readoutsFromArticle(text).readouts)
      expect(account.replaceAll(/\s+/gu, ' ')).toBe(
        passages.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ')).join(' '),
      );
  });

  it.each([
    [
      'a heading before a side',
      'No deal\n\nThe union said talks had failed.\n\nThe company denied that it had walked away.',
      '-',
    ],
    [
      'a heading with a quotation',
      '‘No deal’\n\nThe union said talks had failed.\n\nThe company denied that.',
      'Union',
    ],
    ['a heading that names its side', 'Beijing: no comment\n\nBeijing said no. London said yes.', 'China'],
  ])('of %s', (_, text, party) => {
    expect(partiesOf(text)[0]!.party).toBe(party);
  });

  it('that say that a side kept silent are the reporter’s', () => {
    expect(
      partiesOf('Moscow said it was ready. Kyiv did not answer a request for comment.').map(({ party }) => party),
    ).toEqual(['Russia', '-']);
  });

  it('whose speaker the article does not place are listed', () => {
    const text = 'Moscow said it was ready.\n\nAn official said that the talks were over.';
    const { unassigned = [] } = readoutsFromArticle(text);
    expect(unassigned.map(({ start, end }) => text.slice(start, end))).toEqual([
      'An official said that the talks were over.',
    ]);
  });

  it('of a long quotation go to the speaker named at its end', () => {
    const text =
      'It rained.\n\n“We came. We saw. We went home,” the French embassy said. Madrid said that it had stayed.';
    expect(partiesOf(text).map(({ party }) => party)).toEqual(['-', 'France', 'France', 'France', 'Spain']);
  });

  it('that concede something to one side belong to the other', () => {
    const text =
      'Although Moscow says the road is closed, the German government insists that it is open. Moscow said no.';
    expect(partiesOf(text).map(({ party }) => party)).toEqual(['Germany', 'Russia']);
  });

  it('told by a third are the teller’s, and place whom he quotes', () => {
    const text =
      '“We are glad,” Xi told Putin, according to Chinese state media.\n\nXi also said that they were friends. The Kremlin said so too.';
    const { readouts } = readoutsFromArticle(text);
    expect(readouts.map(({ source }) => source)).toEqual([
      { name: 'Chinese state media', party: 'China', kind: 'state media' },
      { name: 'Kremlin', party: 'Russia' },
    ]);
    expect(readouts[0]!.passages).toHaveLength(2);
  });

  it('with two parties behind them are nobody’s alone', () => {
    const text = 'The two sides said in a joint statement that talks would go on. London said it was glad.';
    expect(readoutsFromArticle(text).readouts.map(({ source }) => source)).toEqual([
      { name: 'Both sides', party: 'Both sides', kind: 'joint' },
      { name: 'London', party: 'United Kingdom' },
    ]);
  });
});

describe('the seed article', () => {
  it.skipIf(!existsSync(SEED))('gives the two readouts that it tells of, and the reporter the rest', () => {
    const text = readFileSync(SEED, 'utf8');
    const { readouts } = readoutsFromArticle(text);
    expect(readouts.map(({ id, source }) => [id, source.party, source.kind])).toEqual([
      ['kremlin', 'Russia', undefined],
      ['chinese-state-media', 'China', 'state media'],
      ['reporter', undefined, 'press'],
    ]);
    const [kremlin, china, reporter] = readouts.map(({ text }) => text);
    for (const said of [
      'strategic cooperation',
      'warm and friendly',
      'mutually beneficial',
      'upcoming high-level meetings',
      'recent Russian-American contacts',
      'peaceful resolution',
      'key stabilizing factor',
    ])
      expect(kremlin).toContain(said);
    expect(readouts[0]!.passages).toHaveLength(7);
    for (const said of [
      'welcomed the US-Russia detente',
      'pleased to see',
      'good neighbors',
      'not subject to external influence',
    ])
      expect(china).toContain(said);
    for (const said of ['Trump has advanced talks', 'in Riyadh', 'second phone call', 'third anniversary'])
      expect(reporter).toContain(said);
  });
});

describe('the labelled articles', () => {
  const folder = `${SHARED}/articles`;
  it.skipIf(!existsSync(folder))('land with the right side', async () => {
    const { readdirSync } = await import('node:fs');
    const { scoreArticles } = (await import(/* @vite-ignore */ `${SHARED}/eval/articles.mjs`)) as {
      scoreArticles(read: typeof readoutsFromArticle, articles: unknown[]): { accuracy: number; f1: number };
    };
    const articles = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
    const { accuracy, f1 } = scoreArticles(readoutsFromArticle, articles);
    expect(accuracy).toBeGreaterThan(0.9);
    expect(f1).toBeGreaterThan(0.9);
  });
});

describe('options', () => {
  const { text } = labelled(STRIKE);

  it('drop the reporter', () => {
    expect(readoutsFromArticle(text, { narrator: 'drop' }).readouts.map(({ id }) => id)).toEqual([
      'vereinigung-cockpit-union',
      'lufthansa',
    ]);
  });

  it('say who belongs to which party, in the name of a country too', () => {
    const article =
      'The foreign office regretted the delay. Zorb said that it was late. Moscow said that it was early.';
    const sources = [
      { name: 'Zorb', party: 'Russia' },
      { name: 'the Foreign Office', party: 'Utopia' },
    ];
    expect(partiesOf(article, { sources }).map(({ party }) => party)).toEqual(['Utopia', 'Russia', 'Russia']);
  });

  it('know a source by its other names and take up what describes it', () => {
    const article = 'The Blue Team said that it had won. The Reds said that they had. The team added that it was glad.';
    const sources = [{ name: 'Azure', aliases: ['the Blue Team'] }];
    expect(partiesOf(article, { sources }).map(({ party }) => party)[0]).toBe('Azure');
  });

  it('name the event', () => {
    expect(readoutsFromArticle(text, { id: 'strike', title: 'A strike', date: '2022-09-02' })).toMatchObject({
      id: 'strike',
      title: 'A strike',
      date: '2022-09-02',
    });
  });

  it.each([
    [{ narrator: 'maybe' }, 'options.narrator'],
    [{ sources: 'Moscow' }, 'options.sources'],
    [{ sources: [{}] }, 'options.sources[0].name'],
    [{ sources: [{ name: ' ' }] }, 'options.sources[0].name'],
    [{ sources: [{ name: 'x', aliases: [1] }] }, 'options.sources[0].aliases[0]'],
    [{ id: '' }, 'options.id'],
    [{ colour: 'red' }, 'options.colour'],
  ])('that break their contract are refused: %j', (options, path) => {
    expect(() => readoutsFromArticle('A text.', options as never)).toThrow(
      expect.objectContaining({ name: 'InputError', path }),
    );
  });

  it('must come with a text', () => {
    expect(() => readoutsFromArticle(undefined as never)).toThrow(InputError);
  });
});

describe('the event', () => {
  const { text } = labelled(RELEASE);

  it('goes into compare, which leaves the unassigned out', () => {
    const event = readoutsFromArticle(`${text}\n\nAn official said that it was over.`);
    expect(event.unassigned).toHaveLength(1);
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
    const { claims, event: echoed } = compare(event);
    expect(echoed.readouts).toHaveLength(event.readouts.length);
    expect(claims.some(({ quote }) => quote.includes('An official'))).toBe(false);
  });

  it('of an article without a source has one readout and a note, and compare refuses it in so many words', () => {
    const event = readoutsFromArticle('It rained all day. Nobody minded.');
    expect(event.notes).toEqual([{ code: 'no-source' }]);
    expect(readoutsFromArticle('It rained, the mayor said. Nobody minded.').notes).toBeUndefined();
    expect(event.readouts.map(({ source }) => source)).toEqual([{ name: 'Reporter', kind: 'press' }]);
    expect(() => compare(event)).toThrow('readouts: expected at least two readouts, got one');
  });

  it('of a blank article has none', () => {
    expect(readoutsFromArticle(' \n ').readouts).toEqual([]);
  });
});

describe('on any text', { timeout: 60_000 }, () => {
  const MARKS = ['“', '”', '"', '‘', '’', "'", '„', '«', '»', '‹', '\n', '\n\n', '. ', '? ', ', ', ' '];
  const WORDS = [
    'Moscow',
    'said',
    'the',
    'statement',
    'it',
    'added',
    'China',
    'denied',
    'that',
    'Xi Jinping',
    'he',
    'according to',
    'state media',
    'officials',
    'Reuters',
    'joint',
    'both sides',
    'Although',
    'in',
    'view',
    'was',
    'by',
    'rejected',
    '\u0000',
    '\ud800',
    '‏',
    '2025',
  ];
  const article = fc
    .array(
      fc.oneof(
        fc.constantFrom(...MARKS),
        fc.constantFrom(...WORDS.map((word) => `${word} `)),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join(''));

  it('every sentence is in exactly one readout or unassigned', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { readouts, unassigned = [] } = readoutsFromArticle(text);
        const spans = [...readouts.flatMap(({ passages = [] }) => passages), ...unassigned].sort(
          (a, b) => a.start - b.start,
        );
        expect(spans).toEqual(english.read(text).sentences.map(({ start, end }) => ({ start, end })));
      }),
    );
  });

  it('what is dropped with the reporter is the reporter’s alone', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { readouts, unassigned, notes } = readoutsFromArticle(text);
        expect(readoutsFromArticle(text, { narrator: 'drop' })).toEqual({
          id: 'article',
          readouts: readouts.filter(({ source }) => source.kind !== 'press'),
          ...(unassigned && { unassigned }),
          ...(notes && { notes }),
        });
      }),
    );
  });

  it('the readouts pass as an event where there are two', () => {
    fc.assert(
      fc.property(article, (text) => {
        const event = readoutsFromArticle(`It rained.\n\nMoscow said that it was so.\n\n${text}`);
        expect(event.readouts.length).toBeGreaterThan(1);
        expect(parseEvent(event)).toEqual(event);
      }),
    );
  });

  test.each([
    ['quotation marks unbalanced and nested', '“He said ‘no, she said "yes," it said. Moscow said «so. “And”” on.'],
    [
      'low-high and angle marks mixed',
      '„Wir,“ the German government said. «Nous», the French embassy said. ‚Us’, London said.',
    ],
    ['a quotation that never closes', 'Moscow said: “We came. We saw. And then\n\nwe went. London said no.'],
    ['a megabyte without a full stop', `The minister said that ${'it was so and that '.repeat(56_000)}`],
    ['a thousand closed quotations in one paragraph', '“So,” Moscow said. '.repeat(1000)],
  ])('%s loses nothing', { timeout: 60_000 }, (_, text) => {
    const { readouts, unassigned = [] } = readoutsFromArticle(text);
    const spans = [...readouts.flatMap(({ passages = [] }) => passages), ...unassigned].sort(
      (a, b) => a.start - b.start,
    );
    expect(spans).toEqual(english.read(text).sentences.map(({ start, end }) => ({ start, end })));
  });
});

describe('the look of a text', () => {
  const { text } = labelled(RELEASE);
  const parties = partiesOf(text).map(({ party }) => party);

  it.each([
    ['lines wrapped', (article: string) => article.replaceAll(/(.{50,70}) /gu, '$1\n')],
    ['carriage returns', (article: string) => article.replaceAll('\n', '\r\n')],
    ['paragraphs without blank lines', (article: string) => article.replaceAll('\n\n', '\n')],
    ['straight quotation marks', (article: string) => article.replaceAll(/[“”]/gu, '"')],
    ['angle quotation marks', (article: string) => article.replaceAll('“', '«').replaceAll('”', '»')],
    ['single quotation marks', (article: string) => article.replaceAll('“', '‘').replaceAll('”', '’')],
  ])('with %s changes nothing', (_, change) => {
    expect(partiesOf(change(text)).map(({ party }) => party)).toEqual(parties);
  });
});
