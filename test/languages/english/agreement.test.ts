import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { english } from '../../../src/languages/english.js';
import { dataFolder } from '../data.js';

// Another reader of English, with a trained model, as the yardstick. Two readers never agree fully; the floors stand a little
// below what was reached, so that a change for the worse shows.
const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

const PARTS: Readonly<Record<string, string>> = {
  NOUN: 'noun',
  PROPN: 'name',
  VERB: 'verb',
  AUX: 'auxiliary',
  ADJ: 'adjective',
  ADV: 'adverb',
  PRON: 'pronoun',
  DET: 'determiner',
  ADP: 'preposition',
  CCONJ: 'conjunction',
  SCONJ: 'conjunction',
  NUM: 'number',
  PUNCT: 'punctuation',
  PART: 'other',
  INTJ: 'other',
  SYM: 'other',
  X: 'other',
};

interface Cuts {
  readonly sentences: ReadonlySet<string>;
  readonly tokens: ReadonlyMap<string, string>;
}

function otherReader(text: string): Cuts {
  const doc = nlp.readDoc(text);
  const values = doc.tokens().out(its.value) as string[];
  const parts = doc.tokens().out(its.pos) as string[];
  const starts: number[] = [];
  const tokens = new Map<string, string>();
  let at = 0;
  values.forEach((value, i) => {
    const start = Math.max(at, text.indexOf(value, at)); // some values differ from the text
    at = start + value.length;
    starts.push(start);
    tokens.set(`${start} ${at}`, PARTS[parts[i]!] ?? 'other');
  });
  const sentences = new Set<string>();
  let first = 0;
  doc.sentences().each((sentence: { tokens(): { length(): number } }) => {
    let from = first;
    first += sentence.tokens().length();
    let last = first - 1;
    while (from < last && values[from]?.trim() === '') from += 1;
    while (last > from && values[last]?.trim() === '') last -= 1;
    sentences.add(`${starts[from]} ${starts[last]! + (values[last]?.length ?? 0)}`);
  });
  return { sentences, tokens };
}

/** Dice's coefficient of the cuts, and the share of the tokens cut alike that have the same part of speech. */
function agreement(texts: readonly string[]) {
  let sentences = 0;
  let sentencesShared = 0;
  let tokens = 0;
  let tokensShared = 0;
  let parts = 0;
  for (const text of texts) {
    const other = otherReader(text);
    const ours = english.read(text).sentences;
    sentences += other.sentences.size + ours.length;
    tokens += other.tokens.size;
    for (const sentence of ours) {
      if (other.sentences.has(`${sentence.start} ${sentence.end}`)) sentencesShared += 1;
      tokens += sentence.tokens.length;
      for (const { start, end, pos, lemma } of sentence.tokens) {
        const part = other.tokens.get(`${start} ${end}`);
        if (part === undefined) continue;
        tokensShared += 1;
        if (part === pos || (lemma === 'not' && part === 'other')) parts += 1;
      }
    }
  }
  return {
    sentences: (2 * sentencesShared) / sentences,
    tokens: (2 * tokensShared) / tokens,
    parts: parts / tokensShared,
  };
}

const OWN = [
  `The two presidents spoke by phone on Feb. 24 for more than an hour. It was their third call this year, an aide said, and the
tone was calm. "We agreed on most points," she told reporters in the capital. "The rest will take time."`,
  `According to the ministry, Mr. Chen raised the question of the islands, which both governments claim. He didn't ask for talks,
and none were offered. The other side's account does not mention the islands at all; it says only that "issues of mutual concern" were
discussed.`,
  `A patrol boat and a fishing vessel collided near the reef at 6:40 a.m. on Monday. The coast guard said that the fishing vessel had
ignored three warnings and turned sharply. Its captain tells another story: he had stopped his engine, he says, when the larger ship
struck the bow. Nobody was hurt. Repairs will cost some $40,000.`,
  `The court ruled on Thursday that the company must open its store to rivals within 90 days. Both parties called the ruling a victory.
The company said it was pleased that nine of the ten claims had been rejected. Its rival, which had spent years and millions of dollars on
the case, welcomed "the one claim that matters". Lawyers expect an appeal.`,
  `After eleven hours of talks, the union and the producers could not agree on pay. The producers' offer would have raised wages by 5%
in the first year and by 3.5% after that. The union wanted more, and it wanted limits on software that writes scripts. Talks have been
broken off, and no date has been set for new ones. "We're still far apart," the chief negotiator said.`,
];

describe('agreement with another reader', () => {
  test('on texts of our own', () => {
    const { sentences, tokens, parts } = agreement(OWN);
    expect(sentences).toBeGreaterThan(0.95);
    expect(tokens).toBeGreaterThan(0.97);
    expect(parts).toBeGreaterThan(0.93);
  });

  const folder = dataFolder('data');
  const sets: [string, number, number, number, (line: string) => string][] = [
    ['stsb/dev.jsonl', 0.98, 0.97, 0.91, (line) => (JSON.parse(line) as { a: string }).a],
    ['polnear/dev.jsonl', 0.92, 0.96, 0.94, (line) => (JSON.parse(line) as { text: string }).text],
    [
      'basil/triples-1-50.jsonl',
      0.94,
      0.97,
      0.945,
      (line) =>
        (JSON.parse(line) as { articles: { sentences: string[] }[] }).articles.flatMap((a) => a.sentences).join(' '),
    ],
  ];
  test.skipIf(folder === undefined).each(sets)('on %s', (file, sentences, tokens, parts, textOf) => {
    const path = `${folder}/${file}`;
    if (!existsSync(path)) return;
    const lines = readFileSync(path, 'utf8').trim().split('\n').slice(0, 300);
    const found = agreement(lines.map(textOf));
    expect(found.sentences).toBeGreaterThan(sentences);
    expect(found.tokens).toBeGreaterThan(tokens);
    expect(found.parts).toBeGreaterThan(parts);
  });
});
