import type { Comparison } from '../../comparison.js';
import { type Kind, SUBTYPES } from '../../discrepancies/discrepancy.js';
import type { Grade } from '../../topics/topic.js';
import { idOf } from '../uuid.js';
import type { Words } from '../words.js';
import { type Content, element, type Markup, onLines } from '../xml.js';

/** A code of a codebook. One that holds others cannot be laid on a passage. */
export interface Code {
  readonly guid: string;
  readonly name: string;
  readonly description?: string;
  readonly color: string;
  readonly codes: readonly Code[];
}

/** The grades that a passage can show: nothing stands where a topic is omitted. */
export const SHOWN_GRADES = ['named', 'vague'] as const satisfies readonly Grade[];

const COLORS: { readonly [K in Kind]: string } = {
  omission: '#56B4E9',
  framing: '#E69F00',
  contradiction: '#D55E00',
  attribution: '#CC79A7',
  emphasis: '#009E73',
};
const TOPIC_COLOR = '#0072B2';

/** Every kind of finding with its subtypes, the same for each event, so that codings of several events can be merged. */
function findingCodes(words: Words): Code {
  const kinds = (Object.keys(SUBTYPES) as Kind[]).map((kind): Code => {
    const phrases: { readonly [subtype: string]: string } = words.findings[kind];
    const codes = SUBTYPES[kind].map((subtype): Code => {
      const description = phrases[subtype];
      return {
        guid: subtypeGuid(kind, subtype),
        name: subtype,
        ...(description !== undefined && { description: description.replaceAll('{a}', 'A').replaceAll('{b}', 'B') }),
        color: COLORS[kind],
        codes: [],
      };
    });
    return { guid: idOf('code', 'finding', kind), name: words.kinds[kind], color: COLORS[kind], codes };
  });
  return { guid: idOf('code', 'finding'), name: words.labels.differs, color: '#808080', codes: kinds };
}

/** The topics of an event, each with how far a passage covers it; `undefined` where it has none. */
function topicCodes({ topics }: Comparison, words: Words): Code | undefined {
  if (topics.length === 0) return undefined;
  const codes = topics.map(({ label }): Code => {
    const grades = SHOWN_GRADES.map((grade): Code => {
      return { guid: gradeGuid(label, grade), name: words.grades[grade], color: TOPIC_COLOR, codes: [] };
    });
    return { guid: idOf('code', 'topic', label), name: label, color: TOPIC_COLOR, codes: grades };
  });
  return { guid: idOf('code', 'topic'), name: words.labels.coverage, color: '#808080', codes };
}

export function subtypeGuid(kind: string, subtype: string): string {
  return idOf('code', 'finding', kind, subtype);
}

export function gradeGuid(topic: string, grade: string): string {
  return idOf('code', 'topic', topic, grade);
}

/** `Codes` as both schemas of the standard have it. */
export function writeCodes(comparison: Comparison, words: Words): Markup {
  const topics = topicCodes(comparison, words);
  const codes = topics ? [findingCodes(words), topics] : [findingCodes(words)];
  return element('Codes', {}, onLines(codes.map(writeCode)));
}

function writeCode({ guid, name, description, color, codes }: Code): Markup {
  const content: Content[] = description === undefined ? [] : [element('Description', {}, [description])];
  const isCodable = codes.length === 0 ? 'true' : 'false';
  return element('Code', { guid, name, isCodable, color }, [...content, ...onLines(codes.map(writeCode))]);
}
