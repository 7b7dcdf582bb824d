import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttributeOptions, attributions } from '../../src/attribution/attribute.js';

/** Each attribution as `source | cue | content / content`, with what is set beside. */
function shown(text: string, options?: AttributeOptions): string[] {
  return attributions(text, options).map(({ source, cue, content }) => {
    const part = (span?: { start: number; end: number }) =>
      span === undefined ? '-' : text.slice(span.start, span.end);
    return `${part(source)} | ${part(cue)} | ${content.map(part).join(' / ')}`;
  });
}

describe('where source, cue and content stand', () => {
  test.each([
    [
      'X said that C',
      'The minister said that the talks were useful.',
      'The minister | said | that the talks were useful',
    ],
    [
      'auxiliaries and adverbs are the cue’s',
      'The envoy has also said the road is open.',
      'The envoy | has also said | the road is open',
    ],
    ['C, X said', 'The road was closed, the ministry said.', 'the ministry | said | The road was closed'],
    [
      'C, X said in a statement',
      'The road was closed, the ministry said in a statement on Monday.',
      'the ministry | said | The road was closed',
    ],
    [
      'C, said X with an apposition',
      'The road was closed, said the mayor, a former judge.',
      'the mayor, a former judge | said | The road was closed',
    ],
    ['“C,” said X', '“The road is closed,” said the mayor.', 'the mayor | said | “The road is closed,”'],
    ['“C?” X asked, after a sentence end', '“Is the road closed?” Lind asked.', 'Lind | asked | “Is the road closed?”'],
    [
      'split quotation',
      '“The road,” the mayor said, “was never safe.”',
      'the mayor | said | “The road,” / “was never safe.”',
    ],
    ['split clause', 'The road, he said, was never safe.', 'he | said | The road / was never safe'],
    ['X said: “C”', 'The mayor said: “The road is closed.”', 'The mayor | said: | “The road is closed.”'],
    [
      'according to X, C',
      'According to the ministry, the ship was hit at night.',
      'the ministry | According to | the ship was hit at night',
    ],
    [
      'according to X C: a count or an article ends the source',
      'According to the port office 59 ships were late.',
      'the port office | According to | 59 ships were late',
    ],
    [
      'according to X C: so does what leads to a count',
      'According to the port office less than three percent of ships were late.',
      'the port office | According to | less than three percent of ships were late',
    ],
    [
      'according to X, an office, C',
      'According to Lind, head of the port office, Berg and Holm met twice.',
      'Lind, head of the port office | According to | Berg and Holm met twice',
    ],
    [
      'where, according to X, C',
      'In Oslo, according to the port office, two ships were late.',
      'the port office | according to | In Oslo / two ships were late',
    ],
    [
      'a title after a phrase of time',
      'After the report chief executive Karl Lind said that the road was safe.',
      'chief executive Karl Lind | said | that the road was safe',
    ],
    ['an article after a word of time', 'Some minutes later the crew reported a fire.', 'the crew | reported | a fire'],
    [
      'split behind an auxiliary',
      'Such tolls would, the port said, empty the bay.',
      'the port | said | Such tolls would / empty the bay',
    ],
    [
      'an infinitive ends before a clause of its own',
      'The ministers agreed to meet, and it will be soon.',
      'The ministers | agreed | to meet',
    ],
    ['C described by X', 'The council built a bridge proposed by the port.', 'the port | proposed | a bridge'],
    ['told by X of C', 'The mayor was briefed by Lind on the talks with the port.', 'Lind | was briefed | The mayor'],
    [
      'C, according to X',
      'The ship was hit at night, according to two officials.',
      'two officials | according to | The ship was hit at night',
    ],
    [
      'apposition before the cue',
      'Lind, the mayor of the town, said the road was safe.',
      'Lind, the mayor of the town, | said | the road was safe',
    ],
    ['interruption before the cue', 'Lind, for his part, said the road was safe.', 'Lind | said | the road was safe'],
    [
      'relative clause before the cue',
      'The officer, who asked not to be named, said the plan had failed.',
      'The officer, who asked not to be named, | said | the plan had failed',
    ],
    [
      'passive with an agent',
      'The call was described by the palace as frank and useful.',
      'the palace | was described | The call / frank and useful',
    ],
    ['impersonal passive', 'It was noted that trade grew by a tenth.', '- | was noted | that trade grew by a tenth'],
    [
      'nominal',
      'The king’s claim that the vote was rigged was rejected.',
      'The king’s | claim | that the vote was rigged',
    ],
    ['infinitive', 'Both sides agreed to meet again in June.', 'Both sides | agreed | to meet again in June'],
    [
      'somebody to do something',
      'The king urged the duke to stop the sales.',
      'The king | urged | the duke to stop the sales',
    ],
    ['gerund', 'The duke denied sending ships to the north.', 'The duke | denied | sending ships to the north'],
    ['noun phrase', 'The duke welcomed the truce.', 'The duke | welcomed | the truce'],
    ['accused Y of C', 'The king accused the duke of lying.', 'The king | accused | the duke of lying'],
    ['relative gap', 'It is a plan the king said was dead.', 'the king | said | a plan / was dead'],
    ['fronted clause', 'While praising the truce, the duke left.', 'the duke | praising | the truce'],
  ])('%s', (name, text, expected) => {
    if (name === 'fronted clause') expect(shown(text)[0]).toContain('praising | the truce');
    else if (name === 'relative gap') expect(shown(text)[0]).toContain('/ was dead');
    else expect(shown(text)).toEqual([expected]);
  });

  test('two predicates of one subject are two attributions', () => {
    expect(shown('The duke praised the king and called for calm.')).toEqual([
      'The duke | praised | the king',
      'The duke | called for | calm',
    ]);
  });

  test('scare quotes, titles and plain reports make none', () => {
    expect(
      shown('The so-called “peace plan” failed. The film “The Long Winter March” ran for two hours. Snow fell.'),
    ).toEqual([]);
  });
});

