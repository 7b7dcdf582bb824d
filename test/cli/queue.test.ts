import { describe, expect, it } from 'vitest';
import { called } from './called.js';

const URL = 'redis://:hidden-word@queue.example';
const submit = ['submit', 'events.ndjson', '--output', 'out.ndjson'];

describe('a command line that is wrong', () => {
  it.each([
    ['no address', ['worker', '--queue', 'q'], 'worker needs --redis URL, or REDIS_URL in the environment'],
    ['no queue', ['worker', '--redis', URL], 'worker needs --queue NAME'],
    [
      'another protocol',
      ['worker', '--queue', 'q', '--redis', 'http://:hidden-word@queue.example'],
      '--redis needs redis://HOST:PORT or rediss://HOST:PORT, got something else',
    ],
    [
      'a name that queues cannot have',
      [...submit, '--redis', URL, '--queue', 'a:b'],
      '--queue needs up to 100 letters, digits, dots, hyphens and underscores, got a:b',
    ],
    ['a misspelt option', ['worker', `--redsi=${URL}`], "unknown option '--redsi'"],
    ['a file for a worker', ['worker', URL], 'worker takes no file, got 1'],
    ['no file', ['submit', '--redis', URL], 'submit takes one file (or - for standard input), got 0'],
    ['no output', ['submit', 'a', '--redis', URL, '--queue', 'q'], 'submit needs --output FILE'],
    [
      'a window of none',
      [...submit, '--redis', URL, '--queue', 'q', '--window', '0'],
      '--window needs a whole number from 1 to 10000, got 0',
    ],
    [
      'no number',
      [...submit, '--redis', URL, '--queue', 'q', '--backoff', 'x'],
      '--backoff needs a number from 0 to 3600, got x',
    ],
    [
      'an empty number',
      ['worker', '--redis', URL, '--queue', 'q', '--lock', ' '],
      '--lock needs a number from 0.5 to 86400, got nothing',
    ],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await called(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toBe(`readout-diff: ${message}\nTry: readout-diff ${args[0]} --help\n`);
    expect(err).not.toContain('hidden-word');
  });
});

it('the address may stand in the environment', async () => {
  const { err } = await called(['worker', '--queue', 'a:b'], { env: { REDIS_URL: URL } });
  expect(err).toContain('--queue needs');
});

it.each(['submit', 'worker'])('%s has help with an example and its options', async (name) => {
  const { code, out } = await called([name, '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^ {2}readout-diff ${name} .*--redis`, 'u'));
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(84);
});
