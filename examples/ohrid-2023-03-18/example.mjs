// Framing: the same point in other words, with the words of each side next to each other.
// event.json: three accounts of the meeting of 18 March 2023, in our own words after the remarks of the EU, Serbia and
// Kosovo; they are not the parties' texts.
import { readFileSync } from 'node:fs';
import { compare } from 'readout-diff';

const event = JSON.parse(readFileSync(new URL('event.json', import.meta.url), 'utf8'));
const { discrepancies } = compare(event);

const framings = discrepancies.filter((discrepancy) => discrepancy.kind === 'framing');
const subtypes = [...new Set(framings.map((framing) => framing.subtype))].sort();

for (const subtype of subtypes) {
  console.log(subtype.toUpperCase());
  for (const framing of framings.filter((candidate) => candidate.subtype === subtype)) {
    const sides = framing.evidence.map(({ readout, quote }) => `  ${readout.padEnd(6)} ${quote}`);
    console.log(`${sides.join('\n')}\n`);
  }
}