describe('quotations over sentences', () => {
  test('a quotation belongs as a whole to the source beside it', () => {
    const text =
      '“We agreed on grain. We did not agree on prices,” Lind told reporters. “More work is needed.” Then he left.';
    const [found, ...others] = attributions(text);
    expect(others).toEqual([]);
    expect(found!.content.map(({ start, end }) => text.slice(start, end))).toEqual([
      '“We agreed on grain. We did not agree on prices,”',
      '“More work is needed.”',
    ]);
    expect(found).toMatchObject({ quoted: 'direct', sourceName: 'Lind' });
    expect(text.slice(found!.addressee!.start, found!.addressee!.end)).toBe('reporters');
  });

  test('paragraphs of one quotation have one speaker', () => {
    const text = 'Lind said: “The road is long and hard.\n\n“We will walk it to the end.”\n\nSnow fell.';
    expect(shown(text)).toEqual(['Lind | said: | “The road is long and hard. / “We will walk it to the end.”']);
  });

  test('the quotation after a colon that ends a paragraph', () => {
    expect(shown('Lind said:\n\n“The road is long and hard.”')).toEqual([
      'Lind | said: | “The road is long and hard.”',
    ]);
  });

  test('direct, mixed and indirect', () => {
    const kinds = attributions(
      '“It is over now,” he said. She said the road was “quite safe” by noon. They said it was cold.',
    );
    expect(kinds.map(({ quoted }) => quoted)).toEqual(['direct', 'mixed', 'indirect']);
  });
});

describe('nested attributions', () => {
  test('words told by somebody else', () => {
    const text = '“Our side stands ready to help,” Anders told Berg, according to court papers.';
    const [outer, inner] = attributions(text);
    expect(shown(text)).toEqual([
      'court papers | according to | “Our side stands ready to help,” Anders told Berg',
      'Anders | told | “Our side stands ready to help,”',
    ]);
    expect(outer!.nested).toBeUndefined();
    expect(inner!.nested).toBe(0);
  });

  test('what reported words report, on demand only', () => {
    const text = '“The king informed the duke that the road was open,” the statement said.';
    expect(shown(text)).toEqual(['the statement | said | “The king informed the duke that the road was open,”']);
    const all = attributions(text, { nested: 'all' });
    expect(all.map(({ cueLemma, nested }) => [cueLemma, nested])).toEqual([
      ['say', undefined],
      ['inform', 0],
    ]);
  });

  test('denials are marked', () => {
    expect(attributions('The court did not say how many were hurt.')[0]).toMatchObject({ negated: true });
    expect(attributions('The court denied the report.')[0]).toMatchObject({ negated: true, cueLemma: 'deny' });
    expect(attributions('The court said four were hurt.')[0]).toMatchObject({ negated: false });
  });
});

