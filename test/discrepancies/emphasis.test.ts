import { describe, expect, test } from 'vitest';
import { findings } from './two-readouts.js';

const topics = ['ferry line', 'fishing treaty', 'lighthouse'];
const FERRY = 'The ferry line to the islands will reopen.';
const TREATY = 'The fishing treaty was signed.';
const LIGHT = 'The lighthouse will be painted.';

describe('order', () => {
  test('first here, last there', () => {
    const found = findings(
      { east: [FERRY, TREATY, LIGHT].join(' '), west: [TREATY, LIGHT, FERRY].join(' ') },
      { subtype: 'order' },
      { topics },
    );
    expect(found.map(({ topic, because }) => [topic, because[0]])).toEqual([
      ['ferry line', { code: 'rank-differs', left: 1, right: 3, of: 3 }],
    ]);
    expect(found[0]!.evidence.map(({ readout, role }) => [readout, role])).toEqual([
      ['east', 'names'],
      ['west', 'differs'],
    ]);
  });

  test('two topics say nothing of order', () => {
    const found = findings(
      { east: `${FERRY} ${TREATY}`, west: `${TREATY} ${FERRY}` },
      { subtype: 'order' },
      { topics: topics.slice(0, 2) },
    );
    expect(found).toEqual([]);
  });
});

describe('share', () => {
  test('most of one text, little of the other', () => {
    const found = findings(
      {
        east: `${FERRY} ${TREATY}`,
        west: `${FERRY} ${TREATY} The bakery on the square burned down. The mayor opened a school. Two roads are closed. Snow is expected. The market moves to the park.`,
      },
      { subtype: 'share' },
      { topics: ['ferry line'] },
    );
    expect(found.map(({ topic, evidence }) => [topic, evidence[0]?.readout])).toEqual([['ferry line', 'east']]);
  });
});
