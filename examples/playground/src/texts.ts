import type { ReadoutRecord } from 'readout-diff';
import { element } from './element.js';
import { WORDS } from './words.js';

export type Field = 'name' | 'party' | 'text';
type Control = HTMLInputElement | HTMLTextAreaElement;

const list = element('#list');
const template = element<HTMLTemplateElement>('#text');
/** A comparison needs two. */
const FEWEST = 2;
let boxesMade = 0;

export const boxes = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.box')];
export const control = (box: HTMLElement, field: Field) => element<Control>(`[data-field=${field}]`, box);

/** Puts an empty box at the end of the list. */
export function addBox(): HTMLElement {
  const box = element('.box', template.content).cloneNode(true) as HTMLElement;
  const fault = element('.fault', box);
  fault.id = `fault-${++boxesMade}`;
  for (const field of ['name', 'text'] as const) control(box, field).setAttribute('aria-describedby', fault.id);
  list.append(box);
  number();
  return box;
}

/** Takes a box out. @returns The control that is next to have the focus, which was inside. */
export function removeBox(box: HTMLElement): HTMLElement {
  const at = boxes().indexOf(box);
  box.remove();
  number();
  return control(boxes()[Math.min(at, boxes().length - 1)]!, 'name');
}

/** Fills the list with these readouts and nothing else. */
export function fillBoxes(readouts: readonly Pick<ReadoutRecord, 'source' | 'text'>[]): void {
  list.replaceChildren();
  for (const { source, text } of readouts) {
    const box = addBox();
    control(box, 'name').value = source.name;
    control(box, 'party').value = source.party ?? '';
    control(box, 'text').value = text;
  }
}

/** What the boxes hold; the ids are their places. */
export function readBoxes(): ReadoutRecord[] {
  return boxes().map((box, i) => {
    const party = control(box, 'party').value.trim();
    const source = { name: control(box, 'name').value.trim(), ...(party && { party }) };
    return { id: `text-${i + 1}`, source, text: control(box, 'text').value };
  });
}

function number(): void {
  boxes().forEach((box, i, { length }) => {
    element('legend', box).textContent = WORDS.text(i + 1);
    const remove = element<HTMLButtonElement>('[data-remove]', box);
    remove.disabled = length <= FEWEST;
    remove.setAttribute('aria-label', `${remove.textContent} ${WORDS.text(i + 1)}`);
  });
}
