import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compare, toHtml } from '../../src/index.js';
import { openBrowser } from './browser.js';
import { type Opened, opened } from './opened.js';

const example = (name: string) =>
  compare(JSON.parse(readFileSync(new URL(`../../examples/${name}/event.json`, import.meta.url), 'utf8')));
const comparison = example('ohrid-2023-03-18');
const { discrepancies } = comparison;
const markup = toHtml(comparison);
const partyOf = new Map(comparison.event.readouts.map(({ id, source }) => [id, source.party ?? source.name]));

let browser: Browser;
let report: Opened;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  report = await opened(browser, markup);
  page = report.page;
});
afterEach(async () => {
  expect(report.trouble).toEqual([]);
  await report.close();
});

const shownIds = () =>
  page
    .locator('[data-discrepancy]:visible')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-discrepancy')));
const idsOf = (passes: (one: (typeof discrepancies)[number]) => boolean) =>
  discrepancies.filter(passes).map(({ id }) => id);
const summary = (number: number) => page.locator(`#list>li:nth-child(${number}) summary`);
const openNumbers = () => page.locator('#list details[open] .number').allTextContents();
const focused = () => page.evaluate(() => document.activeElement?.querySelector('.number')?.textContent);

describe('the filters', () => {
  it('start with every finding', async () => {
    expect(await shownIds()).toEqual(discrepancies.map(({ id }) => id));
    expect(await page.locator('#shown').textContent()).toBe(
      `${discrepancies.length} of ${discrepancies.length} findings`,
    );
  });

  it('leave out each kind', async () => {
    const kinds = [...new Set(discrepancies.map(({ kind }) => kind))];
    expect(kinds.length).toBeGreaterThan(2);
    for (const kind of kinds) {
      await page.locator(`[name=kind][value=${kind}]`).uncheck();
      expect(await shownIds()).toEqual(idsOf((one) => one.kind !== kind));
      await page.locator(`[name=kind][value=${kind}]`).check();
    }
  });

  it('keep each party', async () => {
    for (const party of new Set(partyOf.values())) {
      await page.locator('#party').selectOption({ label: party });
      const bears = idsOf(({ evidence, missingFrom }) =>
        [...evidence.map(({ readout }) => readout), ...missingFrom].some((id) => partyOf.get(id) === party),
      );
      expect(await shownIds()).toEqual(bears);
    }
  });

  it('keep each topic, and what has none', async () => {
    for (const topic of new Set(discrepancies.map((one) => one.topic))) {
      await page.locator('#topic').selectOption(topic === undefined ? '-1' : { label: topic });
      expect(await shownIds()).toEqual(idsOf((one) => one.topic === topic));
    }
  });

  it('keep what reaches a score, say when nothing does, and go back', async () => {
    await page.locator('#score').fill('0.65');
    const some = idsOf(({ score }) => score >= 0.65);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(discrepancies.length);
    expect(await shownIds()).toEqual(some);
    await page.locator('#score').fill('1');
    expect(await shownIds()).toEqual([]);
    expect(await page.locator('#none').isVisible()).toBe(true);
    expect(await page.locator('#next').isDisabled()).toBe(true);
    await page.locator('#all').click();
    expect(await shownIds()).toHaveLength(discrepancies.length);
  });

  it('let go of a finding that they hide', async () => {
    await summary(1).click();
    await page.locator(`[name=kind][value=${discrepancies[0]!.kind}]`).uncheck();
    await page.locator('#columns [aria-current]').first().waitFor({ state: 'detached' });
    expect(await openNumbers()).toEqual([]);
  });
});

