// Numbers and times: every contradiction with its quotes, and the pairs that differ in form only, with the reasons.
// event.json: six accounts of the leaks of September 2022, in our own words after public statements; they are not the
// parties' texts.
import { readFileSync } from 'node:fs';
import { compare } from 'readout-diff';

const event = JSON.parse(readFileSync(new URL('event.json', import.meta.url), 'utf8'));
const { claims, clusters, discrepancies } = compare(event);
const byId = new Map(claims.map((claim) => [claim.id, claim]));

console.log('CANNOT BOTH HOLD');
for (const { kind, subtype, evidence } of discrepancies) {
  if (kind !== 'contradiction') continue;
  console.log(subtype);
  for (const { readout, quote } of evidence) console.log(`  ${readout.padEnd(14)} ${quote}`);
}

console.log('\nSAME POINT, NO CONTRADICTION');
for (const { a, b, relation, because } of clusters.flatMap((cluster) => cluster.links)) {
  const numbers = [a, b].map((id) => byId.get(id).slots).every((s) => s.quantities.length + s.moments.length > 0);
  if (relation === 'contradiction' || !numbers) continue;
  const codes = new Set(because.map((reason) => reason.code).filter((code) => code !== 'signal'));
  console.log(`${relation} (${[...codes].join(', ')})\n  ${byId.get(a).quote}\n  ${byId.get(b).quote}`);
}
