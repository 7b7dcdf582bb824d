// Two sentences at a time: compareClaims for the relation of a pair, alignPhrases for what matches inside it.
// event.json: three accounts of 17 November 2023, in our own words after the posts of the board, Greg Brockman and
// Microsoft; they are not the parties' texts.
import { readFileSync } from 'node:fs';
import { alignPhrases, compareClaims } from 'readout-diff';

const event = JSON.parse(readFileSync(new URL('event.json', import.meta.url), 'utf8'));
const text = (id) => event.readouts.find((readout) => readout.id === id).text;
const sentence = (id, words) =>
  text(id)
    .split(/(?<=\.) /u)
    .find((candidate) => candidate.includes(words));

const pairs = [
  [sentence('board', 'step down'), sentence('brockman', 'removed')],
  [sentence('board', 'will depart'), sentence('brockman', 'fired')],
  [sentence('board', 'interim'), sentence('microsoft', 'Mira')],
];
for (const [left, right] of pairs) {
  const { relation, score } = compareClaims(left, right);
  console.log(`${relation} ${score.toFixed(2)}\n  ${left}\n  ${right}`);
}

const left = ['Greg Brockman', 'will step down', 'as chairman of the board'];
const right = ['Greg Brockman', 'was removed', 'from the board'];
console.log('\nInside the first pair');
for (const chunk of alignPhrases(left, right)) {
  const words = [chunk.left.map((i) => left[i]).join(' '), chunk.right.map((i) => right[i]).join(' ')];
  console.log(`  ${words.join(' ~ ')}: ${chunk.relation}`);
}
