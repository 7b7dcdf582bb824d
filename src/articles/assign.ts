import { attribute } from '../attribution/attribute.js';
import type { Attribution } from '../attribution/attribution.js';
import { quotations } from '../attribution/quotations.js';
import type { Reading, Sentence } from '../languages/language.js';
import { JOINT_TEXTS } from '../lexicon/bodies.js';
import type { ArticleOptions, Line } from './article.js';
import { layOut } from './lay-out.js';
import { Parties, PRESS_PARTY, type Setting } from './parties.js';
import { phraseOf } from './phrase.js';
import { type Voice, voicesIn } from './voice.js';

/** Whose sentence it is: a side's, the reporter's, or nobody's that the article shows. */
export interface Assigned {
  readonly line: Line;
  readonly party: string | undefined;
  readonly unassigned: boolean;
  readonly voice?: Voice;
}

export function assign(text: string, reading: Reading, { sources = [] }: ArticleOptions): Assigned[] {
  const lines = layOut(text, reading, quotations(text));
  const heard = bySentence(reading, attribute(reading, text));
  const parties = new Parties(reading, sources);
  const assigned: Assigned[] = [];
  let current: string | undefined;
  let beside: string | undefined;
  let paragraphOf = -1;
  let joint = false;
  for (const line of lines) {
    const sentence = reading.sentences[line.number]!;
    if (line.opens) {
      if (line.paragraph - paragraphOf > 1) current = undefined;
      beside = undefined;
      joint = false;
    }
    joint ||= saysJoint(sentence);
    const found = heard[line.number]!;
    if (line.heading) {
      assigned.push({ line, party: undefined, unassigned: false });
      continue;
    }
    if ((line.runsOn || line.quoted) && current !== undefined && !hasOwnCue(line, found)) {
      assigned.push({ line, party: current, unassigned: false });
      beside = current;
      paragraphOf = line.paragraph;
      continue;
    }
    const setting: Setting = { current, beside, where: whereSaid(sentence), joint };
    const voices = voicesIn(text, line, sentence, found);
    let taken: { party: string; voice: Voice } | undefined;
    for (const voice of voices) {
      const party = parties.resolve(voice.source.tokens, voice.source.names, setting);
      if (party === undefined) continue;
      taken = { party, voice };
      break;
    }
    if (taken !== undefined) {
      for (const { source, nested } of found)
        if (nested !== undefined && source !== undefined)
          for (const name of phraseOf(sentence, source).names) parties.teach(name, taken.party);
      const silent = taken.voice.manner === 'silent';
      assigned.push({ line, party: silent ? undefined : taken.party, unassigned: false, voice: taken.voice });
      beside = taken.party;
      current = taken.party;
      paragraphOf = line.paragraph;
    } else if (voices.length > 0 && voices[0]!.firm && found.length > 0) {
      assigned.push({ line, party: undefined, unassigned: true });
    } else if (beside !== undefined) {
      assigned.push({ line, party: beside, unassigned: false });
      paragraphOf = line.paragraph;
    } else {
      assigned.push({ line, party: undefined, unassigned: false });
    }
  }
  return assigned.map((one) => (one.party === PRESS_PARTY ? { ...one, party: undefined } : one));
}

function hasOwnCue(line: Line, found: readonly Attribution[]): boolean {
  return found.some(({ cue, nested }) => nested === undefined && cue !== undefined && cue.start >= line.start && cue.end <= line.end);
}

function saysJoint({ tokens }: Sentence): boolean {
  for (let i = 0; i + 1 < tokens.length; i++) if (tokens[i]!.lower === 'joint' && JOINT_TEXTS.has(tokens[i + 1]!.lemma)) return true;
  return false;
}

/** "told reporters in New Delhi", "In Beijing a spokesman denied". */
function whereSaid({ tokens }: Sentence): string | undefined {
  const first = tokens[0]?.lower;
  if ((first === 'in' || first === 'at') && tokens.slice(1, 4).some(({ country }) => country !== undefined))
    return `country:${tokens.slice(1, 4).find(({ country }) => country !== undefined)!.country}`;
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i]!.lower !== 'in' || tokens[i + 1]!.country === undefined) continue;
    if (/^(?:reporter|journalist|briefing|conference|matter|office)$/u.test(tokens[i - 1]!.lemma)) return `country:${tokens[i + 1]!.country}`;
  }
  return undefined;
}

/** For each sentence the attributions whose cue stands in it, or whose content does. */
function bySentence({ sentences }: Reading, attributions: readonly Attribution[]): Attribution[][] {
  const lists: Attribution[][] = sentences.map(() => []);
  for (const attribution of attributions) {
    const numbers = new Set<number>();
    if (attribution.cue !== undefined) numbers.add(sentenceAt(sentences, attribution.cue.start));
    for (const { start, end } of attribution.content)
      for (let n = sentenceAt(sentences, start); n < sentences.length && sentences[n]!.start < end; n++) numbers.add(n);
    for (const n of numbers) lists[n]?.push(attribution);
  }
  return lists;
}

function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
