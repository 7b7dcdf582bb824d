import { describe, expect, test } from 'vitest';
import { accountOf } from '../../src/claims/furniture.js';
import { english } from '../../src/languages/english.js';

function parted(text: string): { told: string[]; furniture: string[] } {
  const { sentences, furniture } = accountOf(text, english.read(text).sentences);
  const cut = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  return { told: cut(sentences), furniture: cut(furniture) };
}

const ACCOUNT = 'The bridge was closed at noon.';

describe('what belongs to the publication', () => {
  test.each([
    ['what the text is', 'FOR IMMEDIATE RELEASE'],
    ['whom to ask', 'Media contact: Ana Ruiz, +34 600 000 000'],
    ['whom to ask, in two sentences', 'Contact: Ana Ruiz. She answers until six.'],
    ['a heading for it', 'Contact'],
    ['an address alone', 'https://roads.example/bridge'],
    ['a post with its handle and date', 'Road Office @roads · 14 Mar'],
    ['a byline', 'By Ana Ruiz and Per Holm'],
    ['a byline without names', 'By Staff Reporter'],
    ['a credit', 'Reporting by Ana Ruiz; editing by Per Holm'],
    ['rights', '© 2026 Road Office. All rights reserved.'],
    ['other pages', 'Read more about the bridge and its history.'],
    ['what a reporter asks', 'Q: When will it open again?'],
    ['the publisher', 'About Roads Ltd: Founded in 1987, it looks after 300 bridges.'],
  ])('%s', (_name, line) => {
    for (const text of [`${line}\n\n${ACCOUNT}`, `${ACCOUNT}\n${line}`]) {
      const { told, furniture } = parted(text);
      expect(told).toEqual([ACCOUNT]);
      expect(furniture.join(' ')).toBe(line);
    }
  });

  test('a heading on the publisher takes its paragraph along, and no further', () => {
    const { told } = parted(`${ACCOUNT}\n\nAbout Roads Ltd\nIt was founded in 1987. It is small.\n\nNobody was hurt.`);
    expect(told).toEqual([ACCOUNT, 'Nobody was hurt.']);
  });

  test('a row of signs is nothing at all', () => {
    expect(parted(`${ACCOUNT}\n###`)).toEqual({ told: [ACCOUNT], furniture: [] });
  });

  test('a sentence that only greets, thanks or answers', () => {
    expect(parted(`Good morning. ${ACCOUNT} Thank you.`)).toEqual({
      told: [ACCOUNT],
      furniture: ['Good morning.', 'Thank you.'],
    });
    expect(parted(`Q: Is it open?\nA: No.\nA: ${ACCOUNT}`).furniture).toEqual(['Q: Is it open?', 'A: No.']);
  });
});

describe('what belongs to the account', () => {
  test.each([
    'About 70 flights were cancelled.',
    'About Roads Ltd nothing was said.',
    'By Monday the bridge was open.',
    'Reporting by local papers shows that it was closed.',
    'Contact was lost at noon.',
    'No bridge was hit.',
    'Thank you for the 300 boats, the mayor said.',
    'Update of the plan: it opens in May.',
    'The office told @roads that it was closed.',
    'Press freedom was raised, too.',
  ])('%s', (line) => {
    expect(parted(line)).toEqual({ told: [line], furniture: [] });
  });
});
