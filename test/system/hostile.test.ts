import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/index.js';
import { webAddress } from '../../src/report/web-address.js';
import { ALL_HOSTILE, hostileEverywhere, LONG_WORD } from '../report/html/hostile.js';
import { openBrowser } from './browser.js';
import { type PlaceForPages, placeForPages } from './opened.js';

let browser: Browser;
let place: PlaceForPages;
beforeAll(async () => {
  browser = await openBrowser();
  place = await placeForPages(browser);
});
afterAll(() => browser?.close());

/** The elements of a page by name, and the names of all attributes, as the browser has parsed them; `u` marks words and is as frequent as they. */
async function parsed(markup: string) {
  const { page, trouble } = await place.show(markup);
  await page.locator('#list summary').first().click();
  await page.locator('#columns .on').first().waitFor();
  const found = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName !== 'u');
    const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
    return {
      elements: elements.map(({ localName }) => localName).join(' '),
      attributes: [...attributes].sort().join(' '),
      comments: document.createTreeWalker(document, NodeFilter.SHOW_COMMENT).nextNode()?.textContent,
      texts: [...document.querySelectorAll('.text')].map((text) => {
        const copy = text.cloneNode(true) as Element;
        for (const number of copy.querySelectorAll('sup')) number.remove();
        return copy.textContent;
      }),
      claims: [...document.querySelectorAll('.claim')].map((claim) => claim.getAttribute('data-claim')),
    };
  });
  return { ...found, trouble };
}

const harmlessPages = new Map<string, ReturnType<typeof parsed>>();

/** The page of a text that tries nothing; it is parsed once. */
function harmless(text: string): ReturnType<typeof parsed> {
  const known = harmlessPages.get(text) ?? parsed(toHtml(hostileEverywhere(text)));
  harmlessPages.set(text, known);
  return known;
}

/** A text as a page can hold it: NUL and lone surrogates are shown as U+FFFD. */
const holdable = (text: string) => text.replaceAll('\0', '\ufffd').replaceAll(/\p{Surrogate}/gu, '\ufffd');

describe('hostile texts in every field', () => {
  it.each([...ALL_HOSTILE, LONG_WORD].map((text, number) => ({ number, text })))(
    'text $number: no script, no element, the text as it is',
    async ({ text }) => {
      const comparison = hostileEverywhere(text);
      const plain = await harmless(webAddress(text) ? 'https://x.org/' : 'x');
      const found = await parsed(toHtml(comparison));
      expect(found.trouble).toEqual([]);
      expect(found.elements).toBe(plain.elements);
      expect(found.attributes).toBe(plain.attributes);
      expect(found.comments).toBeUndefined();
      expect(found.texts).toEqual([holdable(text), holdable(text)]);
      expect(found.claims).toEqual(comparison.claims.map(({ id }) => holdable(id)));
    },
  );
});
