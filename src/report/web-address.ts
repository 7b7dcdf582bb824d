import { plain } from './plain.js';

/** An http address without any mark that could end a link in HTML or Markdown; `undefined` where the text is none. */
export function webAddress(text: string): string | undefined {
  const address = plain(text).trim();
  if (!/^https?:\/\/[^\s/]/iu.test(address)) return undefined;
  return address.replace(/[\s()<>[\]\\"'`|*_~{}^]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
