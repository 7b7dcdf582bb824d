/** The element that a selector names; the page is ours, so one that is not there is a mistake of ours. */
export function element<E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`no element ${selector}`);
  return found;
}
