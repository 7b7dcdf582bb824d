/** Colours for light and dark; each that colours words is held to 4.5:1 against its ground by a test in a browser. */
export const COLORS = `
:root{color-scheme:light dark;
--paper:#fbfaf6;--card:#fff;--ink:#1c1b19;--soft:#5c5850;--line:#d9d5cb;--rule:#1c1b19;--link:#0b5394;--focus:#0b5fff;
--contradiction:#a8201a;--framing:#8a5200;--omission:#0d5f73;--attribution:#6b3f94;--emphasis:#3f5873;
--chosen:#ffe9a8;--chosen-ink:#1c1b19;--miss:#e4eef1;--matched:#33704a;--alone:#6f6b62}
@media (prefers-color-scheme:dark){:root{
--paper:#161719;--card:#1e2023;--ink:#ebe8e1;--soft:#aeaaa1;--line:#3a3c40;--rule:#8d8a83;--link:#8dbdf2;--focus:#9cc4ff;
--contradiction:#ff8f85;--framing:#eab25c;--omission:#74c5d9;--attribution:#cfaaf0;--emphasis:#a9c0dc;
--chosen:#66500f;--chosen-ink:#fff6dc;--miss:#24343a;--matched:#84c79a;--alone:#9a968d}}
.contradiction,b.contradicted{color:var(--contradiction)}
.framing,b.reframed{color:var(--framing)}
.omission{color:var(--omission)}
.attribution{color:var(--attribution)}
.emphasis{color:var(--emphasis)}
b.matched{color:var(--matched)}
b.alone{color:var(--soft)}
path.contradicted{fill:var(--contradiction)}
path.reframed{fill:var(--framing)}
path.matched{fill:var(--matched)}
path.alone{fill:var(--alone)}
`;
