/** Choosing a finding: its quotes are marked in every column, and each column goes to the first of them. */
export const CHOOSE = `
const status = byId('chosen');
const hint = status.textContent;

function release() {
  for (const claim of all('[aria-current]', columns)) {
    claim.removeAttribute('aria-current');
    claim.classList.remove('on', 'missed');
  }
  highlight([]);
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

  const quoted = [];
  const ranges = [];
  for (const link of all('dt a', details)) {
    const claim = byId(link.hash.slice(1));
    const side = link.parentNode.nextElementSibling;
    const miss = side.classList.contains('miss');
    if (miss) say(claim.closest('.text'), columns.dataset.miss);
    else ranges.push(rangeIn(claim, side.dataset.from, side.dataset.to));
    claim.classList.add(miss ? 'missed' : 'on');
    claim.setAttribute('aria-current', 'true');
    quoted.push(claim);
    showOnBar(claim, Number(side.dataset.from ?? 0));
  }
  for (const side of all('[data-missing]', details)) say(texts[Number(side.dataset.missing)], columns.dataset.missing);
  highlight(ranges);
  show(quoted);
  // The address now names the finding, so that it can be passed on.
  address(details.querySelector('.proof').id);
}

/** Says in the head of a column what was found in it. */
function say(text, words) {
  const state = document.createElement('p');
  state.className = 'state';
  state.textContent = words;
  text.previousElementSibling.append(state);
}

/** Shows stretches of text as marked without a change to the page, which would lay whole columns out anew. */
function highlight(ranges) {
  if (globalThis.CSS?.highlights) CSS.highlights.set('quote', new Highlight(...ranges));
}

/** Where the quoted words stand in a claim's own text; without numbers it is all of it. */
function rangeIn(claim, from = 0, to = Infinity) {
  claim.normalize();
  const text = claim.firstChild;
  const range = document.createRange();
  if (text?.nodeType !== Node.TEXT_NODE) return range;
  range.setStart(text, Math.min(Number(from), text.length));
  range.setEnd(text, Math.min(Number(to), text.length));
  return range;
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
      address();
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
