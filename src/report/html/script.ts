import { ADDRESS } from './script/address.js';
import { CHOOSE } from './script/choose.js';
import { FILTER } from './script/filter.js';
import { GROUND } from './script/ground.js';
import { KEYS } from './script/keys.js';
import { SCROLL } from './script/scroll.js';
import { STRIP } from './script/strip.js';

/**
 * What a page gains with scripts on: filters, quotes marked in every column, columns that scroll together, keys. It makes
 * no markup: texts of a comparison are read and set as text alone. No text of a comparison gets into it.
 */
export const SCRIPT: string = `(() => {
'use strict';
${[GROUND, ADDRESS, STRIP, SCROLL, CHOOSE, FILTER, KEYS].join('')}
})();`;
