import { NOON } from '../lexicon/noon.js';
import { numberWord } from '../lexicon/numbers.js';
import type { Zone } from '../lexicon/zones.js';
import type { Part } from './moments.js';
import type { Piece } from './pieces.js';
import { zoneAt } from './zone.js';

/** The clock side of a moment. */
export interface Clock {
  /** Minutes after midnight. */
  readonly minute?: number;
  readonly zone?: Zone;
}

interface Face {
  readonly minute: number;
  readonly last: number;
  /** The form alone shows a time of day: "7:03"; "9.30" and "1400" need a zone or "am" beside them. */
  readonly sure: boolean;
  /** On a face of twelve hours: "am" or "pm" may follow. */
  readonly twelve: boolean;
}

/** The clock time that begins at piece `at`, with its zone: "7:03 am (CET)", "9.30 Moscow time", "1400 GMT", "noon". */
export function clockAt(pieces: readonly Piece[], at: number): Part | undefined {
  const face = faceAt(pieces, at);
  if (face === undefined) return undefined;
  const half = face.twelve ? halfOfDay(pieces, face.last + 1) : undefined;
  const end = half ? half.last : face.last;
  const zone = zoneAt(pieces, end + 1);
  if (!face.sure && !half && !zone) return undefined;
  const minute = half ? (face.minute % 720) + (half.pm ? 720 : 0) : face.minute;
  return { minute, ...(zone && { zone: zone.zone }), first: at, last: zone ? zone.last : end };
}

function faceAt(pieces: readonly Piece[], at: number): Face | undefined {
  const piece = pieces[at]!;
  const noon = NOON.get(piece.lower);
  if (noon !== undefined) return { minute: noon, last: at, sure: true, twelve: false };
  if (!/^\d/u.test(piece.lower)) return inWords(pieces, at);
  if (piece.glued && /[\p{L}\p{Sc}\p{Pd}/:]/u.test(pieces[at - 1]?.lower ?? '')) return undefined;
  const [, hour, minute] = /^(\d{1,2})\.([0-5]\d)$/u.exec(piece.lower) ?? [];
  if (hour !== undefined) return face(Number(hour), Number(minute), at, false);
  const colon = pieces[at + 1];
  const after = pieces[at + 2];
  if (
    colon?.lower === ':' &&
    colon.glued &&
    after?.glued &&
    /^[0-5]\d$/u.test(after.lower) &&
    /^\d{1,2}$/u.test(piece.lower)
  ) {
    const seconds = pieces[at + 3]?.lower === ':' && /^[0-5]\d$/u.test(pieces[at + 4]?.lower ?? '') ? 2 : 0;
    return face(Number(piece.lower), Number(after.lower), at + 2 + seconds, true);
  }
  if (/^\d{4}$/u.test(piece.lower))
    return face(Number(piece.lower.slice(0, 2)), Number(piece.lower.slice(2)), hoursWord(pieces, at), false);
  return /^\d{1,2}$/u.test(piece.lower) ? oclock(pieces, at, Number(piece.lower)) : undefined;
}

/** "1400 hours". */
function hoursWord(pieces: readonly Piece[], at: number): number {
  return /^hours?$|^hrs$/u.test(pieces[at + 1]?.lower ?? '') && zoneAt(pieces, at + 2) ? at + 1 : at;
}

function face(hour: number, minute: number, last: number, sure: boolean): Face | undefined {
  if (hour > 24 || minute > 59) return undefined;
  return { minute: (hour % 24) * 60 + minute, last, sure, twelve: hour >= 1 && hour <= 12 };
}

/** "7 am" (told by what follows), "9 o'clock". */
function oclock(pieces: readonly Piece[], at: number, hour: number): Face | undefined {
  const word = /^o['’]?clock$/u.test(pieces[at + 1]?.lower ?? '');
  return hour > 24 ? undefined : face(hour, 0, word ? at + 1 : at, word);
}

/** "five o'clock", "half past nine", "quarter to ten", "seven in the evening" is left to its number. */
function inWords(pieces: readonly Piece[], at: number): Face | undefined {
  const step = pieces[at + 1]?.lower;
  if (step === 'past' || step === 'to') {
    const share = numberWord(pieces[at]!.lower);
    const hour = numberWord(pieces[at + 2]?.lower ?? '');
    if (share?.kind === 'fraction' && hour?.kind === 'digit' && hour.value >= 1 && hour.value <= 12) {
      const minutes = Math.round(share.value * 60);
      return face(hour.value, 0, at + 2, true) && shifted(hour.value, step === 'past' ? minutes : -minutes, at + 2);
    }
  }
  const word = numberWord(pieces[at]!.lower);
  if (word?.kind !== 'digit' || word.value < 1 || word.value > 12) return undefined;
  return oclock(pieces, at, word.value);
}

function shifted(hour: number, by: number, last: number): Face {
  return { minute: (hour * 60 + by + 1440) % 1440, last, sure: true, twelve: true };
}

interface Half {
  readonly pm: boolean;
  readonly last: number;
}

/** "am", "p.m.", "a.m", "o'clock in the evening" is not looked for: "in the evening" alone is. */
function halfOfDay(pieces: readonly Piece[], at: number): Half | undefined {
  const word = (pieces[at]?.lower ?? '').replaceAll('.', '');
  if (word === 'am' || word === 'pm') {
    const dot = pieces[at + 1];
    const closes = dot?.lower === '.' && dot.glued && pieces[at]!.lower.includes('.') && at + 2 < pieces.length;
    return { pm: word === 'pm', last: closes ? at + 1 : at };
  }
  if (pieces[at]?.lower !== 'in' || pieces[at + 1]?.lower !== 'the') return undefined;
  const part = pieces[at + 2]?.lower;
  if (part === 'morning') return { pm: false, last: at + 2 };
  return part === 'afternoon' || part === 'evening' ? { pm: true, last: at + 2 } : undefined;
}
