import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentenceStarts } from '../../../src/languages/english/sentences.js';
import { tokenize } from '../../../src/languages/english/tokenize.js';
import { dataFolder } from '../data.js';

function spans(text: string): [number, number][] {
  const tokens = tokenize(text);
  const firsts = sentenceStarts(text, tokens);
  return firsts.map((first, n) => [tokens.starts[first]!, tokens.ends[(firsts[n + 1] ?? tokens.ends.length) - 1]!]);
}

describe('sentenceStarts', () => {
  test.each([
    ['full stops', 'They met. They talked.', 2],
    ['dates and titles', 'On Feb. 24, 2022 Mr. Xi met Gen. Brown. It was brief.', 2],
    ['an abbreviation before a name', 'The U.S. President and U.S. officials left.', 1],
    ['an abbreviation at the end', 'It came from the U.S. He said so at 7 p.m. The talks ended.', 3],
    ['an abbreviation before a word for nobody', 'It fell at 7 p.m. Nobody was hurt.', 2],
    ['initials', 'James B. Hecker and J. D. Vance spoke.', 1],
    ['a letter that is no initial', 'They chose Plan B. The rest left.', 2],
    ['decimals and times', 'Up 3.5 percent at 9.30 on No. 5. Down later.', 2],
    ['semicolons and colons', 'One came; one left: both agreed.', 1],
    ['a quotation of two sentences', '“It had no contacts. The side will act,” the statement said. “More later.”', 3],
    ['a straight quotation', '"It was good." "We agree." He left.', 3],
    ['a quotation of two sentences between a low and a high mark', 'He said: „We tried. It failed.“ Then he left.', 3],
    ['two such quotations', '„We tried. It failed.“ Later: „We left. It rained.“ “So it was.”', 5],
    ['a low mark that nothing closes on its line', 'He said „so. It was.\n“It rained. It was cold.”', 4],
    ['a mark inside a quotation that goes on', '“Not one more!” he said. “Why?” she asked.', 2],
    ['what closes stays', 'They left (all of them.) Then (he said) it ended.’ So be it.', 3],
    ['an ellipsis', 'He said … we will see... Then he left.', 2],
    ['dots with blanks between', '“We tried. . . . Then we left.”', 2],
    ['an emoji after the end', 'Great talks. 🎉 Next year again.', 2],
    ['small letters', 'hello there. we met today.', 2],
    ['an abbreviation that no list has', 'The apt. was small.', 1],
    ['a missing blank', 'It ended.Then it began.', 2],
    ['a blank line', 'Heading without end\n\nand text', 2],
    ['a line that ends in a quotation', 'This is “our view”\nHe left it there', 2],
    ['a line before a capital', 'The offers included:\nHigher pay\nBetter rooms', 3],
    ['bullets and numbers', '- one thing\n- another thing\n1. a third\n2. a fourth', 4],
    ['a line that goes on', 'this is a line\nthat goes on', 1],
    ['Windows line ends', 'One line ends here\r\nAnother starts here\r\n\r\nThe third.', 3],
  ])('%s', (_, text, count) => {
    expect(spans(text).map(([start, end]) => text.slice(start, end))).toHaveLength(count);
  });

  test('hard-wrapped prose is not cut at a name that starts a line', () => {
    const text = [
      'The two presidents spoke on the phone for an hour and a half, and President',
      'Putin said that the plant in the south had to be made safe before the winter',
      'began. Mr. Scholz asked for a ceasefire and for the withdrawal of all troops',
      'from the country, as he had done in the call before.',
    ].join('\n');
    expect(spans(text)).toHaveLength(2);
  });

  test('an opening mark starts the next sentence, a closing one ends the one before', () => {
    const text = 'He spoke. "We agree." (They did.) "So be it."';
    expect(spans(text).map(([start, end]) => text.slice(start, end))).toEqual([
      'He spoke.',
      '"We agree."',
      '(They did.)',
      '"So be it."',
    ]);
  });

  const folder = dataFolder('gold');
  test.skipIf(folder === undefined)('recovers 98 % of the sentences of labelled events', () => {
    let right = 0;
    let wanted = 0;
    let found = 0;
    for (const file of readdirSync(folder!)) {
      const { readouts } = JSON.parse(readFileSync(join(folder!, file), 'utf8')) as {
        readouts: { sentences: string[] }[];
      };
      for (const { sentences } of readouts) {
        let text = '';
        const gold = new Set<string>();
        for (const sentence of sentences) {
          if (text) text += /[.!?]["”’'»)]*$/.test(text) ? ' ' : '\n';
          gold.add(`${text.length} ${text.length + sentence.length}`);
          text += sentence;
        }
        const ours = spans(text);
        wanted += gold.size;
        found += ours.length;
        right += ours.filter(([start, end]) => gold.has(`${start} ${end}`)).length;
      }
    }
    expect(right / wanted).toBeGreaterThan(0.98);
    expect(right / found).toBeGreaterThan(0.98);
  });
});
