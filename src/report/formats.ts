import { json } from './json.js';
import { markdown } from './markdown.js';
import type { Renderer } from './report.js';
import { table } from './table.js';

/** The formats that a comparison can be written in; the first is what a terminal shows. */
export const FORMATS: readonly Renderer[] = [table, markdown, json];
