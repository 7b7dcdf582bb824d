// Floors a little under the reached figures, with the weights that ship. They were fitted on these events, so that the figures
// are no measure of quality (see `npm run quality` for that): a floor catches what breaks.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { similarity } from '../src/alignment/similarity.js';
import { compare } from '../src/compare.js';

const folder = process.env.READOUT_DIFF_DATA ?? '../shared';
const isThere = existsSync(`${folder}/gold`) && existsSync(`${folder}/data/stsb`) && existsSync(`${folder}/eval`);
const scorer = (name: string) => import(pathToFileURL(resolve(folder, 'eval', name)).href);

describe.skipIf(!isThere)(isThere ? 'quality' : `quality: no data in ${folder}, set READOUT_DIFF_DATA`, () => {
  test('labelled events are aligned, related and graded', async () => {
    const { scoreFolder } = await scorer('gold.mjs');
    const figures = await scoreFolder(compare, `${folder}/gold`);
    expect(figures.badQuotes).toBe(0);
    expect(figures.link.f1).toBeGreaterThan(0.62);
    expect(figures.typed.f1).toBeGreaterThan(0.4);
    expect(figures.alone.f1).toBeGreaterThan(0.59);
    expect(figures.coverage.accuracy).toBeGreaterThan(0.84);
    expect(figures.coverage.macroF1).toBeGreaterThan(0.65);
  }, 60_000);

  test('similarity goes with what readers said on the STS Benchmark', async () => {
    const { score } = await scorer('pairs.mjs');
    const { pearson, outOfRange } = await score({ similarity }, 'sts', `${folder}/data/stsb/dev.jsonl`);
    expect(outOfRange).toBe(0);
    expect(pearson).toBeGreaterThan(0.8);
  }, 60_000);
});
