/** In print: everything open, nothing that scrolls, no controls. */
export const PAPER = `
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--rule:#000;--link:#000;--contradiction:#a8201a;--framing:#8a5200;--omission:#0d5f73;--attribution:#6b3f94;--emphasis:#3f5873;--chosen:#fff0bf;--chosen-ink:#000;--matched:#33704a;--alone:#6f6b62}
body{font-size:10pt}
.skip,nav,.filters,.chooser{display:none!important}
.bench{display:block}
.bench>#findings,.bench>#readouts,.bench .list,.bench .columns,.bench .text,.wide{display:block;height:auto;min-height:0;max-height:none;overflow:visible}
.bench .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));grid-auto-flow:row;grid-template-rows:none;overflow:visible}
.column{display:block;grid-row:auto;min-width:0}
details::details-content{display:block;content-visibility:visible;height:auto;opacity:1}
details[open]>summary{background:none;box-shadow:none}
.list>li{content-visibility:visible!important}
.list>li,tr{break-inside:avoid}
path,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
@media (forced-colors:active){path.contradicted,path.reframed,path.matched,path.alone{fill:CanvasText}.claim.on,.claim.missed,.claim:target{outline-color:Highlight}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
