import type { Comparison } from '../../../src/comparison.js';
import { hostile } from '../fixture.js';
import { HOSTILE_TEXTS } from '../hostile-texts.js';

/** Texts that try to become elements, attributes, scripts or styles of a page. */
export const HOSTILE_MARKUP: readonly string[] = [
  '<script>hit()</script>',
  '</script><script>hit()</script>',
  '</style><script>hit()</script>',
  '</title><script>hit()</script>',
  '</textarea></noscript></template><script>hit()</script>',
  '--><script>hit()</script><!--',
  '<!--><script>hit()</script>',
  ']]><script>hit()</script>',
  '"><script>hit()</script>',
  "'><script>hit()</script>",
  '<img src=x onerror=hit()>',
  '<img src="x" onerror="hit()" />',
  '" onmouseover="hit()" autofocus onfocus="hit()" x="',
  "' onmouseover='hit()' style='position:fixed' x='",
  '` onmouseover=`hit()',
  '" style="background:url(https://example.org/x)',
  '<svg onload=hit()>',
  '<svg><script>hit()</script></svg>',
  '<svg><animate onbegin=hit() attributeName=x dur=1s>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=hit()>#x"/></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=hit()>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit()&gt;">',
  '<math href="javascript:hit()">x</math>',
  '<math><annotation-xml encoding="text/html"><script>hit()</script></annotation-xml></math>',
  'javascript:hit()',
  'JaVaScRiPt&colon;hit()',
  'java\tscript:hit()',
  'data:text/html,<script>hit()</script>',
  'https://example.org/" onclick="hit()',
  'https://example.org/<script>hit()</script>',
  '<a href="javascript:hit()">x</a>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<object data="javascript:hit()"></object><embed src="javascript:hit()">',
  '<meta http-equiv="refresh" content="0;url=javascript:hit()">',
  '<base href="https://example.org/"><link rel=stylesheet href="x">',
  '<form action="javascript:hit()"><button>x</button></form>',
  '<details open ontoggle=hit()>x</details>',
  '<body onload=hit()><input autofocus onfocus=hit()>',
  '<template><script>hit()</script></template>',
  '<plaintext><xmp><noembed>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that nobody is to fill
  '${hit()} {{hit()}} <%= hit() %> #{hit()}',
  '\\u003cscript\\u003ehit()\\u003c/script\\u003e',
  '&lt;script&gt;hit()&lt;/script&gt; &#60;b&#62;',
  '\ufeff<script>hit()</script>',
  '<scr\0ipt>hit()</scr\0ipt>',
  '<\u0000img src=x onerror=hit()>',
  '+ADw-script+AD4-hit()+ADw-/script+AD4-',
  '\u202e<script>hit()</script>\u202c\u2066\u2067',
  '\u2029<style>*{display:none}</style>\u2028',
  '<style>@import "https://example.org/x.css";</style>',
  '</span></div></section></main></body></html><script>hit()</script>',
  '\r\n<script>\rhit()\n</script>',
];

/** One word as long as a book. */
export const LONG_WORD = '<b>'.repeat(350_000);

export const ALL_HOSTILE: readonly string[] = [...HOSTILE_MARKUP, ...HOSTILE_TEXTS];

/** Fields whose values come from a list of ours, or have a format that the schema holds. */
const FIXED = new Set([
  'subtype',
  'relation',
  'role',
  'polarity',
  'strength',
  'grade',
  'date',
  'publishedAt',
  'language',
]);

/** A comparison with the text in every field that can hold one, ids and codes included. */
export function hostileEverywhere(text: string): Comparison {
  return replaced(hostile([text, text]), '', text) as Comparison;
}

function replaced(value: unknown, field: string, text: string): unknown {
  if (typeof value === 'string') {
    // Readouts, quotes and labels are the text already; what tells ids apart is kept behind it.
    const fixed = FIXED.has(field) || (field === 'kind' && value in KINDS);
    return fixed || value === text ? value : `${text}${value}`;
  }
  if (Array.isArray(value)) return value.map((item) => replaced(item, field, text));
  if (value === null || typeof value !== 'object') return value;
  // The readouts of a topic are named in its keys.
  const key = (name: string) => (field === 'coverage' ? `${text}${name}` : name);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [key(name), replaced(inner, name, text)]));
}

const KINDS = { omission: true, framing: true, contradiction: true, attribution: true, emphasis: true };
