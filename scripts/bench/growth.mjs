import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compare } from '../../dist/index.js';
import { fastest } from './clock.mjs';
import { largeEvent } from './texts.mjs';

const CLAIMS = [200, 2000, 20_000];
const WARM_UP = 8;
const OWN_FILE = fileURLToPath(import.meta.url);

/** How compare() grows with the claims of an event of eight readouts, each size in a process of its own, warmed up before. */
export function growth() {
  const measured = CLAIMS.map((claims) =>
    JSON.parse(execFileSync(process.execPath, [OWN_FILE, String(claims)], { encoding: 'utf8' })),
  );
  const exponent = (of) => (from, to) => Math.log(of(to) / of(from)) / Math.log(to.claims / from.claims);
  const [first, last] = [measured[0], measured.at(-1)];
  const time = exponent(({ ms }) => ms);
  const memory = exponent(({ bytes }) => bytes);
  return {
    title: 'Growth with the claims of one event, eight readouts',
    rows: [
      ...measured.flatMap(({ claims, ms, bytes }) => [
        { what: `${claims} claims`, value: ms / 1000, unit: 's' },
        { what: `${claims} claims, memory beyond what stood before`, value: bytes / 2 ** 20, unit: 'MB' },
      ]),
      { what: 'exponent of time, 200 to 20,000', value: time(first, last), unit: '', note: 'asked: at most 1.2' },
      { what: 'exponent of memory, 200 to 20,000', value: memory(first, last), unit: '', note: 'asked: at most 1.2' },
    ],
  };
}

/** Memory is measured first, for what warms the code up takes memory of its own. */
function measure(claims) {
  const event = largeEvent(claims);
  compare(largeEvent(16));
  const before = process.resourceUsage().maxRSS;
  compare(event);
  const bytes = (process.resourceUsage().maxRSS - before) * 1024;
  for (let k = 0; k < WARM_UP && claims <= 2000; k += 1) compare(largeEvent(400));
  const ms = fastest(() => compare(event), claims <= 2000 ? 5 : 1);
  return { claims, ms, bytes };
}

if (process.argv[1] === OWN_FILE) console.log(JSON.stringify(measure(Number(process.argv[2]))));
