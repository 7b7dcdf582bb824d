import type { PictureWords } from './picture-words.js';

export const englishPictures: PictureWords = {
  alignment: 'Which claims meet',
  claims: '{count} claims',
  claimNumbers:
    'Numbers are claims in the order of the text. Ribbons that cross between the same two texts are told in another order.',
  crosses: 'told in another order',
  rank: 'Place',
  noTopics: 'No topic was asked for, and none was found.',
  noRanks: 'No readout names a topic.',
  noneMeet: 'No claim meets a claim of another readout.',
};
