/** What the other parts of the script stand on. */
export const GROUND = `
const byId = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const fill = (phrase, values) => phrase.replace(/\\{(\\w+)\\}/g, (whole, name) => values[name] ?? whole);

const list = byId('list');
const items = all('#list>li').map((item) => ({
  item,
  details: item.firstElementChild,
  kind: item.dataset.kind,
  parties: item.dataset.party.split(' '),
  topic: item.dataset.topic,
  score: Number(item.dataset.score),
}));
const columns = byId('columns');
const texts = all('.text', columns);
const claims = texts.map((text) => all('.claim', text));
const together = byId('together');
/** The details of the finding that is chosen. */
let chosen = null;
`;
