/** The strip, the coverage matrix, the profiles, and the shared points. */
export const TABLES = `
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line)}
thead th{font-size:.8125rem;line-height:1.3;vertical-align:bottom;border-bottom:1px solid var(--rule)}
thead td{border-bottom:1px solid var(--rule)}
th[scope=row]{font-weight:600}
.strip th,.strip td{vertical-align:middle}
.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-right:.2rem;padding-left:.6rem}
.strip th[scope=row]{width:16rem}
.bar{width:auto;vertical-align:middle;padding:.45rem .3rem}
.bar svg{display:block;width:100%;min-width:7rem;height:1.75rem;border-bottom:1px solid var(--soft)}
.bar svg.live{cursor:pointer}
path.now{fill:none;stroke:var(--ink);stroke-width:2px;vector-effect:non-scaling-stroke}
.matrix th[scope=row],.profiles th[scope=row]{min-width:8rem;width:12rem}
.matrix td,.profiles td{min-width:9rem}
.grade{white-space:nowrap;font-weight:600}
[data-coverage=vague] .grade{font-weight:400}
[data-coverage=omitted] .grade{color:var(--contradiction);font-weight:400}
[data-coverage=not-comparable] .grade{color:var(--soft);font-weight:400}
.terms{display:block;font-size:.875rem;line-height:1.4}
.terms a{color:inherit;text-decoration-color:var(--link)}
.shared{list-style:none;margin:0;padding:0;columns:24rem;column-gap:2.2rem}
.shared li{break-inside:avoid;border-bottom:1px solid var(--line);padding:.3rem 0 .6rem}
@media (max-width:40rem){.strip thead{display:none}
.strip,.strip tbody,.strip tr,.strip th,.strip td{display:block}
.strip tr{border-bottom:1px solid var(--line);padding:.4rem 0}
.strip th[scope=row]{width:auto}
.strip th,.strip td{border:0;padding:.1rem 0}
.strip td.figure{display:inline-block;padding-right:.9rem}
.strip td.figure::before{content:attr(data-label) " ";color:var(--soft)}}
`;
