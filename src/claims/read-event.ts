import type { EventRecord, ReadoutRecord } from '../event/event.js';
import { detectLanguage } from '../languages/detect.js';
import { generic } from '../languages/generic.js';
import type { Language, Reading } from '../languages/language.js';
import type { Span } from '../text/span.js';
import type { ReadClaim } from './claim.js';
import { extractClaims } from './extract.js';
import { accountOf } from './furniture.js';

/** A readout as its language's reader saw it. */
export interface ReadReadout {
  readonly record: ReadoutRecord;
  readonly party: string;
  readonly language: Language;
  /** Of the sentences that tell of the event. */
  readonly reading: Reading;
  /** Lines of the text that belong to the publication; see `accountOf`. */
  readonly furniture: readonly Span[];
  readonly claims: readonly ReadClaim[];
}

/** Reads every readout with the first of `languages` that has its tag, or with the reader of any language. */
export function readReadouts(event: EventRecord, languages: readonly Language[]): ReadReadout[] {
  return event.readouts.map((record) => {
    const tag = (record.language ?? detectLanguage(record.text)).split('-')[0]!.toLowerCase();
    const language = languages.find((one) => one.tag === tag) ?? generic;
    const whole = language.read(record.text);
    const { sentences, furniture } = accountOf(record.text, whole.sentences);
    const reading = { language: whole.language, sentences };
    return {
      record,
      party: record.source.party ?? record.source.name,
      language,
      reading,
      furniture,
      claims: extractClaims(record, reading, language, event.date),
    };
  });
}
