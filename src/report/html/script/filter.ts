/** Filters by kind, party, topic and least score. */
export const FILTER = `
function filter() {
  const kinds = new Set(all('[name=kind]:checked').map(({ value }) => value));
  const party = byId('party').value;
  const topic = byId('topic').value;
  const least = Number(byId('score').value);
  let shown = 0;
  for (const one of items) {
    const passes = kinds.has(one.kind) && (party === '' || one.parties.includes(party)) && (topic === '' || one.topic === topic) && one.score >= least;
    one.item.hidden = !passes;
    if (passes) shown += 1;
    else if (one.details === chosen) chosen.open = false;
  }
  const count = byId('shown');
  count.textContent = fill(count.dataset.phrase, { shown, count: items.length });
  byId('least').textContent = String(least);
  byId('none').hidden = shown > 0;
  byId('previous').disabled = byId('next').disabled = shown === 0;
}

function showAll() {
  for (const box of all('[name=kind]')) box.checked = true;
  byId('party').value = byId('topic').value = '';
  byId('score').value = '0';
  filter();
}

if (list) {
  byId('filters').hidden = false;
  byId('chooser').hidden = false;
  byId('filters').addEventListener('input', filter);
  byId('all').addEventListener('click', showAll);
  // Some browsers keep what was chosen before a page was loaded anew.
  filter();
  // A number in the text leads to a finding even where the filters hide it.
  columns.addEventListener('click', ({ target }) => {
    const link = target.closest('sup a');
    if (link && byId(link.hash.slice(1)).closest('li').hidden) showAll();
  });
  // The address names a finding, whether or not the browser has opened it already.
  const asked = location.hash && byId(location.hash.slice(1))?.closest('#list details');
  if (asked?.open) choose(asked);
  else if (asked) asked.open = true;
}
`;
