import type { Span } from '../text/span.js';

/** Who speaks in a readout. */
export interface Source {
  /** Shown to readers: `Kremlin`, `Chinese state media`. */
  name: string;
  /** The side the source speaks for; several sources may share one. Default: `name`. */
  party?: string;
  /** `official`, `state media`, `press` or any word of yours. Default: `official`. */
  kind?: string;
}

/** One source's account of the event. */
export interface ReadoutRecord {
  /** Unique within the event; claim ids are made from it. */
  id: string;
  /** Who speaks. */
  source: Source;
  /** The account itself, as published; it may not be blank. Spans count in it. */
  text: string;
  /** BCP 47 tag of the text's language. Default: `en` when the text is in Latin script and reads as English, else `und`. */
  language?: string;
  /** ISO 8601 date or date-time. */
  publishedAt?: string;
  /** Where the text can be read; a link in reports where it begins with `http:` or `https:`. */
  url?: string;
  /** The id of the readout that this one is another version of (a translation, a correction). */
  variantOf?: string;
  /** Set where the text is known to be cut off: nothing is then called omitted in it. Default: false. */
  truncated?: boolean;
  /** Where the sentences of `text` stand in the article they were taken from. */
  passages?: Span[];
}

/** A detail that a reader asks for. */
export interface TopicRecord {
  /** The topic, as a reader would name it. */
  label: string;
  /** Words that name it, beside those of the label. */
  terms?: string[];
}

/** What happened once, and its readouts: the input of `compare`. */
export interface EventRecord {
  /** Any name for the event, not blank. */
  id: string;
  /** Shown to readers. Default: none. */
  title?: string;
  /** ISO 8601 date of the event; years of dates without one are taken from it. */
  date?: string;
  /** Who took part. Kept with the result; nothing is judged by it. */
  participants?: string[];
  /** Details to grade in each readout. Without any, topics are found. */
  topics?: (string | TopicRecord)[];
  /** Two or more, with ids of their own. */
  readouts: ReadoutRecord[];
  /**
   * Sentences of the article that the readouts were taken from which no readout holds, since the article does not show whose they are.
   * `compare` leaves them out.
   */
  unassigned?: Span[];
  /** What there is to know of the record, as codes: `no-source` where an article's own reporter is the only one who speaks. */
  notes?: {
    /** Such as `no-source`. */
    code: string;
  }[];
}
