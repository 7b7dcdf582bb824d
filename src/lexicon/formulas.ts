import { lazyIndex, type Row } from './phrase.js';

/**
 * What sides say on every occasion, whatever it is: who leaves it out leaves out little. Acts of courtesy after Searle's expressives
 * (thanks, sympathy, good wishes: said because they are due), pledges and protests that name no act.
 */
export const FORMULAS: readonly Row<object>[] = [
  {
    reason: 'thanks',
    phrases: 'thank, thanks, grateful, gratitude, appreciation for, appreciative of',
  },
  {
    reason: 'sympathy and good wishes',
    phrases:
      'condolence, condolences, sympathy, sympathies, congratulate, congratulation, congratulations, best wishes, good wishes, our thoughts, thoughts and prayers',
  },
  {
    reason: 'hope, with nobody bound to anything',
    phrases:
      'express hope, express the hope, voice hope, voice the hope, express his hope, express her hope, express its hope, look forward to, be hopeful, we hope, remain optimistic, be confident that',
  },
  {
    reason: 'a pledge that names no act',
    phrases:
      'remain committed, be committed to, stand ready, continue to monitor, continue to follow, closely follow, closely monitor, follow closely, monitor closely, follow the development, take all measure, take all necessary measure, take necessary measure, spare no effort, do everything possible, do our utmost, do its utmost, stay in touch, remain in touch, remain in contact',
  },
  {
    reason: 'a protest that adds nothing to it',
    phrases:
      'firmly oppose, strongly oppose, resolutely oppose, firmly reject, strongly protest, express strong dissatisfaction, express serious concern, strongly deplore, strongly condemn, condemn in the strongest terms',
  },
];

/** The phrases of FORMULAS, for `findPhrases`. */
export const formulaIndex = lazyIndex(FORMULAS, 'formula');