describe('choosing a finding', () => {
  it('marks its quotes in every column and brings them into view', async () => {
    for (const [at, { evidence, missingFrom }] of discrepancies.entries()) {
      await page.locator('#next').click();
      await page.waitForFunction(
        (number) => document.querySelector('#chosen')!.textContent!.startsWith(`${number} `),
        at + 1,
      );
      expect(await openNumbers()).toEqual([String(at + 1)]);
      const quotes = await page.evaluate(() =>
        [...CSS.highlights.get('quote')!].map((range) => [
          range.startContainer.parentElement!.getAttribute('data-claim'),
          String(range),
        ]),
      );
      const proofs = evidence.filter(({ role }) => role !== 'nearest-miss');
      expect(quotes.sort()).toEqual(proofs.map(({ claim, quote }) => [claim, quote]).sort());
      const misses = await page
        .locator('.missed')
        .evaluateAll((claims) => claims.map((claim) => claim.getAttribute('data-claim')));
      const near = evidence.filter(({ role }) => role === 'nearest-miss').map(({ claim }) => claim);
      expect(misses.sort()).toEqual([...near].sort());
      const seen = await page.locator('.text:has([aria-current])').evaluateAll((texts) =>
        texts.map((text) => {
          const box = text.getBoundingClientRect();
          const own = text.querySelector('[aria-current]')!.getBoundingClientRect();
          return own.bottom > box.top && own.top < box.bottom;
        }),
      );
      expect(seen).toEqual([...new Set(evidence.map(({ readout }) => readout))].map(() => true));
      expect(await page.locator('.state').count()).toBe(missingFrom.length);
    }
  });

  it('names its reasons, and leaves the readouts as they were when it is let go', async () => {
    const texts = () => page.locator('.text').evaluateAll((all) => all.map((text) => text.innerHTML));
    const before = await texts();
    await summary(2).click();
    await page.locator('#columns [aria-current]').first().waitFor();
    expect(await page.locator('#chosen').textContent()).toContain('Why: ');
    await page.locator('#release').click();
    await page.locator('#columns [aria-current]').first().waitFor({ state: 'detached' });
    expect((await texts()).map((text) => text.replaceAll(' class="claim', ''))).toEqual(
      before.map((text) => text.replaceAll(' class="claim', '')),
    );
  });

  it('is what a number in the text does, whatever the filters hide', async () => {
    const link = page.locator('#columns sup a').first();
    const number = (await link.textContent())!;
    await page.locator('#score').fill('1');
    await link.click();
    expect(await page.locator('#columns [aria-current]').first().isVisible()).toBe(true);
    expect(await openNumbers()).toEqual([number]);
  });

  it('is what the address of a page can do', async () => {
    await page.goto(`${page.url()}#f3`);
    await page.reload();
    await page.locator('#columns [aria-current]').first().waitFor();
    expect(await openNumbers()).toEqual(['3']);
    await page.locator('#columns [aria-current]').first().waitFor();
    await page.locator('#next').click();
    await page.waitForURL(/#f4$/u);
    await page.locator('#release').click();
    await page.waitForURL(/html$/u);
  });
});

describe('the keys', () => {
  it('lead past the head to the findings', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Skip to the findings');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('section')!.id)).toBe('findings');
  });

  it('move among the findings shown, open them and let go of them', async () => {
    await summary(1).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('2');
    await page.keyboard.press('End');
    expect(await focused()).toBe(String(discrepancies.length));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(String(discrepancies.length));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('1');
    await page.keyboard.press('Enter');
    await page.locator('#columns [aria-current]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await page.waitForFunction(() => document.querySelector('#chosen')!.textContent!.startsWith('2 '));
    expect(await openNumbers()).toEqual(['2']);
    await page.keyboard.press('Escape');
    await page.locator('#columns [aria-current]').first().waitFor({ state: 'detached' });
    expect(await openNumbers()).toEqual([]);
  });

  it('reach and move each column', async () => {
    for (const text of await page.locator('.text').all()) {
      await text.focus();
      expect(await text.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });
});

describe('the columns', () => {
  const tops = () => page.locator('.text').evaluateAll((texts) => texts.map(({ scrollTop }) => scrollTop));

  it('scroll together, and alone where that is asked for', async () => {
    await page.setViewportSize({ width: 1000, height: 700 });
    const text = page.locator('.text').first();
    await text.hover();
    await page.mouse.wheel(0, 5000);
    await page.waitForFunction(() => [...document.querySelectorAll('.text')].every(({ scrollTop }) => scrollTop > 20));
    await page.locator('#together').uncheck();
    const before = await tops();
    await text.hover();
    await page.mouse.wheel(0, -5000);
    await page.waitForFunction(() => document.querySelector('.text')!.scrollTop === 0);
    expect((await tops()).slice(1)).toEqual(before.slice(1));
  });

  it('are led to by the bars of the overview', async () => {
    const bar = page.locator('.bar svg').nth(1);
    const { width } = (await bar.boundingBox())!;
    await bar.click({ position: { x: width - 3, y: 20 } });
    const last = page.locator('.column').nth(1).locator('.claim').last();
    expect(page.url()).toContain(`#${await last.getAttribute('id')}`);
  });
});

describe('without scripts', () => {
  it('every quote and reason can be read, and claims be gone to', async () => {
    const plain = await opened(browser, markup, { javaScriptEnabled: false });
    expect(await plain.page.locator('#filters').isVisible()).toBe(false);
    expect(await plain.page.locator('#chooser').isVisible()).toBe(false);
    for (const at of [1, 2, discrepancies.length]) {
      await plain.page.locator(`#list>li:nth-child(${at}) summary`).click();
      expect(await plain.page.locator(`#f${at} .why`).isVisible()).toBe(true);
      expect(await plain.page.locator('#list .proof:visible').count()).toBe(1);
    }
    const link = plain.page.locator(`#f${discrepancies.length} dt a`).first();
    await link.click();
    expect(plain.page.url()).toContain((await link.getAttribute('href'))!);
    expect(plain.trouble).toEqual([]);
    await plain.close();
  });
});
