import fc from 'fast-check';

/** Words that the readers of slots look at, and some that no reader expects. */
const WORDS = (
  'the a an not no nor neither without never only almost entirely all ship ships drone Moscow Russian Ukraine president he it they ' +
  'said denied hit struck met agreed was were had been to by of in on at that which who while after if and or but , . ; : ( ) " ’ - – ' +
  '5 22-33% 1,000.50 $717 57¢ 90-minute half quarter dozen million hundred five twenty-five third feet hours minutes percent people ' +
  '7:03 9.30 am p.m. CET GMT Moscow-time noon o’clock Feb. 24 June 13-14 2023 2022-02-24 31.12.1999 Monday May march 5G MQ-9 9/11 ' +
  '99999999999999999999 0 -5 1e9 ½ ٣ __proto__ constructor \u0000 \ud800 \u202e'
).split(' ');

/** Rows of such words, glued or apart, and texts of any characters. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 40 })
      .map((row) => row.flat().join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
