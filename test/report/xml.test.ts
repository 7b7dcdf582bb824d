import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalText } from '../../src/report/legal-text.js';
import { element, xmlDocument } from '../../src/report/xml.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { readXml } from './read-xml.js';

const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\0', '\r', '\n', '\t', '\ud83d', '\udc00', '\ufffe', ']]>', '<', '&', '"', "'"),
  ),
});

describe('element', () => {
  it('holds any text, as content and as attribute, and nothing else', () => {
    const check = (text: string) => {
      const read = readXml(xmlDocument(element('a', { b: text }, [text])));
      expect(read).toEqual({ name: 'a', attributes: { b: legalText(text) }, children: [], text: legalText(text) });
    };
    HOSTILE_TEXTS.forEach(check);
    fc.assert(fc.property(anyText, check));
  });

  it('leaves out attributes that are undefined', () => {
    expect(element('a', { b: undefined, c: 0 }).markup).toBe('<a c="0"/>');
  });
});

describe('legalText', () => {
  it('puts one U+FFFD in the place of each character that XML cannot hold, so that positions stay', () => {
    expect(legalText('nul \0, lone \ud83d, none \uffff, pair 🚀, tab \t')).toBe(
      'nul \ufffd, lone \ufffd, none \ufffd, pair 🚀, tab \t',
    );
    fc.assert(fc.property(anyText, (text) => [...legalText(text)].length === [...text].length));
  });
});
