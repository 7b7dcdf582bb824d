import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_MARKUP } from '../report/html/hostile.js';
import { barriersOf } from './barriers.js';
import { openBrowser, outputFolder } from './browser.js';
import { opened as openedFile } from './opened.js';

const examples = new URL('../../examples/', import.meta.url);
const screenshots = outputFolder('playground');
/** Milliseconds for which the page may give no answer while it works, on a machine that has other work too. */
const LONGEST_SILENCE = 1000;

let browser: Browser;
let markup: string;
beforeAll(async () => {
  markup = readFileSync(new URL('playground/dist/index.html', examples), 'utf8');
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The page, with all that went wrong or out; its worker is a request for a part of itself. */
async function opened(options: BrowserContextOptions = {}) {
  const { page, trouble, close } = await openedFile(browser, markup, options);
  page.setDefaultTimeout(60_000);
  return { page, close, trouble: () => trouble.filter((line) => !line.startsWith('request: blob:null/')) };
}

const status = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();
const report = (page: Page) => page.frameLocator('#report');

async function fill(page: Page, texts: readonly { name: string; text: string }[]): Promise<void> {
  for (const [i, { name, text }] of texts.entries()) {
    const box = page.getByRole('group', { name: `Text ${i + 1}` });
    await box.getByLabel('Source').fill(name);
    await box.getByLabel('Its text').fill(text);
  }
}

async function compareExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await page.getByRole('button', { name: 'Compare' }).click();
  await status(page, /^Done: [1-9]\d* findings between Kremlin, Chinese state media/u);
  await report(page).locator('#list summary').first().waitFor();
}

/** A text of so many words from the readouts of the examples; `turn` tells which half of the readouts. */
function words(count: number, turn: number): string {
  const texts = readdirSync(examples)
    .filter((name) => /-\d{4}-\d\d-\d\d$/u.test(name) && !name.startsWith('article'))
    .flatMap((name) => JSON.parse(readFileSync(new URL(`${name}/event.json`, examples), 'utf8')).readouts)
    .map(({ text }: { text: string }) => text)
    .filter((_, i) => i % 2 === turn);
  const found: string[] = [];
  // Names of rounds keep a sentence that comes again from being the same sentence.
  for (let round = 1; found.length < count; round++)
    for (const text of texts) found.push(...text.replaceAll('. ', `, in round ${round}. `).split(/\s+/u));
  return `${found.slice(0, count).join(' ')}.`;
}

describe.each(['light', 'dark'] as const)('the playground in %s', (colorScheme) => {
  it.each([360, 1600])('%d px wide has no barrier that axe finds, and no sideways scrolling', async (width) => {
    const { page, trouble, close } = await opened({ colorScheme, viewport: { width, height: 900 } });
    const check = async (step: string) => {
      const { broken, held } = await barriersOf(page, { frames: true });
      expect(broken).toEqual([]);
      expect(held).toBeGreaterThan(15);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      // A frame that was never in view is not painted in a picture of the whole page.
      const framed = step === 'report';
      if (framed) await page.locator('#report').scrollIntoViewIfNeeded();
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(screenshots, `${width}-${colorScheme}-${step}.png`), fullPage: !framed });
      // Right after a jump the browser still gives a click to the frame that stood there.
      await page.evaluate(() => scrollTo(0, 0));
      await page.waitForTimeout(500);
    };
    await check('empty');
    await page.getByRole('button', { name: 'Compare' }).click();
    await check('fault');
    await compareExample(page);
    await check('report');
    await page.getByLabel('One article').check();
    await check('article');
    expect(trouble()).toEqual([]);
    await close();
  });
});

