import { words } from './word-set.js';

/**
 * Nouns by which a label says in what respect it asks for a thing, and which an answer seldom repeats: who tells that the meat made
 * people sick tells the "source of the outbreak". After the shell nouns of Schmid (2000) and the nouns of attributes in WordNet.
 */
export const ASPECTS = words(
  'aspect role status state nature character form format kind type source origin background context content detail name title ' + // what it is
    'effect impact consequence result outcome success failure progress benefit fate future prospect course ' + // what comes of it
    'size scale scope extent level degree rank ' + // how much of it
    'reason motive purpose aim goal ground basis justification ' + // why
    'position stance view opinion claim allegation accusation charge argument account version ' + // what is held of it
    'demand call request question issue matter topic subject mention reaction response reference ' + // that it is spoken of
    'use way method manner process procedure step move measure act action start end ', // how
);
