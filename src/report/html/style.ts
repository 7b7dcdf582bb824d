import { BENCH } from './style/bench.js';
import { COLORS } from './style/colors.js';
import { PAGE } from './style/page.js';
import { PAPER } from './style/paper.js';
import { STANDINGS } from './style/standings.js';
import { TABLES } from './style/tables.js';

/** The style of a page. No text of a comparison gets into it. */
export const STYLE: string = [COLORS, PAGE, STANDINGS, BENCH, TABLES, PAPER].join('');
