import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/languages/english/tokenize.js';

const cut = (text: string) => {
  const { starts, ends } = tokenize(text);
  return starts.map((start, i) => text.slice(start, ends[i])).join(' | ');
};
const kinds = (text: string) => tokenize(text).kinds;

describe('tokenize', () => {
  test.each([
    ["We don’t and can't", "We | do | n’t | and | ca | n't"],
    ["they’ll say it's Xi's", "they | ’ll | say | it | 's | Xi | 's"],
    ["O’Brien of Ren’ai at 5 o'clock", "O’Brien | of | Ren’ai | at | 5 | o'clock"],
    ['both sides’ views', 'both | sides | ’ | views'],
    ['both sides’\u00a0\tviews', 'both | sides | ’ | views'],
    ['the “group”’s plan', 'the | “ | group | ” | ’s | plan'],
    ['high-level US-Russia talks', 'high-level | US-Russia | talks'],
    ['U.S.-China trade, a Su-27 and a 22-year-old', 'U.S.-China | trade | , | a | Su-27 | and | a | 22-year-old'],
    ['denu- — and PLA - Navy', 'denu | - | — | and | PLA | - | Navy'],
    ['Russia/Ukraine, AT&T', 'Russia | / | Ukraine | , | AT&T'],
    ['at 7:03 for $1,000.50, 9.30', 'at | 7:03 | for | $ | 1,000.50 | , | 9.30'],
    ['22-33% or 57¢', '22 | - | 33 | % | or | 57 | ¢'],
    ['the 3rd of the 1990s, 2022-03-18.', 'the | 3rd | of | the | 1990s | , | 2022-03-18 | .'],
    ['10km at 7:03am, 5bn, 5G', '10 | km | at | 7:03 | am | , | 5 | bn | , | 5G'],
    ['In 2022.Then', 'In | 2022 | . | Then'],
    ['Mr. Xi of the U.S., Feb. 24', 'Mr. | Xi | of | the | U.S. | , | Feb. | 24'],
    ['James B. Hecker, Ph.D., 5 p.m.', 'James | B. | Hecker | , | Ph.D. | , | 5 | p.m.'],
    ['No. 3. No. We know no. Fig. 2', 'No. | 3 | . | No | . | We | know | no | . | Fig. | 2'],
    ['So it ends.So it starts', 'So | it | ends | . | So | it | starts'],
    ['see https://a.b/c?d=e). Or www.x.org.', 'see | https://a.b/c?d=e | ) | . | Or | www.x.org | .'],
    ['@SenName #G20 a.b@c.org example.com', '@SenName | #G20 | a.b@c.org | example.com'],
    ['wait... what?! — “yes”', 'wait | ... | what | ?! | — | “ | yes | ”'],
    ["''We agree,'' he said", "'' | We | agree | , | '' | he | said"],
    ['((a)) ======', '( | ( | a | ) | ) | ======'],
    ['👍🏽🇺🇸🇨🇳👩‍🚀!', '👍🏽 | 🇺🇸 | 🇨🇳 | 👩‍🚀 | !'],
    ['co\u00adoperate na\u0303o', 'co\u00adoperate | na\u0303o'],
  ])('%s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  test('says what kind each token is', () => {
    expect(kinds("U.S. firms' views $5 @x isn't 👍 ,")).toEqual([
      'abbreviation',
      'word',
      'clitic',
      'word',
      'symbol',
      'number',
      'tag',
      'word',
      'clitic',
      'symbol',
      'mark',
    ]);
  });
});
