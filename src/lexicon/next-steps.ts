import { lazyIndex, type Row } from './phrase.js';

/** Words that say what the sides mean to do next; verbs and nouns are lemmas. Closing formulas of readouts of meetings and calls. */
export const NEXT_STEPS: readonly Row<object>[] = [
  {
    reason: 'contact that goes on',
    phrases:
      'stay in touch, stay in contact, remain in touch, remain in contact, keep in touch, keep in contact, maintain contact, continue contact, follow up, next meeting, next round',
  },
  {
    reason: 'teams or officials are given a task',
    phrases:
      'instruct, task, give instruction, give they team, start negotiate, technical team, working group, set up, set a date',
  },
  {
    reason: 'a visit or meeting to come',
    phrases:
      'invite, invitation, look forward to, upcoming, forthcoming, will meet, will visit, will hold, will travel, in the next few day, in the coming day, in the coming week, later this year, next week, next month, next year',
  },
  {
    reason: 'a step that is announced',
    phrases: 'will continue, will begin, will start, will resume, will take, plan to, intend to, agree to continue',
  },
];

export const nextStepIndex = lazyIndex(NEXT_STEPS, 'next-step');
