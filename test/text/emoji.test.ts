import { expect, test } from 'vitest';
import { emojiEnd } from '../../src/text/emoji.js';

test.each(['👍', '👍🏽', '❤️', '🇺🇸', '👩‍🚀', '👨‍👩‍👧'])('%s is one', (emoji) => {
  expect(emojiEnd(`${emoji}${emoji} x`, 0)).toBe(emoji.length);
});

test('a joiner without a second part joins nothing', () => {
  expect(emojiEnd('👍\u200dx', 0)).toBe(2);
});
