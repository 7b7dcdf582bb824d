// Sides with two voices: differences inside one party first, then between the parties.
// event.json: four accounts of the test of 15 November 2021, in our own words after the statements of two American and
// two Russian bodies; they are not the parties' texts.
import { readFileSync } from 'node:fs';
import { compare } from 'readout-diff';

const event = JSON.parse(readFileSync(new URL('event.json', import.meta.url), 'utf8'));
const { discrepancies } = compare(event);
const partyOf = new Map(event.readouts.map((readout) => [readout.id, readout.source.party]));

const inside = new Map();
const between = new Map();
for (const { kind, subtype, evidence } of discrepancies) {
  const readouts = new Set(evidence.map(({ readout }) => readout));
  const parties = new Set([...readouts].map((readout) => partyOf.get(readout)));
  const where = readouts.size > 1 && parties.size === 1 ? inside : between;
  const name = `${kind}, ${subtype}`;
  where.set(name, [...(where.get(name) ?? []), evidence]);
}

for (const [title, findings] of [
  ['INSIDE ONE PARTY', inside],
  ['BETWEEN THE PARTIES', between],
]) {
  console.log(title);
  for (const [name, all] of [...findings].sort()) {
    console.log(`  ${name}: ${all.length}`);
    for (const { readout, quote } of all[0]) console.log(`    ${readout.padEnd(9)} ${quote}`);
  }
}
