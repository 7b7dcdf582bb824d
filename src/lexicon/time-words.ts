import { words } from './word-set.js';

/*
 * Words around dates and clock times, which make a number a year, a month's name a time, and two times one moment (Quirk et al. 1985, A
 * Comprehensive Grammar of the English Language, 8.51-8.76 and 9.33-9.45).
 */

/** Lead to a year that stands without a month: "in 2024", "mid 2024". */
export const BEFORE_YEAR = words(
  'in of since by until till before after from during to early mid late around circa through and for',
);
/** Lead to a month that stands without a day, beside the prepositions: "last June", "mid-May". */
export const BEFORE_MONTH = words('last this next early late mid previous following since until each every -');
/** May stand between a date and a time of one moment: "on Monday, shortly before 7 a.m." */
export const WITHIN_MOMENT = words(
  ', ( ) on at of in the about around approximately roughly shortly before after early late morning afternoon evening night time',
);
