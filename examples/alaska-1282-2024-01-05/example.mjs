// Told by one side alone: the claims that no other account has, by account.
// event.json: five accounts of flight 1282, in our own words after the statements of the airline, the maker, the
// regulator and the investigators; they are not the parties' texts.
import { readFileSync } from 'node:fs';
import { compare } from 'readout-diff';

const event = JSON.parse(readFileSync(new URL('event.json', import.meta.url), 'utf8'));
const { claims, profiles, topics } = compare(event);
const quoteOf = new Map(claims.map((claim) => [claim.id, claim.quote]));

for (const { readout, alone } of profiles) {
  const { name } = event.readouts.find((candidate) => candidate.id === readout).source;
  console.log(`Only ${name} says`);
  for (const id of alone) console.log(`  - ${quoteOf.get(id)}`);
}

console.log('\nTopics that an account leaves out');
for (const { label, coverage } of topics) {
  const silent = Object.keys(coverage).filter((readout) => coverage[readout].grade === 'omitted');
  if (silent.length > 0) console.log(`  ${label}: ${silent.join(', ')}`);
}
