import type { EventRecord, TopicRecord } from 'readout-diff';

/** What the page asks of its worker: an event, or an article to be taken apart into one. */
export type Job =
  | { readonly kind: 'texts'; readonly event: EventRecord }
  | { readonly kind: 'article'; readonly text: string; readonly about: About };

/** What may be told of an event beside its texts. */
export interface About {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly topics?: (string | TopicRecord)[];
}

/** The steps of the work, in order. `compare` is one of them: it cannot be asked how far it has come. */
export const STEPS = ['loading', 'reading', 'comparing', 'writing'] as const;
export type Step = (typeof STEPS)[number];

/** What the worker answers: where it is, and at last the report or what is wrong. */
export type Answer =
  | { readonly step: Step }
  | { readonly report: string; readonly sources: readonly string[]; readonly findings: number }
  /** `path` names the field of the event, where it is a field that is wrong. */
  | { readonly fault: string; readonly path?: string };
