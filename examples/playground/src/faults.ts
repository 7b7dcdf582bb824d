import { element } from './element.js';
import { boxes, control, type Field, readBoxes } from './texts.js';
import { WORDS } from './words.js';

const article = element<HTMLTextAreaElement>('#article-text');

/** Says beside a control what is wrong with it, and brings the reader there. */
function blame(wrong: HTMLElement, words: string): void {
  wrong.setAttribute('aria-invalid', 'true');
  element(`#${wrong.getAttribute('aria-describedby')}`).textContent = words;
  wrong.focus();
}

export function clearFaults(): void {
  for (const wrong of document.querySelectorAll('[aria-invalid]')) wrong.removeAttribute('aria-invalid');
  for (const words of document.querySelectorAll('.fault')) words.textContent = '';
}

/** Blames the first field that is empty and must not be. @returns Whether there was one. */
export function blameEmpty(kind: string): boolean {
  if (kind === 'article') {
    if (article.value.trim() === '') blame(article, WORDS.emptyArticle);
    return article.value.trim() === '';
  }
  for (const [i, { source, text }] of readBoxes().entries()) {
    const field = source.name === '' ? 'name' : text.trim() === '' ? 'text' : undefined;
    if (!field) continue;
    blame(control(boxes()[i]!, field), field === 'name' ? WORDS.emptyName : WORDS.emptyText);
    return true;
  }
  return false;
}

/** Says what the library found wrong, beside its field where `path` names one of the form. */
export function tellFault(words: string, path = ''): void {
  const [, place, field] = /readouts\[(\d+)\]\.(?:source\.)?(name|text)$/u.exec(path) ?? [];
  const box = boxes()[Number(place)];
  if (box && field) blame(control(box, field as Field), words);
  else if (/\bdate$/u.test(path)) blame(element('#date'), words);
  else element('#fault').textContent = words;
}
