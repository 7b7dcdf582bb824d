// Profiles: who called whom, how long each account is, what it tells first and what comes next.
// event.json: two accounts of the call of 5 June 2025, in our own words after the president's post and the Chinese
// ministry's readout; they are not the parties' texts.
import { readFileSync } from 'node:fs';
import { compare } from 'readout-diff';

const event = JSON.parse(readFileSync(new URL('event.json', import.meta.url), 'utf8'));
const { claims, profiles } = compare(event);
const quoteOf = new Map(claims.map((claim) => [claim.id, claim.quote]));
const percent = (share) => `${Math.round(100 * share)} %`;

for (const profile of profiles) {
  console.log(profile.readout);
  console.log(`  length      ${profile.words} words, ${percent(profile.share)} of all`);
  console.log(`  initiator   ${profile.initiator?.quote ?? 'not said'}`);
  console.log(`  order       ${profile.topicOrder.join(', ')}`);
  console.log(`  own speech  ${percent(profile.ownSpeech)}, the other side's ${percent(profile.otherSpeech)}`);
  for (const id of profile.nextSteps) console.log(`  next        ${quoteOf.get(id)}`);
}
