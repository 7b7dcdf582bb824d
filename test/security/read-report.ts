import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { readXml, shapeOf } from '../report/read-xml.js';

/**
 * What a reader that is not ours makes of a report in a format, told by its structure alone: a text that comes out as text
 * leaves it the same. Throws where the reader finds a fault.
 */
export function structureOf(format: string, report: string | Uint8Array): string {
  const reader = READERS.get(format);
  if (!reader) throw new Error(`no reader of ${format}: name one in READERS`);
  return reader(report);
}

const READERS = new Map<string, (report: string | Uint8Array) => string>([
  ['table', lines],
  ['markdown', lines],
  ['html', (report) => elements(String(report))],
  ['json', (report) => fields(JSON.parse(String(report)))],
  ['web-annotation', (report) => fields(JSON.parse(String(report)))],
  ['collatex', (report) => fields(JSON.parse(String(report)))],
  ['csv', (report) => rows(String(report))],
  ['svg', (report) => kinds(String(report))],
  ['tei', (report) => shapeOf(readXml(String(report)))],
  ['qdc', (report) => shapeOf(readXml(String(report)))],
  ['qdpx', archive],
]);

/** A terminal and a reader of Markdown take lines; what they may do beyond that starts with a control character, of a terminal or of the direction of writing. */
function lines(report: string | Uint8Array): string {
  const control = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u.exec(String(report));
  if (control) throw new Error(`a control character: ${JSON.stringify(control[0])}`);
  return 'lines';
}

function elements(report: string): string {
  const { document } = parseHTML(report);
  const scripts = document.querySelectorAll('script').length;
  const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ name }) => name).filter((name) => name.startsWith('on')),
  );
  const active = document.querySelectorAll('iframe, object, embed, img, link, base, form').length;
  return `${scripts} scripts, ${active} active, ${handlers.join()}`;
}

/** The names of fields, nested as they are; of a list each kind of item once. */
function fields(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(fields))].sort().join()}]`;
  if (value === null || typeof value !== 'object') return typeof value;
  return `{${Object.entries(value)
    .map(([name, one]) => `${name}:${fields(one)}`)
    .join()}}`;
}

function rows(report: string): string {
  const { data, errors } = Papa.parse<string[]>(report, { newline: '\r\n', skipEmptyLines: true });
  if (errors.length > 0) throw new Error(errors[0]!.message);
  return data.map((row) => row.length).join();
}

/** A picture breaks texts into lines, as many as they need. */
function kinds(report: string): string {
  return [...new Set(shapeOf(readXml(report)).split(/[() ]+/u))].sort().join();
}

function archive(report: string | Uint8Array): string {
  const files = unzipSync(report as Uint8Array);
  const names = Object.keys(files).map((name) =>
    name.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, 'uuid'),
  );
  return `${names.join()} ${shapeOf(readXml(strFromU8(files['project.qde']!)))}`;
}