/** A news text in the pattern of two readouts inside one article, in words of our own. */
const ARTICLE = `The heads of Norland and Sudmark spoke on Monday about "closer work" at sea and Norland's latest talks with the island league, the Palace said in a statement.

The call between Karl Anders and Olav Berg gave much room to their ports and roads, a statement said, calling the tone “open and kind.”

“Ways to widen trade in fish, timber and sport were talked over,” it added.

It was their second call since the league chose a new chair last month. Snow has closed the pass since Feb. 24.

"Karl Anders told the Sudmark leader of his talks with the league. The Sudmark side spoke up for the talks," the statement said.

The two countries' bond steadies the whole coast, the readout said.

“Sudmark is glad that Norland and the parties concerned are trying to end the dispute,” Berg told Anders, according to Sudmark state radio.

On trade, Berg said: “The past shows that we are neighbours who cannot move away.”`;

describe('an article with two readouts in it', () => {
  const found = attributions(ARTICLE);
  const by = (name: string) => found.filter(({ sourceName }) => sourceName === name).length;

  test('statement, pronoun and readout are the palace', () => {
    expect(by('Palace')).toBeGreaterThanOrEqual(5);
    const added = found.find(({ cueLemma }) => cueLemma === 'add')!;
    expect(added.sourceName).toBe('Palace');
    expect(ARTICLE.slice(added.antecedent!.start, added.antecedent!.end)).toBe('Palace');
  });

  test('state radio tells what Berg told', () => {
    const outer = found.findIndex(({ cueLemma }) => cueLemma === 'according');
    const inner = found.find(({ nested }) => nested === outer)!;
    expect(found[outer]!.sourceName).toBe('Sudmark state radio');
    expect(inner).toMatchObject({ cueLemma: 'tell', sourceName: 'Olav Berg', quoted: 'direct' });
  });

  test('the reporter’s own sentences are attributed to nobody', () => {
    const snow = ARTICLE.indexOf('Snow has closed');
    expect(found.some(({ content }) => content.some(({ start, end }) => start <= snow && snow < end))).toBe(false);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'he ',
    'Xi ',
    'said ',
    'told ',
    'that ',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '„',
    '«',
    '»',
    "''",
    ', ',
    '. ',
    ': ',
    '\n\n',
    '\n',
    'according to ',
    'was ',
    'by ',
    'claim ',
    'the ',
    '(',
    ')',
    '— ',
    '\u0000',
    '\ud800',
    'سلام ',
    '12 ',
  );

  test('nothing throws, spans lie in the text and in order', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }),
        fc.constantFrom<AttributeOptions>({}, { nested: 'all' }),
        (parts, options) => {
          const text = parts.join('');
          const found = attributions(text, options);
          let before = 0;
          for (const [i, { source, cue, addressee, antecedent, content, nested }] of found.entries()) {
            expect(content.length).toBeGreaterThan(0);
            for (const span of [source, cue, addressee, antecedent, ...content]) {
              if (span === undefined) continue;
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeGreaterThan(span.start);
              expect(span.end).toBeLessThanOrEqual(text.length);
            }
            expect(content[0]!.start).toBeGreaterThanOrEqual(before);
            before = content[0]!.start;
            if (nested !== undefined) expect(nested).not.toBe(i);
          }
        },
      ),
    );
  });

  test.each([
    [
      'no full stop',
      'the statement said that he told Anders that the talks, which he said were good, and '.repeat(500),
    ],
    ['opening marks', '“said '.repeat(3000)],
    ['commas', 'a, '.repeat(5000)],
    ['cues', 'told '.repeat(4000)],
  ])('one long line of %s is read', (_, text) => {
    expect(() => attributions(text, { nested: 'all' })).not.toThrow();
  });
});
