// Without topics: let them be found, and write a table of comma-separated values for a spreadsheet.
// event.json: three accounts of the agreement of 25 October 2023, in our own words after the statements of the union,
// the company and the president; they are not the parties' texts.
import { readFileSync } from 'node:fs';
import { compare } from 'readout-diff';

const event = JSON.parse(readFileSync(new URL('event.json', import.meta.url), 'utf8'));
const { topics: _asked, ...withoutTopics } = event;
const { claims, topics } = compare(withoutTopics);
const quoteOf = new Map(claims.map((claim) => [claim.id, claim.quote]));

const cell = (value) => `"${value.replaceAll('"', '""')}"`;
const row = (...values) => console.log(values.map(cell).join(','));

row('topic', 'readout', 'grade', 'words', 'first claim');
for (const { label, coverage } of topics) {
  for (const [readout, { grade, terms, claims: ids }] of Object.entries(coverage)) {
    row(label, readout, grade, terms.join('; '), quoteOf.get(ids[0]) ?? '');
  }
}
