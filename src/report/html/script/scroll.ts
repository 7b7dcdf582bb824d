/**
 * Columns that scroll together. Claims that speak to one point are brought level: between two columns the longest row of
 * linked claims that runs down both holds the way, and between its members it is shared out evenly.
 */
export const SCROLL = `
/** By "from to", pairs of claims, by number, that hold the way between two columns. */
const chains = new Map();
for (const chain of columns.dataset.chains.split(';').filter((text) => text !== '')) {
  const [ends, steps] = chain.split(':');
  const [left, right] = ends.split('-').map((number) => Number(number) - 1);
  const pairs = steps.split(' ').map((step) => step.split(',').map((number) => Number(number) - 1));
  chains.set(left + ' ' + right, pairs);
  chains.set(right + ' ' + left, pairs.map(([a, b]) => [b, a]));
}
let tops = null;
/** The column that the reader moves; the others follow. */
let driver = null;

function topsOf() {
  tops ??= claims.map((own) => own.map((claim) => claim.offsetTop));
  return tops;
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
    for (const [a, b] of chains.get(from + ' ' + to) ?? []) {
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
