import { SaxesParser } from 'saxes';

/** An element as a reader of XML sees it; `text` is all text inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly Element[];
  readonly text: string;
}

interface Draft extends Element {
  readonly children: Draft[];
  text: string;
}

/** Reads XML with a parser that is not ours; throws where it is not well-formed or uses an unbound prefix. */
export function readXml(xml: string): Element {
  const root: Draft = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element: Draft = { name, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.write(xml).close();
  return root.children[0]!;
}

/** The element and all inside it, in the order of the document. */
export function within(element: Element): Element[] {
  return [element, ...element.children.flatMap(within)];
}

/** The elements of that name inside an element. */
export function all(element: Element, name: string): Element[] {
  return within(element).filter((one) => one.name === name);
}

/** The names of the elements as they are nested: what a text must not change. */
export function shapeOf({ name, children }: Element): string {
  return children.length === 0 ? name : `${name}(${children.map(shapeOf).join(' ')})`;
}
