import { RELATION_MODEL } from './alignment/relation-weights.js';
import { LINK_MODEL } from './alignment/weights.js';
import { COVERAGE_MODEL } from './topics/coverage-weights.js';

/** The fitted weights that a comparison judges by; see `npm run train`. */
export const MODELS = { link: LINK_MODEL, relation: RELATION_MODEL, coverage: COVERAGE_MODEL };
export type Models = typeof MODELS;
