import type { EventRecord, ReadoutRecord, Source } from '../event/event.js';
import { english } from '../languages/english.js';
import { countryName } from '../lexicon/country-name.js';
import type { Span } from '../text/span.js';
import type { ArticleOptions } from './article.js';
import { assign } from './assign.js';
import { checkArticle } from './check-article.js';
import { nameSide } from './name-side.js';
import type { Phrase } from './phrase.js';

/**
 * Turns one article into an event: a readout for each side that speaks in it, made of the article's own sentences, and one of
 * kind `press` with the reporter's. Every sentence is in one readout, or in the event's list of `unassigned` spans where
 * somebody says it and the article does not show which side that is. An article in which no source speaks is one readout, the
 * reporter's, and the event's `notes` say so (`no-source`). The result goes into `compare` where two sides or a side and
 * the reporter speak; `compare` asks for two readouts.
 *
 * Each readout's text joins its sentences with a space, and with an empty line where paragraphs end; `passages` holds where each
 * of them stands in the article, in order.
 *
 * Method: attributions (see `attributions`), then rules for what journalists leave unsaid: offices, ministries and spokespersons of
 * one country or organisation are one side; a sentence without a source goes on with the speaker before it in the paragraph.
 * English texts only. Linear in the length of the text.
 *
 * @throws {InputError} where `text` is no string or an option breaks its contract; never for what a text says.
 */
export function readoutsFromArticle(text: string, options: ArticleOptions = {}): EventRecord {
  checkArticle(text, options);
  const sides = new Map<string, Side>();
  const narrated: Span[] = [];
  const unassigned: Span[] = [];
  for (const { line, party, voice, ...rest } of assign(text, english.read(text), options)) {
    const span = { start: line.start, end: line.end };
    if (party === undefined) (rest.unassigned ? unassigned : narrated).push(span);
    else {
      const label = labelOf(party);
      const side = sides.get(label) ?? { party, passages: [], sources: [] };
      sides.set(label, side);
      side.passages.push(span);
      if (voice !== undefined) side.sources.push(voice.source);
    }
  }
  const ids = new Set<string>();
  const readouts = [...sides.values()].map(({ party, passages, sources }) =>
    readoutOf(text, nameSide(party, sources, text), passages, ids),
  );
  if (options.narrator !== 'drop' && narrated.length > 0)
    readouts.push(readoutOf(text, { name: 'Reporter', kind: 'press' }, narrated, ids));
  const { id = 'article', title, date } = options;
  return {
    id,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    readouts,
    ...(unassigned.length > 0 && { unassigned }),
    ...(sides.size === 0 && unassigned.length === 0 && { notes: [{ code: 'no-source' }] }),
  };
}

interface Side {
  readonly party: string;
  readonly passages: Span[];
  readonly sources: Phrase[];
}

/** A side that was given by the name of a country is that country's. */
function labelOf(party: string): string {
  if (party.startsWith('given:')) return party.slice(6).toLowerCase();
  return party.startsWith('country:') ? countryName(party.slice(8)).toLowerCase() : party;
}

function readoutOf(text: string, source: Source, passages: Span[], ids: Set<string>): ReadoutRecord {
  return { id: newId(source.name, ids), source, text: join(text, passages), passages };
}

/** The passages with a space between, and an empty line where the article ends a paragraph between them. */
function join(text: string, passages: readonly Span[]): string {
  let joined = '';
  let before: Span | undefined;
  for (const passage of passages) {
    if (before !== undefined) joined += endsParagraph(text, before, passage) ? '\n\n' : ' ';
    joined += text.slice(passage.start, passage.end);
    before = passage;
  }
  return joined;
}

/** Sentences that do not follow each other in the article stand in paragraphs of their own. */
function endsParagraph(text: string, { end }: Span, { start }: Span): boolean {
  return start - end > 200 || /\n|\S/u.test(text.slice(end, start));
}

/** An id from a name: its letters and digits in lower case, with a number where it was given away already. */
function newId(name: string, ids: Set<string>): string {
  const plain =
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'source';
  let id = plain;
  for (let n = 2; ids.has(id); n++) id = `${plain}-${n}`;
  ids.add(id);
  return id;
}
