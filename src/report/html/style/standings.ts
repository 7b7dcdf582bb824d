/** How a claim stands to the others: a line under it of a kind of its own, beside its colour; and a sign for each kind of finding, which is not read out, for its name stands beside it. */
export const STANDINGS = `
.kind::before{font-family:system-ui,sans-serif;display:inline-block;min-width:1em;margin-right:.2em}
.contradiction::before{content:"×";content:"×" / ""}
.framing::before{content:"≈";content:"≈" / ""}
.omission::before{content:"○";content:"○" / ""}
.attribution::before{content:"”";content:"”" / ""}
.emphasis::before{content:"↕";content:"↕" / ""}
.claim{text-underline-offset:.24em;text-decoration:underline 1px;text-decoration-skip-ink:none;scroll-margin:4rem 0}
.claim.contradicted{text-decoration-style:double;text-decoration-color:var(--contradiction)}
.claim.reframed{text-decoration-style:dashed;text-decoration-color:var(--framing)}
.claim.matched{text-decoration-style:solid;text-decoration-color:var(--matched)}
.claim.alone{text-decoration-style:dotted;text-decoration-color:var(--alone)}
.claim:target,.claim.on{background:color-mix(in srgb,var(--chosen) 38%,transparent);border-radius:2px}
::highlight(quote){background-color:var(--chosen);color:var(--chosen-ink);text-decoration:underline 3px var(--framing)}
.claim.missed{background:var(--miss);outline:1px dashed var(--omission);outline-offset:1px}
sup{font:600 .68rem/0 system-ui,sans-serif;vertical-align:.5em;text-decoration:none;display:inline-block}
sup a{text-decoration:none;padding:.5em .22em;margin-left:.06em}
sup a:hover,sup a:focus-visible{text-decoration:underline}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;margin:0 0 .7rem;padding:0;font-size:.875rem;color:var(--soft)}
.key{width:1.1rem;height:1.1rem;vertical-align:-.2rem;margin-right:.35rem}
`;
