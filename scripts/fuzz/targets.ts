import { Readable } from 'node:stream';
import { compareClaims } from '../../src/alignment/compare-claims.js';
import { alignPhrases } from '../../src/alignment/phrases.js';
import { similarity } from '../../src/alignment/similarity.js';
import { readoutsFromArticle } from '../../src/articles/readouts-from-article.js';
import { attributions } from '../../src/attribution/attribute.js';
import { compare } from '../../src/compare.js';
import type { Comparison } from '../../src/comparison.js';
import { InputError } from '../../src/errors.js';
import { parseEvent } from '../../src/event/parse.js';
import { english } from '../../src/languages/english.js';
import { generic } from '../../src/languages/generic.js';
import compareLine from '../../src/node/batch/compare-line.js';
import { linesOf } from '../../src/node/batch/lines.js';
import { checkComparison } from '../../src/report/check-comparison.js';
import { FORMATS } from '../../src/report/formats.js';
import { eventFrom } from '../../test/event-texts.js';

/** What a target does with a row of bytes; it throws where a promise of the library is broken. */
type Target = (bytes: Uint8Array) => void | Promise<void>;

/** Values that JSON may hold where an event has something else. */
const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  ' ',
  '2024-13-45',
  '\ud800',
  [],
  {},
  [null],
  '__proto__',
  [[]],
  { start: 2, end: 1 },
  'a'.repeat(300),
];

export const TARGETS: Readonly<Record<string, Target>> = {
  /** An event whose fields are made wrong: it is taken and given back as it is, or refused by an InputError with a path. */
  parse(bytes) {
    const event: unknown = JSON.parse(JSON.stringify(eventFrom(bytes.subarray(8))));
    for (let at = 0; at < 8; at += 2) if (bytes[at]! > 128) tamper(event, bytes[at]!, bytes[at + 1] ?? 0);
    const parsed = unlessRefused(() => parseEvent(event));
    if (parsed)
      same(JSON.stringify(parseEvent(parsed)), JSON.stringify(parsed), 'an event that was taken is taken again');
  },

  /** Any bytes as lines: each gives a comparison or a fault that somebody foresaw. */
  async ndjson(bytes) {
    const line = Buffer.from(bytes[0]! < 128 ? bytes.subarray(1) : JSON.stringify(eventFrom(bytes.subarray(4))));
    if (bytes.length > 2 && bytes[0]! > 192 && line.length > 0) {
      const at = bytes[1]! % line.length;
      line.fill(bytes[2]!, at, at + 1);
    }
    for await (const { text, fault } of linesOf(Readable.from([line.subarray(0, 7), line.subarray(7)]), 10_000)) {
      if (text === undefined) same(fault !== undefined, true, 'a line has a text or a fault');
      else {
        const { json, error } = await compareLine(text);
        if (error?.code === 'failed') throw new Error(error.message);
        if (json === undefined) same(typeof error?.code, 'string', 'a line has a result or a fault');
        else checkComparison(JSON.parse(json));
      }
    }
  },

  /** Any text: tokens are exact, in order, and leave out nothing but white space. */
  reader(bytes) {
    const text = textFrom(bytes);
    for (const language of [english, generic]) {
      let at = 0;
      for (const { tokens } of language.read(text).sentences) {
        for (const token of tokens) {
          same(text.slice(at, token.start).trim(), '', 'nothing is left out');
          same(text.slice(token.start, token.end), token.text, 'tokens are exact');
          at = token.end;
        }
      }
      same(text.slice(at).trim(), '', 'nothing is left out at the end');
    }
  },

  /** Any text as an article: every sentence is some side's, the reporter's or nobody's. */
  article(bytes) {
    const text = textFrom(bytes);
    for (const { content } of attributions(text))
      same(
        content.every(({ start, end }) => start < end && end <= text.length),
        true,
        'contents lie in the text',
      );
    const { readouts, unassigned = [] } = readoutsFromArticle(text);
    const spans = [...readouts.flatMap(({ passages = [] }) => passages), ...unassigned].sort(
      (a, b) => a.start - b.start,
    );
    const sentences = english.read(text).sentences.map(({ start, end }) => ({ start, end }));
    same(
      JSON.stringify(spans),
      JSON.stringify(sentences.map(({ start, end }) => ({ start, end }))),
      'no sentence is lost',
    );
  },

  /** Two texts as claims: the same whichever comes first. */
  pairs(bytes) {
    const [a, b] = [textFrom(bytes), textFrom(bytes.subarray(bytes.length >> 1))];
    same(similarity(a, b), similarity(b, a), 'similarity is symmetric');
    const [one, other] = [compareClaims(a, b), compareClaims(b, a)];
    same(one.relation + one.score, other.relation + other.score, 'the relation is symmetric');
    same(
      alignPhrases(a.split(/[ ,]/u), b.split(/[ ,]/u)).every(({ score }) => score >= 0 && score <= 1),
      true,
      'scores are 0 to 1',
    );
  },

  /** An event: a comparison that its own schema takes, with exact quotes. */
  compare(bytes) {
    checkComparison(compare(eventFrom(bytes)));
  },

  /** A comparison in every format and every form of it. */
  reports(bytes) {
    const comparison = compare(eventFrom(bytes.subarray(1)));
    for (const { name, render, choice, mediaType } of FORMATS) {
      for (const value of choice?.values ?? ['']) {
        const report = render(comparison, {
          width: bytes[0]! * 2,
          color: bytes[0]! % 2 === 1,
          ...(choice && { [choice.option]: value }),
        });
        if (report.length === 0) throw new Error(`${name} is empty`);
        if (/json/u.test(mediaType)) readBack(String(report), name, comparison);
      }
    }
  },
};

