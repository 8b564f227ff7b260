/** Widths in percent, as classes: pages allow no style in attributes. */
const WIDTHS = Array.from({ length: 101 }, (_, percent) => `.w${percent}{inline-size:${percent}%}`).join('')

/** Colors of languages and links, in the order they come: as text on the ground of the page they keep 4.5:1 (WCAG 2.2 AA). */
const HUES_LIGHT = ['#a3320b', '#0b5fa5', '#2f6b1d', '#7b2d8b', '#8a5a00', '#00696b', '#a01a58', '#4c4f9e']
const HUES_DARK = ['#ff9b73', '#7db9f5', '#8fd17a', '#d9a0e8', '#e6b656', '#5fc9c6', '#f58cb8', '#a9adf5']
const hues = (list: readonly string[]) => list.map((hue, at) => `--c${at}:${hue}`).join(';')
const HUE_CLASSES = HUES_LIGHT.map((_, at) => `.c${at}{--c:var(--c${at})}.d${at}{--d:var(--c${at})}`).join('')

/** The one stylesheet of all pages. Logical properties throughout, so that it serves both directions of writing. */
export const STYLE: string = `
:root{color-scheme:light dark;--ground:#fdfcfa;--paper:#fff;--ink:#1d1d1b;--quiet:#5c5a55;--rule:#dedad2;--tint:#f4f1ea;
--error:#b3261e;--warning:#8a5a00;--info:#3b5f8a;--good:#2f6b1d;--mark:#fff0c2;${hues(HUES_LIGHT)}}
@media (prefers-color-scheme:dark){:root{--ground:#171614;--paper:#1f1e1b;--ink:#ece8e1;--quiet:#a9a49a;--rule:#3a3833;--tint:#282622;
--error:#ff8a80;--warning:#e6b656;--info:#8fb8e8;--good:#8fd17a;--mark:#4a3d12;${hues(HUES_DARK)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif;overflow-wrap:break-word}
main,header.top,footer{max-inline-size:72rem;margin-inline:auto;padding-inline:1.25rem}
header.top{padding-block:2.25rem 1rem}
h1,h2,h3{font-family:Georgia,"Times New Roman","Noto Serif","Noto Naskh Arabic",serif;font-weight:600;line-height:1.25;text-wrap:balance}
h1{font-size:2rem;margin:0 0 .35rem;letter-spacing:-.01em}
h2{font-size:1.3rem;margin:2.25rem 0 .75rem;padding-block-start:1rem;border-block-start:1px solid var(--rule)}
h3{font-size:1.05rem;margin:0}
a{color:inherit;text-decoration-color:var(--quiet);text-underline-offset:.15em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--info);outline-offset:2px}
.skip{position:absolute;inset-inline-start:-999rem}.skip:focus{inset-inline-start:1rem;inset-block-start:.5rem;background:var(--paper);padding:.5rem 1rem}
.lead{margin:0;font-size:1.05rem}.quiet{color:var(--quiet)}.small{font-size:.85rem}
code{font:.88em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.error{--s:var(--error)}.warning{--s:var(--warning)}.info{--s:var(--info)}
.tiles{display:flex;flex-wrap:wrap;gap:.35rem 2rem;margin:.75rem 0 .5rem;padding:0;list-style:none}
.tiles b{font:600 1.35rem/1.2 Georgia,"Noto Serif","Noto Naskh Arabic",serif;color:var(--s,var(--ink));font-variant-numeric:tabular-nums lining-nums}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1.5rem 2.5rem;margin-block:1.75rem}
.charts h2{border:0;padding:0;margin:0 0 .5rem;font-size:1.05rem}
.chart{list-style:none;margin:0;padding:0;font-size:.9rem}
.chart>li{padding-block:.3rem;border-block-start:1px solid var(--rule)}
.chart summary{cursor:pointer;list-style:none}.chart summary::-webkit-details-marker{display:none}
.chart summary .n::after{content:"▾";margin-inline-start:.4rem;font-size:.8em}.chart details[open] .n::after{content:"▴"}
.chart summary:hover .label{text-decoration:underline;text-underline-offset:.15em}
.row{display:flex;justify-content:space-between;gap:1rem}.row .n{font-variant-numeric:tabular-nums;color:var(--quiet)}
.label{min-inline-size:0;overflow-wrap:anywhere}
.track{display:flex;block-size:.4rem;background:var(--tint);border-radius:.2rem;overflow:hidden;margin-block:.2rem .1rem}
.track span{background:var(--s,var(--c,var(--ink)))}
.places{columns:8rem auto;padding-inline-start:0;list-style:none;margin:.35rem 0;font-size:.85rem}
form.filter{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;background:var(--tint);border-radius:.4rem;padding:.8rem 1rem;position:sticky;inset-block-start:0;z-index:1}
form.filter[hidden]{display:none}
form.filter label{display:flex;flex-direction:column;font-size:.8rem;color:var(--quiet);min-inline-size:0;flex:1 1 9rem}
form.filter select,form.filter button{font:inherit;font-size:.95rem;color:var(--ink);background:var(--paper);border:1px solid var(--rule);border-radius:.3rem;padding:.35rem .5rem;inline-size:100%;min-block-size:2.25rem}
form.filter button{inline-size:auto;cursor:pointer}
form.filter output{flex-basis:100%;font-size:.85rem;color:var(--quiet)}
.article{margin-block:1.75rem}
.article>header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1rem;align-items:baseline;border-block-end:2px solid var(--ink);padding-block-end:.35rem}
.article h3{overflow-wrap:anywhere}
.findings{list-style:none;margin:0;padding:0}
.finding{border-block-end:1px solid var(--rule);padding-block:.85rem;display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.1rem 1rem;scroll-margin-block-start:9rem}
.finding:target{background:var(--tint)}
.finding[hidden],.article[hidden]{display:none}
.sev{color:var(--s);font-weight:600;font-size:.85rem}.sev::before{content:"";display:inline-block;inline-size:.55rem;block-size:.55rem;border-radius:50%;background:var(--s);margin-inline-end:.4rem}
.info .sev::before{background:none;border:2px solid var(--s)}.error .sev::before{border-radius:1px}
.where{display:block;color:var(--quiet);font-weight:400;font-variant-numeric:tabular-nums;text-decoration:none}
.finding p{margin:0}.finding .say{font-weight:500}
.context{font-family:Georgia,"Noto Serif","Noto Naskh Arabic",serif;background:var(--paper);border-inline-start:3px solid var(--s);padding:.45rem .8rem;margin-block:.45rem!important;white-space:pre-wrap}
.context mark{background:var(--mark);color:inherit;padding-block:.1em;text-decoration:underline 2px var(--s);text-underline-offset:.2em}
.fix{color:var(--good)}
table{border-collapse:collapse;font-size:.9rem;inline-size:100%}
th,td{text-align:start;vertical-align:top;padding:.35rem .75rem .35rem 0;padding-inline:0 .75rem;border-block-end:1px solid var(--rule)}
th{font-weight:600;color:var(--quiet)}td.n,th.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap;padding-inline:.75rem 0}
tfoot td,tfoot th{border-block-end:0;font-weight:600;color:var(--ink)}tfoot tr:first-child>*{border-block-start:2px solid var(--ink)}
.wide{overflow-x:auto}.wide td:first-child{min-inline-size:14rem}
.verdict{font:500 1.15rem/1.4 Georgia,"Noto Serif","Noto Naskh Arabic",serif;margin:.9rem 0 .2rem}
.ranking{list-style:none;padding:0;margin:.75rem 0;max-inline-size:34rem;font-size:.9rem}.ranking .track{block-size:.6rem}.article summary{cursor:pointer;margin-block:1rem .5rem}
.text{font-family:Georgia,"Noto Serif","Noto Naskh Arabic",serif;font-size:1.05rem;line-height:1.75;max-inline-size:40rem;background:var(--paper);padding:.5rem 1.5rem;border:1px solid var(--rule);border-radius:.4rem}
.text p{white-space:pre-line;margin-block:.9rem}
.text mark{background:color-mix(in srgb,var(--c) 12%,transparent);color:inherit;border-block-end:2px solid var(--c);padding-block-end:.05em;text-decoration:none}
.text mark.two{border-block-end-style:double;border-block-end-width:4px;border-block-end-color:var(--d)}
.text mark.against{--c:var(--quiet);border-block-end-style:dotted}.text mark.q{background:none;border-block-end-style:dashed}
.text sup{font:600 .65em/1 system-ui,sans-serif;color:var(--c,var(--quiet));margin-inline:.15em}.text sup a{text-decoration:none}
.text mark:target,tr:target{background:var(--mark)}
.chip{display:inline-block;border-block-end:2px solid var(--c,var(--quiet));margin-inline-end:.9rem}
.pair{margin-block:2rem}
.heads,.passages{--gap:clamp(2rem,8vw,6rem);display:grid;grid-template-columns:minmax(0,1fr) var(--gap) minmax(0,1fr)}
.heads{font-weight:600;font-size:.9rem;margin-block:.6rem .3rem}.heads :last-child{grid-column:3}
.passages{position:relative;grid-auto-rows:1fr}
.passages>p{margin:.2rem 0;padding:.4rem .7rem;background:var(--paper);border:1px solid var(--rule);border-radius:.3rem;font-family:Georgia,"Noto Serif","Noto Naskh Arabic",serif;font-size:.95rem;line-height:1.45;align-content:center}
.passages>.a{grid-column:1;border-inline-end:3px solid var(--c)}.passages>.b{grid-column:3;border-inline-start:3px solid var(--c)}
.passages>svg{position:absolute;inset-block:0;inset-inline-start:calc(50% - var(--gap)/2);inline-size:var(--gap);block-size:100%}
.passages path{fill:none;stroke:var(--c);stroke-width:2;vector-effect:non-scaling-stroke}
.passages b{font:600 .75rem/1 system-ui,sans-serif;color:var(--c);margin-inline-end:.35rem}
[dir=rtl] .passages>svg{transform:scaleX(-1)}
.graph{display:block;inline-size:100%;max-inline-size:35rem;block-size:auto;font:14px system-ui,sans-serif}
.graph text{fill:var(--ink);text-anchor:middle;paint-order:stroke;stroke:var(--ground);stroke-width:4px;stroke-linejoin:round}.graph .root+text{stroke:none}.graph .node{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}.graph .root{fill:var(--tint);stroke:var(--quiet)}
.graph .edge{stroke:var(--quiet);stroke-width:1.5;fill:none}.graph .derived{stroke:var(--c0);stroke-width:2}.graph .from{stroke:var(--rule);stroke-dasharray:4 4}.graph marker path{fill:var(--c0)}
.failures{border-inline-start:3px solid var(--error);padding-inline-start:1rem}
footer{padding-block:2rem;color:var(--quiet);font-size:.85rem;border-block-start:1px solid var(--rule);margin-block-start:3rem}
@media (max-width:40rem){h1{font-size:1.6rem}.finding{grid-template-columns:minmax(0,1fr)}.where{display:inline;margin-inline-start:.6rem}form.filter{position:static}.text{padding-inline:.9rem}.passages>p{padding:.35rem .45rem;font-size:.85rem}}
@media print{:root{color-scheme:light;--ground:#fff;--paper:#fff;--ink:#000;--quiet:#444}form.filter,.skip{display:none!important}body{font-size:10.5pt}.finding,.chart>li,tr,.passages>p{break-inside:avoid}.article>header{break-after:avoid}a{text-decoration:none}.context mark,.track span,.text mark,.sev::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
${HUE_CLASSES}${WIDTHS}`
