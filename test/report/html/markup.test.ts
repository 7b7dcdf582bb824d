import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from '../../../src/report/html/markup.js';

const NAMES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
  ['#13', '\r'],
]);

describe('html', () => {
  it('escapes texts, keeps markup, joins lists, and shows nothing for what is not there', () => {
    const inner = html`<b>${'a & b'}</b>`;
    expect(html`<p title="${'"'}">${inner}${[inner, 1]}${undefined}${false}</p>`.markup).toBe(
      '<p title="&quot;"><b>a &amp; b</b><b>a &amp; b</b>1</p>',
    );
  });
});

describe('escapeHtml', () => {
  const pieces = fc.array(
    fc.constantFrom('<', '>', '&', '"', "'", '\r', '\n', '\0', 'a', 'lt;', '#39;', 'é', '𝒳', '\u202e'),
  );

  it('gives a text that no parser takes for markup, and that reads as before', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join('');
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"'\r\0]/u);
        const read = escaped.replaceAll(/&([^;]*);/gu, (_, name: string) => NAMES.get(name)!);
        expect(read).toBe(text.replaceAll('\0', '\ufffd'));
      }),
    );
  });

  it('keeps every offset where a page cannot hold a unit', () => {
    expect(escapeHtml('a\ud800b\0c')).toBe('a\ufffdb\ufffdc');
  });
});
