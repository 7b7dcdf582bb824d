// Words: tone, disputed terms that a side uses, and those that the others use and it avoids.
// event.json: three accounts of the talks of April 2021, in our own words after the statements of the ministries of
// Egypt, Sudan and Ethiopia; they are not the parties' texts.
import { readFileSync } from 'node:fs';
import { compare } from 'readout-diff';

const event = JSON.parse(readFileSync(new URL('event.json', import.meta.url), 'utf8'));
const { profiles } = compare(event);
const list = (words) => (words.length > 0 ? words.join(', ') : '(none)');

for (const { readout, tone, termsUsed, termsAvoided } of profiles) {
  console.log(`${readout}
  positive  ${list(tone.positive)}
  negative  ${list(tone.negative)}
  uses      ${list(termsUsed)}
  avoids    ${list(termsAvoided)}`);
}
