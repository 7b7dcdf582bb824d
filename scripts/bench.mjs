// `npm run bench [-- --only events,lengths,...] [--json]`: how long it takes, beside what it is measured against, in one run.
// Ratios of one run hold on a busy machine; times do not.
import { parseArgs } from 'node:util';
import { batch } from './bench/batch.mjs';
import { bounds } from './bench/bounds.mjs';
import { events } from './bench/events.mjs';
import { growth } from './bench/growth.mjs';
import { lengths } from './bench/lengths.mjs';
import { queue } from './bench/queue.mjs';
import { similarities } from './bench/similarities.mjs';
import { table } from './bench/table.mjs';

/** Each gives rows: what was measured, the value with its unit, and what it stands beside. */
const PARTS = { events, lengths, similarities, growth, batch, queue, bounds };

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean', default: false } } });
const wanted = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`no part ${unknown.join(', ')}: there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

const result = { node: process.version, parts: {} };
for (const name of wanted) {
  const part = await PARTS[name]();
  result.parts[name] = part;
  if (!values.json) console.log(`${table(part)}\n`);
}
if (values.json) console.log(JSON.stringify(result, null, 2));
