/**
 * Columns that scroll together. Claims that speak to one point are brought level: between two columns the longest row of
 * linked claims that runs down both holds the way, and between its members it is shared out evenly.
 */
export const SCROLL = `
const linked = columns.dataset.links === '' ? [] : columns.dataset.links.split(' ').map((pair) =>
  pair.split(',').map((anchor) => anchor.split('-').map((number) => Number(number) - 1)));
const chains = new Map();
let tops = null;
/** The column that the reader moves; the others follow. */
let driver = null;

function topsOf() {
  tops ??= claims.map((own) => own.map((claim) => claim.offsetTop));
  return tops;
}

/** Pairs of claims, by number, that run down both columns: the longest increasing row of the links. */
function chainOf(from, to) {
  const key = from + ' ' + to;
  if (chains.has(key)) return chains.get(key);
  const pairs = linked
    .flatMap(([a, b]) => (a[0] === from && b[0] === to ? [[a[1], b[1]]] : a[0] === to && b[0] === from ? [[b[1], a[1]]] : []))
    .sort((x, y) => x[0] - y[0] || y[1] - x[1]);
  const ends = [];
  const before = pairs.map(() => -1);
  pairs.forEach(([, right], at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]][1] < right) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? ends[low - 1] : -1;
    ends[low] = at;
  });
  const chain = [];
  for (let at = ends.length > 0 ? ends[ends.length - 1] : -1; at >= 0; at = before[at]) chain.unshift(pairs[at]);
  chains.set(key, chain);
  return chain;
}

/** Brings columns level with one; \`held\` stay where they are. */
function follow(text, held = new Set()) {
  const from = texts.indexOf(text);
  const tops = topsOf();
  const reach = text.scrollHeight - text.clientHeight;
  const here = reach > 0 ? (text.scrollTop / reach) * text.scrollHeight : 0;
  const moves = texts.map((other, to) => {
    if (to === from || held.has(other)) return undefined;
    let low = [0, 0];
    let high = [text.scrollHeight, other.scrollHeight];
    for (const [a, b] of chainOf(from, to)) {
      const point = [tops[from][a], tops[to][b]];
      if (point[0] > here) {
        high = point;
        break;
      }
      low = point;
    }
    const part = high[0] > low[0] ? (here - low[0]) / (high[0] - low[0]) : 0;
    return ((low[1] + part * (high[1] - low[1])) / other.scrollHeight) * (other.scrollHeight - other.clientHeight);
  });
  moves.forEach((top, to) => {
    if (top !== undefined) texts[to].scrollTop = top;
  });
}

for (const text of texts) {
  let asked = false;
  const drive = () => {
    driver = text;
  };
  for (const type of ['pointerdown', 'wheel', 'touchstart', 'keydown']) text.addEventListener(type, drive, { passive: true });
  text.addEventListener('scroll', () => {
    if (driver !== text || asked || !together.checked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      follow(text);
    });
  }, { passive: true });
}
new ResizeObserver(() => {
  tops = null;
}).observe(columns);
`;
