import type { Comparison } from '../comparison.js';
import type { Renderer } from './report.js';

/** The comparison itself, indented by two blanks. */
export function toJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`;
}

export const json: Renderer = { name: 'json', mediaType: 'application/json', extension: 'json', render: toJson };
