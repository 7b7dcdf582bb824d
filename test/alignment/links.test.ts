import { describe, expect, test } from 'vitest';
import { align } from '../../src/alignment/align.js';
import { claimWords } from '../../src/alignment/claim-words.js';
import { judgements } from '../../src/alignment/judgements.js';
import { type ClaimLink, linkClaims } from '../../src/alignment/link.js';
import { isReframed } from '../../src/alignment/reframed.js';
import { readReadouts } from '../../src/claims/read-event.js';
import { english } from '../../src/languages/english.js';

/** The links between two texts, in the order of the claims. */
function linksOf(left: string, right: string): ClaimLink[] {
  const readout = (id: string, text: string) => ({ id, source: { name: id }, language: 'en', text });
  return linkClaims(
    align(readReadouts({ id: 'event', readouts: [readout('a', left), readout('b', right)] }, [english])).pairs,
  );
}

const quotesOf = ({ a, b }: ClaimLink) => [a.claim.quote, b.claim.quote];

describe('which claims carry a link', () => {
  test('a sentence of two claims against its copy: each goes with its own', () => {
    const text = 'The minister praised the crew of the ferry and promised the town two new boats.';
    expect(linksOf(text, text).map(quotesOf)).toEqual([
      ['The minister praised the crew of the ferry', 'The minister praised the crew of the ferry'],
      ['promised the town two new boats.', 'promised the town two new boats.'],
    ]);
    expect(linksOf(text, text).every(({ overlap }) => overlap > 0.99)).toBe(true);
  });

  test('a word that both claims of a sentence have counts for both', () => {
    const text = 'The ships of the navy left the bay at dawn, and the ships of the navy returned to the bay at dusk.';
    expect(linksOf(text, text).map(({ overlap }) => overlap > 0.99)).toEqual([true, true]);
  });

  test('of two claims the one that matches', () => {
    const [link] = linksOf(
      'The minister praised the crew of the ferry and promised the town two new boats.',
      'The crew of the ferry was praised by the minister.',
    );
    expect(link?.a.claim.quote).toBe('The minister praised the crew of the ferry');
  });
});

describe('words of two claims', () => {
  test('each stands with its nearest relative', () => {
    const [link] = linksOf('The minister opened the harbour.', 'The harbour was opened.');
    const { a, b } = claimWords(link!);
    expect([...a.partner]).toEqual([-1, -1, 3, -1, 1, -1]);
    expect([...b.near].map((near) => near > 0.9)).toEqual([false, true, false, true, false]);
  });

  test('a loaded word counts where it bears on what is shared', () => {
    const judged = (left: string, right: string) => {
      const [link] = linksOf(left, right);
      const { a, b } = judgements(link!.a, link!.b, claimWords(link!));
      return [...a, ...b].map(({ entry }) => entry.phrase);
    };
    expect(judged('The reckless plan for the park was adopted.', 'The plan for the park was adopted.')).toEqual([
      'reckless',
    ]);
    expect(judged('The reckless plan was adopted.', 'The reckless plan was adopted on Monday.')).toEqual([]);
  });
});

describe('agreement in other words', () => {
  const reframed = (left: string, right: string) => {
    const [link] = linksOf(left, right);
    return isReframed(link!);
  };

  test.each([
    ['rival terms', 'The war in the hills goes on.', 'The crisis in the hills goes on.', true],
    ['steps of commitment', 'Both agreed to open the tunnel.', 'Both discussed opening the tunnel.', true],
    ['a judgement', 'The city adopted its reckless plan on Monday.', 'The city adopted its plan on Monday.', true],
    ['plain words', 'The city adopted its plan on Monday.', 'The plan was adopted by the city on Monday.', false],
  ])('%s', (_, left, right, expected) => {
    expect(reframed(left, right)).toBe(expected);
  });
});
