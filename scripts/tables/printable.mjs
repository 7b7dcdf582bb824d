// Whole numbers as printable text that stands in single quotes without escapes; src/lexicon/printable.ts reads it.
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((char) => !/['\\]/.test(char));

/** One character for 0..91. */
export const digit = (value) => DIGITS[value];

/** One character below 60, two below 2268, three below 69,980. */
export function number(value) {
  if (value < 60) return digit(value);
  const two = value - 60;
  if (two < 24 * 92) return digit(60 + Math.floor(two / 92)) + digit(two % 92);
  const three = two - 24 * 92;
  if (three >= 8 * 92 * 92) throw new Error(`${value} is too large for three characters.`);
  return digit(84 + Math.floor(three / 8464)) + digit(Math.floor(three / 92) % 92) + digit(three % 92);
}

export const numbers = (values) => values.map(number).join('');
