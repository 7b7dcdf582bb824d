/** The findings and, beside or below them, the readouts in columns. */
export const BENCH = `
.bench{display:grid;grid-template-columns:minmax(0,1fr);column-gap:1.8rem}
@media (min-width:60rem){.bench{grid-template-columns:minmax(20rem,24rem) minmax(0,1fr)}
.bench .list{max-height:none}}
.filters{font-size:.875rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(10rem,100%),1fr));gap:.4rem 1rem;margin-bottom:.7rem}
.filters fieldset,.filters p{grid-column:1/-1;max-width:none}
.filters fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.15rem .9rem}
.filters legend{color:var(--soft);padding:0}
.filters label{display:flex;align-items:center;gap:.4rem;min-height:1.75rem}
.filters select{flex:1;min-width:0}
.filters .range{grid-column:1/-1;max-width:26rem}
.filters input[type=range]{flex:1;min-width:4rem}
.filters p{display:flex;justify-content:space-between;align-items:center;gap:.6rem;margin:0}
.count{color:var(--soft)}
.list{list-style:none;margin:0;padding:0 3px 3px;max-height:85vh;overflow:auto;border-top:1px solid var(--line);border-bottom:1px solid var(--line);overscroll-behavior:auto}
.list>li{border-bottom:1px solid var(--line)}
.list.long>li{content-visibility:auto;contain-intrinsic-size:auto 5rem}
.list>li:last-child{border-bottom:0}
summary{display:flex;gap:.6rem;padding:.55rem .3rem;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary:focus-visible{outline-offset:-2px}
summary:hover .phrase{text-decoration:underline 1px;text-underline-offset:.2em}
.number{font-variant-numeric:tabular-nums;color:var(--soft);min-width:1.7em;text-align:right;flex:none}
.head{flex:1;min-width:0;display:grid;grid-template-columns:1fr auto;column-gap:.6rem;line-height:1.35}
.head .kind{font-weight:650;font-size:.8125rem}
.score{font-size:.8125rem;color:var(--soft);font-variant-numeric:tabular-nums}
.phrase{grid-column:1/-1}
details[open]>summary{background:color-mix(in srgb,var(--chosen) 38%,transparent);box-shadow:inset 4px 0 0 var(--framing)}
.proof{padding:.1rem .4rem .8rem 2.6rem;scroll-margin-top:7rem}
dl{margin:0}
dt{font-weight:650;font-size:.875rem;margin-top:.5rem}
dd{margin:0}
dt a{color:inherit;text-decoration-color:var(--link)}
dd.miss{border-left:3px dashed var(--omission);padding-left:.6rem}
.why{margin:.6rem 0 0;font-size:.875rem}
.hint.diff{margin:.5rem 0 0;font-size:.8125rem}
.chooser{font-size:.875rem;display:grid;gap:.4rem;margin-bottom:.6rem}
.chooser p{margin:0;min-height:1.5em;max-width:none}
.chooser div{display:flex;flex-wrap:wrap;gap:.3rem .5rem;align-items:center}
.chooser label{display:flex;gap:.35rem;align-items:center;margin-right:auto}
.columns{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(min(13rem,84%),1fr);grid-template-rows:auto minmax(0,1fr);overflow-x:auto;scroll-snap-type:x proximity;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
.column{min-width:0;display:grid;grid-row:span 2;grid-template-rows:subgrid;scroll-snap-align:start;border-left:1px solid var(--line)}
.column:first-child{border-left:0}
.column>header{padding:.5rem .8rem .4rem;border-bottom:1px solid var(--line);position:relative}
.column>header p{margin:.15rem 0 0;font-size:.8125rem;color:var(--soft)}
.column>header .state{font-weight:650;color:var(--omission)}
.text{position:relative;max-height:75vh;min-height:14rem;overflow:auto;padding:.7rem .8rem 2rem;white-space:pre-wrap;line-height:1.62;font-size:1rem}
.text:focus-visible{outline-offset:-3px}
@media (min-width:60rem){.bench>#findings{display:flex;flex-direction:column;height:calc(100vh - 1rem);min-height:36rem}
.bench>#findings .list{flex:1;min-height:0}
.bench>#readouts{display:flex;flex-direction:column;height:calc(100vh - 1rem);min-height:36rem}
.bench .columns{flex:1;min-height:0}
.bench .text{max-height:none;min-height:0}}
`;
