import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the Chromium that is at hand; `CHROMIUM` names another. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((path) => path && existsSync(path));
  if (!executablePath) {
    throw new Error('no Chromium: apt-get install -y --no-install-recommends chromium, or name one in CHROMIUM');
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A folder of build output, made where it is not there; git leaves it out. */
export function outputFolder(name: string): string {
  const folder = fileURLToPath(new URL(`../../coverage/system/${name}`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  return folder;
}
