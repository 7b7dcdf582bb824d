import type { Comparison } from '../comparison.js';
import { codePointsIn } from '../text/code-points.js';
import type { Span } from '../text/span.js';

/** The tables that a comparison can be written in. */
export const TABLES = ['findings', 'coverage', 'claims'] as const;
export type TableName = (typeof TABLES)[number];

export type Cell = string | number | boolean | undefined;
export type CellType = 'text' | 'integer' | 'number' | 'boolean';

export interface Column {
  readonly name: string;
  readonly type: CellType;
  /** Every row has it. */
  readonly always: boolean;
  /** It stands only in tables of many events: it tells the event, or counts for queries what a person can see. */
  readonly corpus: boolean;
}

/** A table: its columns, and the rows that one comparison gives, a cell for each column. The one place that says what a table holds. */
export interface TableRows {
  readonly columns: readonly Column[];
  rows(comparison: Comparison): readonly (readonly Cell[])[];
}

const column = (name: string, type: CellType = 'text') => ({ name, type, always: false, corpus: false });
const always = (name: string, type: CellType = 'text') => ({ ...column(name, type), always: true });
const corpus = (one: Column) => ({ ...one, corpus: true });

const EVENT = corpus(always('event'));
const READOUT = [column('readout'), column('source'), corpus(column('party'))];
const SPAN = [column('start', 'integer'), column('end', 'integer')];

const findings: TableRows = {
  columns: [
    EVENT,
    ...['finding', 'kind', 'subtype'].map((name) => always(name)),
    column('topic'),
    always('score', 'number'),
    always('reasons'),
    column('cluster'),
    column('role'),
    corpus(column('missing', 'boolean')),
    ...READOUT,
    ...SPAN,
    column('claim'),
    column('quote'),
  ],
  rows(comparison) {
    const place = places(comparison);
    return comparison.discrepancies.flatMap(
      ({ id, kind, subtype, topic, score, because, cluster, evidence, missingFrom }) => {
        const reasons = because.map(({ code }) => code).join(' ');
        const about = [comparison.event.id, id, kind, subtype, topic, score, reasons, cluster];
        const lacks = (readout: string) => missingFrom.includes(readout);
        const quoted = evidence.map(({ role, readout, span, claim, quote }) => [
          ...about,
          role,
          lacks(readout),
          ...place(readout, span),
          claim,
          quote,
        ]);
        const shown = new Set(evidence.map(({ readout }) => readout));
        const missing = missingFrom
          .filter((readout) => !shown.has(readout))
          .map((readout) => [...about, 'missing', true, ...place(readout), undefined, undefined]);
        const rows = [...quoted, ...missing];
        return rows.length > 0 ? rows : [findings.columns.map((_, at) => about[at])];
      },
    );
  },
};

const coverage: TableRows = {
  columns: [
    EVENT,
    always('topic'),
    always('given', 'boolean'),
    ...READOUT,
    column('grade'),
    column('terms'),
    column('claims'),
    corpus(column('count', 'integer')),
  ],
  rows: ({ event, topics }) =>
    topics.flatMap(({ label, given, coverage }) =>
      event.readouts.map(({ id, source }) => {
        const graded = Object.hasOwn(coverage, id) ? coverage[id] : undefined;
        const found = [graded?.grade, graded?.terms.join('; '), graded?.claims.join(' '), graded?.claims.length];
        return [event.id, label, given, id, source.name, source.party, ...found];
      }),
    ),
};

const claims: TableRows = {
  columns: [
    EVENT,
    always('claim'),
    ...READOUT,
    ...SPAN,
    column('speaker'),
    column('polarity'),
    column('strength'),
    column('clusters'),
    column('quote'),
  ],
  rows(comparison) {
    const place = places(comparison);
    const clusters = new Map<string, string[]>();
    for (const { id, claims } of comparison.clusters) {
      for (const claim of claims) clusters.set(claim, [...(clusters.get(claim) ?? []), id]);
    }
    return comparison.claims.map(({ id, readout, span, quote, speaker, polarity, strength }) => [
      comparison.event.id,
      id,
      ...place(readout, span),
      speaker.name,
      polarity,
      strength,
      clusters.get(id)?.join(' '),
      quote,
    ]);
  },
};

export const ROWS: Readonly<Record<TableName, TableRows>> = { findings, coverage, claims };

/** Readout, source, party, and start and end in code points. */
function places({ event }: Comparison): (readout: string, span?: Span) => Cell[] {
  const readouts = new Map(
    event.readouts.map(({ id, source, text }) => [id, { source, inPoints: codePointsIn(text) }]),
  );
  return (readout, span) => {
    const { source, inPoints } = readouts.get(readout)!;
    const points = span && inPoints(span);
    return [readout, source.name, source.party, points?.start, points?.end];
  };
}
