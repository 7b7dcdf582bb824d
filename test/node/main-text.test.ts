import { describe, expect, it } from 'vitest';
import { mainText } from '../../src/node/main-text.js';

const paragraph = (text: string) => `<p>${text}</p>`;
const LONG =
  'The ministry said, in a statement of some length, that the talks had gone well, that trade was up, and that more would follow.';

describe('mainText', () => {
  it('takes the article, leaves the rest of the page out, and gives its title', () => {
    const body = [LONG, `“Good,” it <b>added</b>.\n  That &amp; no more. ${LONG}`, LONG].map(paragraph).join('');
    const html = `<!doctype html><html><head><title>Talks</title></head><body><nav><a href="/">Home</a></nav><article>${body}</article><footer>Cookies</footer></body></html>`;
    expect(mainText(html)).toEqual({
      title: 'Talks',
      text: `${LONG}\n\n“Good,” it added. That & no more. ${LONG}\n\n${LONG}`,
    });
  });

  it('takes a page too short to be told apart whole, without its programs', () => {
    expect(mainText('<p>One.</p><script>two()</script><p>Three.</p>').text).toBe('One.\n\nThree.');
    expect(mainText('One.').text).toBe('One.');
  });

  it.each(['', '<html>', '<html><body><script>1</script></body></html>', `<body>${'<blockquote>'.repeat(3000)}x`])(
    'gives no text for a page without any: %.60s',
    (html) => {
      expect(mainText(html).text).toBe('');
    },
  );

  it.each(['<<<>>>"\u0000', '\ud800<p', '<p>a<p>b</div></html><p>c'])('throws on no page: %j', (html) => {
    expect(typeof mainText(html).text).toBe('string');
  });
});
