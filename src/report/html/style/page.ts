/** The page as a whole: type, measure, head, sections, foot. */
export const PAGE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,q,.text,.terms{font-family:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,"DejaVu Serif",serif}
.masthead,main,footer{max-width:112rem;margin:0 auto;padding:0 clamp(.9rem,2.5vw,2.5rem)}
.masthead{padding-top:1.6rem}
h1{font-size:clamp(1.6rem,1.1rem + 2vw,2.7rem);line-height:1.12;margin:0;max-width:34em;text-wrap:balance;letter-spacing:-.01em}
.date{margin:.35rem 0 0;color:var(--soft)}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;list-style:none;margin:.9rem 0 0;padding:.45rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:.875rem}
nav a{display:inline-block;padding:.2rem 0}
.part{margin:1.8rem 0 0;border-top:3px solid var(--rule);padding-top:.5rem;scroll-margin-top:.5rem}
h2{font-size:1.3rem;line-height:1.2;margin:0 0 .6rem}
h3{font-size:1.05rem;line-height:1.25;margin:0}
p{margin:0 0 .6rem;max-width:70ch}
a{color:var(--link);text-underline-offset:.15em}
.hint,.small,.lead{color:var(--soft);font-size:.875rem}
.small{display:block;font-weight:400}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
[hidden]{display:none!important}
.skip{position:absolute;left:-99rem;top:0;background:var(--card);padding:.6rem 1rem;z-index:9}
.skip:focus{left:.5rem;top:.5rem}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
button,select,input{font:inherit;color:inherit;accent-color:var(--link)}
button,select{background:var(--card);border:1px solid var(--soft);border-radius:3px;padding:.2rem .6rem;min-height:2rem;max-width:100%}
button{cursor:pointer}
button:disabled{color:var(--soft);border-style:dotted;cursor:default}
mark{background:var(--chosen);color:var(--chosen-ink);padding:0 .1em;border-radius:2px;font-weight:600}
u{text-decoration:underline 2px;text-underline-offset:.18em}
q{quotes:none;unicode-bidi:plaintext}
q::before,q::after{content:none}
footer{margin-top:2.4rem;padding-top:.9rem;padding-bottom:2.5rem;font-size:.875rem;color:var(--soft)}
footer::before{content:"";display:block;border-top:3px solid var(--rule);margin-bottom:.9rem}
`;
