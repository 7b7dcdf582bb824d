// From one article to its readouts: who speaks in it, whose each sentence is, and which side names what.
// article.txt: a news text on the discharge of water at Fukushima, in our own words after the public statements of
// 24 August 2023; they are not the parties' texts.
import { readFileSync } from 'node:fs';
import { compare, readoutsFromArticle } from 'readout-diff';

const article = readFileSync(new URL('article.txt', import.meta.url), 'utf8');
const event = readoutsFromArticle(article, {
  id: 'article-fukushima-2023-08-24',
  date: '2023-08-24',
  sources: [{ name: 'Masanobu Sakamoto', party: 'Fishing cooperatives' }],
});

for (const { source, passages } of event.readouts) {
  console.log(`${source.name}${source.party ? ` (${source.party})` : ''}`);
  for (const { start, end } of passages)
    console.log(`  ${start}-${end}: ${article.slice(start, Math.min(end, start + 50))}`);
}

const topics = [
  { label: 'tritium' },
  { label: 'the ban', terms: ['ban', 'halting imports'] },
  { label: 'is it safe', terms: ['safe', 'safety', 'negligible', 'contamination'] },
];
for (const { label, coverage } of compare({ ...event, topics }).topics) {
  console.log(`\n${label}`);
  for (const [readout, { grade }] of Object.entries(coverage)) {
    if (grade !== 'omitted') console.log(`  ${grade}: ${readout}`);
  }
}
