import { element } from './element.js';

const result = element('#result');
let shown = '';

/** Shows a report in a frame that may do nothing but run the report's own script. */
export function showReport(report: string): void {
  hideReport();
  shown = report;
  result.hidden = false;
  // A new frame each time: one whose text is replaced leaves an entry in the history of the page.
  const frame = document.createElement('iframe');
  frame.id = 'report';
  frame.title = 'Report';
  frame.sandbox.add('allow-scripts');
  frame.srcdoc = report;
  result.append(frame);
  element('#result-title').focus();
}

export function hideReport(): void {
  result.hidden = true;
  result.querySelector('iframe')?.remove();
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