describe('the playground', () => {
  it('saves the report that is shown as a page of its own', async () => {
    const { page, trouble, close } = await opened();
    await compareExample(page);
    await report(page).locator('#list summary').first().click();
    await report(page).locator('#columns .on').first().waitFor();
    await report(page).locator('nav a').last().click();
    await report(page).locator('#list summary').first().click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save report' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('readout-diff-report.html');
    const saved = await openedFile(browser, readFileSync(await download.path(), 'utf8'));
    const findings = await saved.page.locator('#list summary').count();
    expect(findings).toBeGreaterThan(3);
    expect(findings).toBe(await report(page).locator('#list summary').count());
    expect([...saved.trouble, ...trouble()]).toEqual([]);
    await saved.close();
    await close();
  });

  it('takes an article apart', async () => {
    const { page, trouble, close } = await opened();
    await page.getByLabel('One article').check();
    const story = readFileSync(new URL('article-fukushima-2023-08-24/article.txt', examples), 'utf8');
    await page.getByLabel('The article').fill(story);
    await page.getByRole('button', { name: 'Compare' }).click();
    await status(page, /^Done: .*China/u);
    await page.getByLabel('The article').fill('It rained.');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('alert').filter({ hasText: 'Only one side was found in the article: Reporter.' }).waitFor();
    expect(trouble()).toEqual([]);
    await close();
  });

  it('is worked by keys alone, adds and removes texts, and brings the reader to what is missing', async () => {
    const { page, trouble, close } = await opened();
    const add = page.getByRole('button', { name: 'Add a text' });
    await add.focus();
    await page.keyboard.press('Enter');
    await status(page, /^Text 3 added/u);
    expect(await page.getByRole('group', { name: 'Text 3' }).getByLabel('Source').evaluate(isFocused)).toBe(true);
    const remove = page.getByRole('button', { name: 'Remove Text 3' });
    await remove.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('group', { name: /^Text \d/u }).count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Remove Text 1' }).isDisabled()).toBe(true);
    const name = page.getByRole('group', { name: 'Text 1' }).getByLabel('Source');
    await name.focus();
    await page.keyboard.type('Kremlin');
    await page.keyboard.press('Enter');
    const text = page.getByRole('group', { name: 'Text 1' }).getByLabel('Its text');
    expect(await text.evaluate(isFocused)).toBe(true);
    expect(await text.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('This text is empty.').waitFor();
    expect(trouble()).toEqual([]);
    await close();
  });

  it('reads files that are chosen or dropped, and says which it cannot read', async () => {
    const { page, trouble, close } = await opened();
    const first = page.getByRole('group', { name: 'Text 1' });
    const file = (name: string, bytes: string | Buffer) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(bytes as string),
    });
    await first.getByLabel('Read from a file').setInputFiles(file('port.txt', 'They met.'));
    await status(page, /^Read port\.txt/u);
    expect(await first.getByLabel('Source').inputValue()).toBe('port');
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      for (const name of ['a.txt', 'b.txt', 'c.txt']) data.items.add(new File([`${name} says.`], name));
      return data;
    });
    await page.locator('[data-drop]').nth(1).dispatchEvent('drop', { dataTransfer: transfer });
    await status(page, /^Read a\.txt, b\.txt, c\.txt/u);
    const texts = await page
      .getByLabel('Its text')
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(texts).toEqual(['They met.', 'a.txt says.', 'b.txt says.', 'c.txt says.']);
    await first.getByLabel('Read from a file').setInputFiles(file('x.bin', Buffer.from([0xff, 0xfe, 0])));
    await page.getByRole('alert').filter({ hasText: 'x.bin is no plain text in UTF-8.' }).waitFor();
    expect(await first.getByLabel('Its text').inputValue()).toBe('They met.');
    expect(trouble()).toEqual([]);
    await close();
  });

  it('compares twice 5,000 words while the page goes on answering', async () => {
    const { page, trouble, close } = await opened();
    await fill(
      page,
      [0, 1].map((turn) => ({ name: `Side ${turn}`, text: words(5000, turn) })),
    );
    await page.evaluate(() => {
      const beat = { last: performance.now(), longest: 0 };
      Object.assign(globalThis, { beat });
      setInterval(() => {
        const now = performance.now();
        beat.longest = Math.max(beat.longest, now - beat.last);
        beat.last = now;
      }, 10);
    });
    const from = performance.now();
    await page.getByRole('button', { name: 'Compare' }).click();
    await status(page, /^Comparing/u);
    const silence = () => page.evaluate(() => (globalThis as unknown as { beat: { longest: number } }).beat.longest);
    await status(page, /^Done/u);
    const whileComparing = await silence();
    const took = performance.now() - from;
    await report(page).locator('#list summary').first().waitFor();
    console.log(
      `compared in ${took.toFixed(0)} ms; longest silence ${whileComparing.toFixed(0)} ms, with the report ${(await silence()).toFixed(0)} ms`,
    );
    expect(whileComparing).toBeLessThan(LONGEST_SILENCE);
    expect(trouble()).toEqual([]);
    await close();
  });

  it('stops at once when it is cancelled, and can start again', async () => {
    const { page, trouble, close } = await opened();
    await fill(
      page,
      [0, 1].map((turn) => ({ name: `Side ${turn}`, text: words(20_000, turn) })),
    );
    await page.getByRole('button', { name: 'Compare' }).click();
    await status(page, /^Comparing/u);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await status(page, /^Cancelled/u);
    // Chromium gives a worker that is busy two seconds.
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
    await compareExample(page);
    expect(trouble()).toEqual([]);
    await close();
  });

  it('shows hostile texts as texts', async () => {
    const { page, trouble, close } = await opened();
    const all = HOSTILE_MARKUP.join('\n\n');
    await fill(
      page,
      ['a', 'b'].map((name) => ({ name: `${name} ${HOSTILE_MARKUP[0]}`, text: `They met. ${all}` })),
    );
    await page.getByRole('button', { name: 'Compare' }).click();
    await status(page, /^Done/u);
    await report(page).locator('#columns .text').first().waitFor();
    expect(await report(page).locator('#columns img, #columns script, #columns iframe').count()).toBe(0);
    expect(trouble()).toEqual([]);
    await close();
  });

  it('may send nothing: its policy stops every way out, in the page and in a worker', async () => {
    const { page, close } = await opened();
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    const directives = await page.evaluate(async () => {
      const found = new Set<string>();
      document.addEventListener('securitypolicyviolation', (event) => found.add(event.effectiveDirective));
      const out = 'https://example.org/x';
      const tries = `fetch('${out}').then(() => 'sent', () => 'stopped')`;
      const said = new Promise<string>((done) => {
        const code = `${tries}.then((said) => postMessage(said))`;
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        worker.onmessage = ({ data }) => done(data);
      });
      const inPage = await fetch(out).then(
        () => 'sent',
        () => 'stopped',
      );
      new Image().src = out;
      document.head.append(Object.assign(document.createElement('script'), { src: out }));
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: out }));
      document.body.append(Object.assign(document.createElement('iframe'), { src: out }));
      const form = Object.assign(document.createElement('form'), { action: out });
      document.body.append(form);
      form.submit();
      const inWorker = await said;
      await new Promise((done) => setTimeout(done, 300));
      return { inPage, inWorker, found: [...found].sort() };
    });
    expect(directives).toEqual({
      inPage: 'stopped',
      inWorker: 'stopped',
      found: ['connect-src', 'form-action', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem'],
    });
    const outside = requests.filter((request) => !request.url().startsWith('blob:'));
    expect(outside.length).toBeGreaterThan(0);
    for (const request of outside) expect(request.failure()?.errorText).toBe('csp');
    await close();
  });
});

const isFocused = (element: Element) => element === document.activeElement;
