import { lazyIndex, type Row } from './phrase.js';

/** How often something is done, as times a year. */
export interface Frequency {
  readonly yearly: number;
}

/** By hand: adverbs and phrases of definite frequency (Quirk et al. 1985, 8.64). Words stand as they are written. */
export const FREQUENCIES: readonly Row<Frequency>[] = [
  { yearly: 8760, reason: 'each hour', phrases: 'hourly, every hour, each hour, once an hour' },
  { yearly: 730, reason: 'each half day', phrases: 'twice a day, twice daily' },
  { yearly: 365, reason: 'each day', phrases: 'daily, every day, each day, once a day, on a daily basis' },
  { yearly: 104, reason: 'each half week', phrases: 'twice a week, twice weekly' },
  { yearly: 52, reason: 'each week', phrases: 'weekly, every week, each week, once a week, on a weekly basis' },
  {
    yearly: 26,
    reason: 'each second week',
    phrases: 'fortnightly, every fortnight, every two weeks, every other week',
  },
  { yearly: 24, reason: 'each half month', phrases: 'twice a month' },
  { yearly: 12, reason: 'each month', phrases: 'monthly, every month, each month, once a month, on a monthly basis' },
  { yearly: 6, reason: 'each second month', phrases: 'every two months, every other month' },
  {
    yearly: 4,
    reason: 'each quarter of a year',
    phrases: 'quarterly, every quarter, each quarter, every three months, four times a year',
  },
  { yearly: 3, reason: 'each third of a year', phrases: 'three times a year, every four months' },
  {
    yearly: 2,
    reason: 'each half year',
    phrases: 'twice a year, every six months, every half year, biannually, semi-annually',
  },
  {
    yearly: 1,
    reason: 'each year',
    phrases: 'yearly, annually, every year, each year, once a year, on an annual basis, on a yearly basis',
  },
  { yearly: 0.5, reason: 'each second year', phrases: 'every two years, every other year, biennially' },
];

/** The phrases of FREQUENCIES, for `findPhrases`. */
export const frequencyIndex = lazyIndex(FREQUENCIES, 'frequency');
