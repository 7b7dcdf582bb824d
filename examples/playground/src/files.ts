import { element } from './element.js';
import { addBox, boxes, control } from './texts.js';
import { WORDS } from './words.js';

const LARGEST_MEGABYTES = 5;

/**
 * Reads the files into the box they were dropped on: the first into this box, each other into one that is empty or new. The
 * name of the source, where there is none yet, is the name of the file.
 * @returns What to tell the reader, and what went wrong.
 */
export async function takeFiles(
  box: HTMLElement,
  files: readonly File[],
): Promise<{ told: string; faults: readonly string[] }> {
  const faults: string[] = [];
  const read: string[] = [];
  for (const file of files) {
    const text = await textOf(file);
    if (typeof text !== 'string') {
      faults.push(text.fault);
      continue;
    }
    put(read.length === 0 ? box : emptyBox(box), file.name, text);
    read.push(file.name);
    if (!isReadout(box)) break;
  }
  return { told: read.length > 0 ? WORDS.dropped(read) : '', faults };
}

/** An article has one box; it takes one file. */
const isReadout = (box: HTMLElement) => box.querySelector('[data-field]') !== null;

function put(box: HTMLElement, file: string, text: string): void {
  element<HTMLTextAreaElement>('textarea', box).value = text;
  if (!isReadout(box)) return;
  const name = control(box, 'name');
  if (name.value.trim() === '') name.value = file.replace(/\.[^.]*$/u, '');
}

function emptyBox(dropped: HTMLElement): HTMLElement {
  return boxes().find((box) => box !== dropped && control(box, 'text').value === '') ?? addBox();
}

async function textOf(file: File): Promise<string | { readonly fault: string }> {
  if (file.size > LARGEST_MEGABYTES * 1e6) return { fault: WORDS.tooLong(file.name, LARGEST_MEGABYTES) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? { fault: WORDS.noText(file.name) } : text;
  } catch {
    return { fault: WORDS.noText(file.name) };
  }
}
