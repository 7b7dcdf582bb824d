import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { someEvents } from './texts.mjs';

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const EVENTS = 1500;
/** Memory is measured on events of two sentences: a hundred thousand of full size take half an hour. */
const MANY = [10_000, 100_000];

/** `readout-diff batch`: events a second with one worker and two, and memory with many events. */
export async function batch() {
  const folder = mkdtempSync(join(tmpdir(), 'readout-diff-bench-'));
  try {
    const events = someEvents();
    const input = await written(join(folder, 'events.ndjson'), EVENTS, (k) => ({
      ...events[k % events.length],
      id: `e${k}`,
    }));
    const [one, two] = [await run(input, 1), await run(input, 2)];
    const rows = [
      { what: `${EVENTS} events of full size, 1 worker`, value: EVENTS / one.seconds, unit: 'events/s' },
      {
        what: `${EVENTS} events of full size, 2 workers`,
        value: EVENTS / two.seconds,
        unit: 'events/s',
        note: `speed-up ${(one.seconds / two.seconds).toFixed(2)} on ${availableParallelism()} cores`,
      },
    ];
    const peaks = [];
    for (const count of MANY) {
      const small = await written(join(folder, `${count}.ndjson`), count, smallEvent);
      const { seconds, bytes } = await run(small, 2);
      peaks.push(bytes);
      rows.push({
        what: `${count} events of two sentences, resident memory`,
        value: bytes / 2 ** 20,
        unit: 'MB',
        note: `${(count / seconds).toFixed(0)} events/s`,
      });
    }
    rows.push({
      what: 'memory of the larger beside the smaller',
      value: peaks[1] / peaks[0],
      unit: '',
      note: 'asked: within 20 %',
    });
    return { title: 'readout-diff batch', rows };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function smallEvent(k) {
  const day = 1 + (k % 28);
  return {
    id: `e${k}`,
    readouts: [
      { id: 'a', source: { name: 'A' }, text: `The ministers agreed on ${day} May to reopen ${k % 97} crossings.` },
      { id: 'b', source: { name: 'B' }, text: `Both sides discussed the crossings on ${day} May.` },
    ],
  };
}

async function written(file, count, make) {
  const out = createWriteStream(file);
  for (let k = 0; k < count; k += 1) if (!out.write(`${JSON.stringify(make(k))}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  return file;
}

/** Seconds of a run and the most memory it had, as the system counts it while it runs. */
async function run(input, workers) {
  const from = performance.now();
  const child = spawn(
    process.execPath,
    [COMMAND, 'batch', input, '--output', `${input}.${workers}.out`, '--workers', String(workers), '--quiet'],
    { stdio: 'inherit' },
  );
  let bytes = 0;
  const look = setInterval(() => {
    bytes = Math.max(bytes, residentBytes(child.pid));
  }, 200);
  const [code] = await once(child, 'exit');
  clearInterval(look);
  if (code !== 0) throw new Error(`readout-diff batch ended with ${code}`);
  return { seconds: (performance.now() - from) / 1000, bytes };
}

/** Where the system tells it (Linux); else 0. */
function residentBytes(pid) {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
