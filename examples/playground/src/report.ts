import { element } from './element.js';

const frame = element<HTMLIFrameElement>('#report');
const result = element('#result');
let shown = '';

/** Shows a report in a frame that may do nothing but run the report's own script. */
export function showReport(report: string): void {
  shown = report;
  frame.srcdoc = report;
  result.hidden = false;
  element('#result-title').focus();
}

export function hideReport(): void {
  result.hidden = true;
  frame.srcdoc = '';
}

/** Saves the report that is shown. */
export function saveReport(name: string): void {
  const url = URL.createObjectURL(new Blob([shown], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
