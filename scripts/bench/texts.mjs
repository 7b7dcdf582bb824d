import { readdirSync, readFileSync } from 'node:fs';

const data = process.env.READOUT_DIFF_DATA ?? '../shared';

/** The labelled events where they are at hand, else the examples. */
export function someEvents() {
  return goldEvents() ?? exampleEvents();
}

/** Two texts of so many words that tell much the same in other words, sentence by sentence, where the pairs are at hand. */
export function twoTexts(words) {
  const pairs = sentencePairs();
  return [0, 1].map((side) => {
    const text = [];
    let count = 0;
    for (let k = 0; count < words; k += 1) {
      const sentence = ended(pairs[k % pairs.length][side]);
      text.push(sentence);
      count += wordCount(sentence);
    }
    return text.join(' ');
  });
}

/** An event of eight readouts with so many sentences in all, the sentences of all sources mixed. */
export function largeEvent(sentences) {
  const all = shuffled(sentencePairs().flat().map(ended));
  const readouts = 8;
  return {
    id: `large-${sentences}`,
    readouts: Array.from({ length: readouts }, (_, r) => ({
      id: `r${r}`,
      source: { name: `Source ${r}` },
      text: Array.from(
        { length: sentences / readouts },
        (_, k) => all[((r * sentences) / readouts + k) % all.length],
      ).join(' '),
    })),
  };
}

export function wordCount(text) {
  return text.split(/\s+/u).length;
}

function ended(sentence) {
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** In an order that is the same in each run (a linear congruential generator). */
function shuffled(list) {
  const order = [...list];
  let state = 7;
  for (let i = order.length - 1; i > 0; i -= 1) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    const j = Math.floor((state / 0x7fffffff) * (i + 1)) % (i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** Pairs of sentences: of the public similarity set where it is at hand, else of the examples' readouts. */
export function sentencePairs() {
  try {
    return ['train', 'dev'].flatMap((part) =>
      readFileSync(`${data}/data/stsb/${part}.jsonl`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ a, b }) => [a, b]),
    );
  } catch {
    return exampleEvents().flatMap(({ readouts }) => {
      const [left, right] = readouts.map(({ text }) => text.split(/(?<=[.!?])\s+/u));
      return left.slice(0, right.length).map((sentence, k) => [sentence, right[k]]);
    });
  }
}

function goldEvents() {
  try {
    return readdirSync(`${data}/gold`).map((file) => {
      const { event, readouts } = JSON.parse(readFileSync(`${data}/gold/${file}`, 'utf8'));
      return {
        id: event.id,
        readouts: readouts.map(({ id, source, party, sentences }) => ({
          id,
          source: { name: source, party },
          text: sentences.join('\n'),
        })),
      };
    });
  } catch {
    return undefined;
  }
}

function exampleEvents() {
  const examples = new URL('../../examples/', import.meta.url);
  return readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      try {
        return [JSON.parse(readFileSync(new URL(`${name}/event.json`, examples), 'utf8'))];
      } catch {
        return [];
      }
    });
}
