// The coverage matrix: which side names a topic, which blurs it and which leaves it out.
// event.json: two readouts of the call of 24 February 2025, in our own words after the statements of the Kremlin and of
// Chinese state media; they are not the parties' texts.
import { readFileSync } from 'node:fs';
import { compare } from 'readout-diff';

const event = JSON.parse(readFileSync(new URL('event.json', import.meta.url), 'utf8'));
const { topics } = compare(event);

const sides = event.readouts.map((readout) => readout.id);
const wide = Math.max(...topics.map((topic) => topic.label.length));
console.log(
  ' '.repeat(wide),
  sides
    .map((side) => side.padEnd(8))
    .join(' ')
    .trimEnd(),
);
for (const topic of topics) {
  const grades = sides.map((side) => topic.coverage[side].grade.padEnd(8));
  console.log(topic.label.padEnd(wide), grades.join(' ').trimEnd());
}

console.log('\nThe words that show it:');
for (const topic of topics) {
  for (const side of sides) {
    const { terms } = topic.coverage[side];
    if (terms.length > 0) console.log(`${topic.label}, ${side}: ${terms.join(' | ')}`);
  }
}
