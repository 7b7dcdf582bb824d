/** The bars of the overview: a press leads to the claim there, and the quotes of the chosen finding are shown as lines. */
export const STRIP = `
const bars = all('.bar svg').map((svg) => ({
  svg,
  length: Number(svg.dataset.length),
  starts: svg.dataset.starts === '' ? [] : svg.dataset.starts.split(' ').map(Number),
}));
bars.forEach(({ svg, length, starts }, column) => {
  if (starts.length === 0) return;
  svg.classList.add('live');
  svg.addEventListener('click', (event) => {
    const box = svg.getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * length;
    const after = starts.findIndex((start) => start > at);
    goTo(claims[column][after < 0 ? starts.length - 1 : Math.max(0, after - 1)].id);
  });
});

function showOnBar(claim, from) {
  const [column, number] = claim.id.slice(1).split('-').map(Number);
  const { svg, length, starts } = bars[column - 1];
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const x = ((starts[number - 1] + from) / length) * 1000;
  line.setAttribute('d', 'M' + x + ' 0V28');
  line.setAttribute('class', 'now');
  svg.append(line);
}
`;
