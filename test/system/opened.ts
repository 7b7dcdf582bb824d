import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page opened from a file, with all that went wrong or out. */
export interface Opened {
  readonly page: Page;
  /** Lines on the console, uncaught errors, dialogs, and requests for anything but the file. */
  readonly trouble: string[];
  close(): Promise<void>;
}

export async function opened(browser: Browser, markup: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const place = await placeForPages(browser, options);
  const { page, trouble } = await place.show(markup);
  return { page, trouble, close: () => place.close() };
}

/** One place that shows page after page; a place of its own for each would take most of the time of a test. */
export interface PlaceForPages {
  show(markup: string): Promise<Omit<Opened, 'close'>>;
  close(): Promise<void>;
}

export async function placeForPages(browser: Browser, options: BrowserContextOptions = {}): Promise<PlaceForPages> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-diff-page-'));
  const file = join(folder, 'report.html');
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1600, height: 950 }, ...options });
  const page = await context.newPage();
  let trouble: string[] = [];
  page.on('console', (message) => trouble.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('request', (request) => {
    const url = request.url().split('#')[0]!;
    if (url !== address && url !== 'data:,') trouble.push(`request: ${url.slice(0, 200)}`);
  });
  return {
    show: async (markup) => {
      writeFileSync(file, markup);
      await page.goto('about:blank');
      trouble = [];
      await page.goto(address);
      return { page, trouble };
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true });
    },
  };
}
