/** Keys in the list: up, down, home and end move among the findings shown; escape lets go of the chosen one anywhere. */
export const KEYS = `
if (list) {
  list.addEventListener('keydown', (event) => {
    if (event.target.localName !== 'summary' || event.altKey || event.ctrlKey || event.metaKey) return;
    const shown = items.filter(({ item }) => !item.hidden);
    const at = shown.findIndex(({ details }) => details === event.target.parentNode);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined || !shown[to]) return;
    event.preventDefault();
    shown[to].details.firstElementChild.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && chosen) chosen.open = false;
  });
}
`;
