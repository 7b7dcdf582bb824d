/** Choosing a finding: its quotes are marked in every column, and each column goes to the first of them. */
export const CHOOSE = `
const status = byId('chosen');
const hint = status.textContent;

function release() {
  for (const mark of all('mark', columns)) {
    const claim = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    claim.normalize();
  }
  for (const claim of all('.on,.missed', columns)) claim.classList.remove('on', 'missed');
  for (const state of all('.state', columns)) state.remove();
  for (const line of all('path.now')) line.remove();
  chosen = null;
  status.textContent = hint;
  byId('release').disabled = true;
}

function choose(details) {
  release();
  chosen = details;
  driver = null;
  byId('release').disabled = false;
  const summary = details.firstElementChild;
  const part = (selector) => summary.querySelector(selector).textContent.trim();
  const why = details.querySelector('.why');
  status.textContent = part('.number') + ' · ' + part('.kind') + ' · ' + part('.phrase') + '. ' + (why ? why.textContent : '');

  const ranges = new Map();
  for (const link of all('dt a', details)) {
    const claim = byId(link.hash.slice(1));
    const side = link.parentNode.nextElementSibling;
    const miss = side.classList.contains('miss');
    const text = claim.closest('.text');
    if (miss) say(text, columns.dataset.miss);
    claim.classList.add(miss ? 'missed' : 'on');
    // Without numbers the whole claim is quoted.
    const range = [Number(side.dataset.from ?? 0), Number(side.dataset.to ?? Infinity)];
    ranges.set(claim, [...(ranges.get(claim) ?? []), range]);
    showOnBar(claim, range[0]);
  }
  for (const side of all('[data-missing]', details)) say(texts[Number(side.dataset.missing)], columns.dataset.missing);
  for (const [claim, own] of ranges) markIn(claim, own);
  show([...ranges.keys()]);
  // The address now names the finding, so that it can be passed on.
  history.replaceState(null, '', '#' + details.querySelector('.proof').id);
}

/** Says in the head of a column what was found in it. */
function say(text, words) {
  const state = document.createElement('p');
  state.className = 'state';
  state.textContent = words;
  text.previousElementSibling.append(state);
}

/** Marks stretches of a claim's own text, the last first, so that offsets before them stay. */
function markIn(claim, ranges) {
  claim.normalize();
  let limit = Infinity;
  for (const [from, end] of ranges.sort((a, b) => b[0] - a[0])) {
    const text = claim.firstChild;
    if (!text || text.nodeType !== Node.TEXT_NODE) return;
    const to = Math.min(end, limit, text.length);
    if (from >= to) continue;
    text.splitText(to);
    const quote = text.splitText(from);
    const mark = document.createElement('mark');
    quote.replaceWith(mark);
    mark.append(quote);
    limit = from;
  }
}

/** Brings the first claim of each column into view there; columns without one follow the first that has one. */
function show(shown) {
  const first = new Map();
  for (const claim of shown) {
    const text = claim.closest('.text');
    const top = claim.offsetTop;
    if (!first.has(text) || top < first.get(text)) first.set(text, top);
  }
  const heights = texts.map((text) => text.clientHeight);
  texts.forEach((text, at) => {
    if (first.has(text)) text.scrollTop = first.get(text) - heights[at] / 4;
  });
  const [lead] = first.keys();
  if (lead && together.checked) follow(lead, new Set(first.keys()));
  if (!lead || columns.scrollWidth <= columns.clientWidth) return;
  const places = [...first.keys()].map((text) => text.parentNode).map((column) => [column.offsetLeft, column.offsetLeft + column.offsetWidth]);
  const left = Math.min(...places.map(([start]) => start)) - columns.offsetLeft;
  const right = Math.max(...places.map(([, end]) => end)) - columns.offsetLeft;
  if (left < columns.scrollLeft || right > columns.scrollLeft + columns.clientWidth) columns.scrollLeft = left;
}

/** The finding so many places further among those shown; from the ends it goes round. */
function step(by) {
  const shown = items.filter(({ item }) => !item.hidden);
  if (shown.length === 0) return;
  const at = shown.findIndex(({ details }) => details === chosen);
  const { item, details } = shown[(at < 0 && by < 0 ? shown.length + by : at + by + shown.length) % shown.length];
  details.open = true;
  list.scrollTop = item.offsetTop - list.offsetTop - 8;
}

if (list) {
  // The event of a finding that closes since another opens may come after: it is no longer the chosen one then.
  list.addEventListener('toggle', ({ target }) => {
    if (target.open) choose(target);
    else if (target === chosen) {
      release();
      history.replaceState(null, '', location.pathname + location.search);
    }
  }, true);
  byId('previous').addEventListener('click', () => step(-1));
  byId('next').addEventListener('click', () => step(1));
  byId('release').addEventListener('click', () => {
    if (chosen) chosen.open = false;
  });
  byId('release').disabled = true;
}
`;
