import jsonld, { type Options } from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/comparison.js';
import { wellFormed } from '../../src/report/legal-text.js';
import { toWebAnnotation } from '../../src/report/web-annotation.js';
import { ANNO_CONTEXT } from './anno-context.js';
import { comparedExample } from './compared.js';
import { comparison, hostile } from './fixture.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { renamed } from './renamed.js';

const documentLoader = async (url: string) => {
  expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
  return { contextUrl: undefined, documentUrl: url, document: ANNO_CONTEXT } as never;
};

/** As a reader of JSON-LD sees it; it drops what the context does not know, unless told to fail. */
const expand = (text: string) => jsonld.expand(JSON.parse(text), { documentLoader, safe: true } as Options.Expand);
const events: [string, Comparison][] = [
  ['fixture', comparison],
  ['nord-stream', comparedExample('nord-stream-2022-09-26')],
];

interface Target {
  readonly source: string;
  readonly styleClass?: string;
  readonly selector?: readonly [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
}
interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: unknown;
  readonly target: readonly Target[] & { readonly id: string };
}

const items = (text: string): Annotation[] => JSON.parse(text).first.items;

describe('toWebAnnotation', () => {
  it.each(events)('is read whole by a processor of JSON-LD: %s', async (_, event) => {
    const text = toWebAnnotation(event);
    const [collection] = await expand(text);
    expect(collection!['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    const triples = (await jsonld.toRDF(JSON.parse(text), {
      documentLoader,
      format: 'application/n-quads',
    } as never)) as unknown as string;
    const count = (pattern: RegExp) => triples.match(pattern)?.length ?? 0;
    const { total } = JSON.parse(text);
    expect(count(/<http:\/\/www\.w3\.org\/ns\/oa#Annotation> \.\n/gu)).toBe(total);
    expect(total).toBe(items(text).length);
    const selectors = items(text).flatMap(({ target }) =>
      Array.isArray(target) ? target.filter(({ selector }) => selector) : [],
    );
    expect(count(/oa#exact>/gu)).toBe(selectors.length);
    expect(count(/oa#start> "\d+"\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#integer>/gu)).toBe(selectors.length);
  });

  it('has each finding on its quotes, and on the whole text where one is missing', () => {
    const classifying = items(toWebAnnotation(comparison)).filter(({ motivation }) => motivation === 'classifying');
    expect(
      classifying.map(({ target }) => target.map(({ styleClass, selector }) => [styleClass, selector?.[0].exact])),
    ).toEqual(
      comparison.discrepancies.map(({ evidence, missingFrom }) => [
        ...evidence.map(({ role, quote }) => [role, quote]),
        ...missingFrom
          .filter((id) => evidence.every(({ readout }) => readout !== id))
          .map(() => ['missing', undefined]),
      ]),
    );
  });

  it('chooses the same words by quote and by position, in code points', () => {
    const text = (name: string) => `🚀 ${name} 🧑‍🚀 said \ud83d it. 🚀`;
    const texts = [text('one'), text('two')] as const;
    const event = hostile(texts);
    const sources = items(toWebAnnotation(event))
      .filter(({ motivation }) => motivation === 'identifying')
      .map(({ target }) => target.id);
    let checked = 0;
    for (const { target } of [
      ...items(toWebAnnotation(event)),
      ...items(toWebAnnotation(hostile(['x🚀y', '🚀']))),
    ].slice(0, 5)) {
      for (const { source, selector } of Array.isArray(target) ? (target as readonly Target[]) : []) {
        if (!selector) continue;
        const whole = [...wellFormed(texts[sources.indexOf(source)]!)];
        expect(whole.slice(selector[1].start, selector[1].end).join('')).toBe(selector[0].exact);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(3);
    for (const { target } of items(toWebAnnotation(comparison))) {
      for (const { selector } of Array.isArray(target) ? (target as readonly Target[]) : []) {
        if (!selector) continue;
        const [{ exact, prefix, suffix }] = selector;
        const holding = comparison.event.readouts.filter(({ text }) => text.includes(prefix + exact + suffix));
        expect(holding).toHaveLength(1);
      }
    }
  });

  it('names a page only by an address of the web', async () => {
    const via = (url: string) => {
      const readouts = comparison.event.readouts.map((readout) => ({ ...readout, url }));
      return JSON.stringify(items(toWebAnnotation({ ...comparison, event: { ...comparison.event, readouts } })));
    };
    expect(via('https://example.org/a?b=c#d')).toContain('"via":"https://example.org/a?b=c#d"');
    for (const url of ['javascript:alert(1)', 'x', 'https://a b', 'https://a/"<>', 'https://'])
      expect(via(url)).not.toContain('"via"');
  });

  it('holds any text, and any id, as it is', async () => {
    for (const text of HOSTILE_TEXTS) {
      const written = toWebAnnotation(renamed(hostile([text, text]), (id) => `${text}${id}`));
      await expand(written);
      expect(JSON.parse(written).label).toBe(wellFormed(text));
      expect(written).not.toMatch(/\\u[dD][89a-fA-F]/u);
      const ids = items(written).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
