/** The address names the finding that is open. A frame has none to name it: there links within the page are followed by hand. */
export const ADDRESS = `
const framed = parent !== window;

function address(id) {
  if (!framed) history.replaceState(null, '', id ? '#' + id : location.pathname + location.search);
}

function goTo(id) {
  if (!framed) location.hash = id;
  else {
    const place = byId(id);
    const details = place.closest('details');
    if (details) details.open = true;
    place.scrollIntoView();
    // Reading goes on from there for those who see nothing scroll.
    if (!place.matches('a,button,summary')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
}

if (framed) document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  goTo(link.hash.slice(1));
});
`;