/** What a row of bytes stands for, for people to read. */
export function shown(name: string, bytes: Uint8Array): unknown {
  if (name === 'compare') return eventFrom(bytes);
  if (name === 'reports') return eventFrom(bytes.subarray(1));
  if (['reader', 'article'].includes(name)) return textFrom(bytes);
  if (name === 'pairs') return [textFrom(bytes), textFrom(bytes.subarray(bytes.length >> 1))];
  return undefined;
}

/** A text: of a readout, or the bytes themselves as UTF-8 or as units of UTF-16, halves of pairs among them. */
function textFrom(bytes: Uint8Array): string {
  const rest = bytes.subarray(1);
  switch ((bytes[0] ?? 0) % 4) {
    case 0:
      return eventFrom(rest)
        .readouts.map(({ text }) => text)
        .join('\n\n');
    case 1:
      return new TextDecoder().decode(rest);
    case 2:
      return String.fromCharCode(
        ...rest.filter((_, i) => i % 2 === 0).map((byte) => byte),
        ...Array.from(rest, (byte, i) => byte * 256 + (rest[i + 1] ?? 0)),
      );
    default:
      return eventFrom(rest).readouts[0]!.text + new TextDecoder().decode(rest.subarray(-20));
  }
}

/** Makes one field of a value wrong: another value, gone, or one too many. */
function tamper(value: unknown, which: number, how: number): void {
  const places: [object: Record<string, unknown>, key: string][] = [];
  const walk = (one: unknown) => {
    if (one === null || typeof one !== 'object') return;
    for (const [key, inner] of Object.entries(one)) {
      places.push([one as Record<string, unknown>, key]);
      walk(inner);
    }
  };
  walk(value);
  const [object, key] = places[(which * 31 + how) % Math.max(1, places.length)] ?? [{}, ''];
  const odd = { value: structuredClone(ODD[how % ODD.length]), enumerable: true, configurable: true, writable: true };
  if (how % 8 === 0 && !Array.isArray(object)) delete object[key];
  else Object.defineProperty(object, how % 8 === 1 ? '__proto__' : key, odd);
}

function unlessRefused<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function readBack(report: string, name: string, comparison: Comparison): void {
  const back: unknown = JSON.parse(report);
  if (name === 'json') same(JSON.stringify(back), JSON.stringify(comparison), 'JSON reads back as it was');
}

function same(found: unknown, wanted: unknown, law: string): void {
  if (found !== wanted)
    throw new Error(
      `broken: ${law} (${JSON.stringify(found)?.slice(0, 200)}, ${JSON.stringify(wanted)?.slice(0, 200)})`,
    );
}
