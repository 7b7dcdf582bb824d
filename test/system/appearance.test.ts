import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, toHtml } from '../../src/index.js';
import { barriersOf } from './barriers.js';
import { openBrowser, outputFolder } from './browser.js';
import { opened } from './opened.js';

const WIDTHS = [360, 900, 1600];
const SCHEMES = ['light', 'dark'] as const;
const screenshots = outputFolder('report');
const pages = ['ohrid-2023-03-18', 'nord-stream-2022-09-26'].map((name) => {
  const event = readFileSync(new URL(`../../examples/${name}/event.json`, import.meta.url), 'utf8');
  return [name, toHtml(compare(JSON.parse(event)))] as const;
});

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(pages)('the report of %s', (name, markup) => {
  describe.each(SCHEMES)('in %s', (colorScheme) => {
    it.each(WIDTHS)('%d px wide has no barrier that axe finds, and no sideways scrolling', async (width) => {
      const { page, trouble, close } = await opened(browser, markup, { colorScheme, viewport: { width, height: 900 } });
      for (const step of ['closed', 'open']) {
        if (step === 'open') {
          await page.locator('#list summary').first().click();
          await page.locator('#columns [aria-current]').first().waitFor();
        }
        const { broken, held } = await barriersOf(page, { frames: false });
        expect(broken).toEqual([]);
        expect(held).toBeGreaterThan(20);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.screenshot({
          path: join(screenshots, `${name}-${width}-${colorScheme}-${step}.png`),
          fullPage: true,
        });
      }
      expect(trouble).toEqual([]);
      await close();
    });
  });

  it('in print shows every quote and no control', async () => {
    const { page, trouble, close } = await opened(browser, markup);
    await page.emulateMedia({ media: 'print' });
    const proofs = page.locator('.proof');
    expect(await proofs.count()).toBeGreaterThan(10);
    for (const proof of await proofs.all()) {
      expect(await proof.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(10);
    }
    for (const control of ['#filters', '#chooser', 'nav']) expect(await page.locator(control).isVisible()).toBe(false);
    for (const text of await page.locator('.text').all()) {
      expect(await text.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThan(2);
    }
    await page.pdf({ path: join(screenshots, `${name}.pdf`), format: 'A4' });
    expect(trouble).toEqual([]);
    await close();
  });
});
