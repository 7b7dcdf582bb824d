import { collatex } from './collatex.js';
import { csv } from './csv.js';
import { htmlPage } from './html/page.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { qdc } from './refi-qda/codebook.js';
import { qdpx } from './refi-qda/project.js';
import type { Renderer } from './report.js';
import { svg } from './svg/svg.js';
import { table } from './table.js';
import { tei } from './tei.js';
import { webAnnotation } from './web-annotation.js';

/** The formats that a comparison can be written in; the first is what a terminal shows. */
export const FORMATS: readonly Renderer<string | Uint8Array>[] = [
  table,
  markdown,
  htmlPage,
  json,
  svg,
  csv,
  webAnnotation,
  tei,
  collatex,
  qdc,
  qdpx,
];
