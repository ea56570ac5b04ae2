/** Colours, typefaces, the head of the pages, and where things stand on narrow and wide screens. */
export const FRAME_STYLE = `
:root{color-scheme:light dark;
--bg:#fffefc;--ink:#17171a;--soft:#5d5c5a;--rule:#e3e0d9;--line:#c9c5bb;--mark:#ffe97a;--rest:#fcf5d8;--panel:#faf8f3;--accent:#7a1f1f;--heat:122,31,31;
--serif:ui-serif,Charter,"Iowan Old Style","Source Serif 4","Source Serif Pro","Noto Serif",Georgia,"Liberation Serif",serif;
--sans:-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Inter,"Noto Sans","Liberation Sans",system-ui,sans-serif}
@media(prefers-color-scheme:dark){:root{
--bg:#141416;--ink:#ebe8e1;--soft:#a5a29b;--rule:#2e2d30;--line:#4b4a4d;--mark:#6b5800;--rest:#2f2a17;--panel:#1a1a1d;--accent:#e3a08f;--heat:227,160,143}}
*{box-sizing:border-box}
html{font:100%/1.5 var(--sans);background:var(--bg);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:4.5rem}
body{margin:0 auto;max-width:92rem;padding:0 1.25rem 3rem;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,p,ol,ul,dl,dd,figure,blockquote{margin:0;padding:0;font-weight:inherit;font-size:inherit}
ol,ul{list-style:none}
a{color:inherit;text-decoration-color:var(--line);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-color:currentcolor}
:focus-visible{outline:2px solid var(--ink);outline-offset:3px;border-radius:1px}
main:focus,mark:focus{outline:none}
mark{background:none;color:inherit}
small{font-size:inherit;color:var(--soft)}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:2px;padding:.3em .7em;cursor:pointer;min-height:24px}
button:hover{border-color:currentcolor}
summary{cursor:pointer}
summary:hover{text-decoration:underline;text-underline-offset:.18em}
[hidden]{display:none!important}
.away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;background:var(--bg);padding:.5rem 1rem;z-index:9}
.skip:focus{left:1rem;top:1rem}

.brand{font:600 1.0625rem/1.3 var(--serif);flex:1 1 auto}
.brand a,.clear{display:inline-block;min-height:24px}
.brand a{text-decoration:none}
.find{flex:0 1 17rem}
.find input{font:400 .9375rem/1.3 var(--sans);width:100%;height:2rem;color:var(--ink);background:transparent;border:0;border-bottom:1px solid var(--line);border-radius:0;padding:.2rem 0}
.find input::placeholder,.filter input::placeholder{color:var(--soft);opacity:1}
.tabs{position:sticky;top:0;z-index:4;display:flex;flex:1 0 100%;gap:0 1.6rem;background:var(--bg);border-bottom:1px solid var(--rule);overflow-x:auto;scrollbar-width:none;margin:0 -1.25rem;padding:0 1.25rem;width:calc(100% + 2.5rem)}
.mast{display:contents}
.bar{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 2rem;padding-top:1rem}
.tabs a{flex:none;padding:.7rem 0 .6rem;font-size:.9375rem;color:var(--soft);text-decoration:none;border-bottom:2px solid transparent;white-space:nowrap}
.tabs a:focus-visible{outline-offset:-3px}
.tabs small{font-size:.75rem;margin-left:.25em;font-variant-numeric:tabular-nums}
.tabs a:hover,.tabs a[aria-current]{color:var(--ink)}
.tabs a[aria-current]{border-color:var(--accent);font-weight:600}
.tabs a[aria-current] small{font-weight:400}

.page{padding-top:2.2rem}
h1{font:400 clamp(1.9rem,1.4rem + 1.8vw,2.6rem)/1.12 var(--serif);letter-spacing:-.012em;text-wrap:balance;max-width:24em}
.front h1{font-size:clamp(2.2rem,1.5rem + 3vw,3.6rem);line-height:1.06}
.dek{margin-top:.8rem;color:var(--soft);max-width:44rem;font-size:1.0625rem;text-wrap:pretty}
.note{color:var(--soft);font-size:.9375rem;max-width:40rem;margin-top:.5rem;text-wrap:pretty}
.none{color:var(--soft);padding:1rem 0}
.foot{margin-top:4rem;border-top:1px solid var(--rule);padding-top:1rem;color:var(--soft);font-size:.8125rem}
.foot p{max-width:40rem}

.filter{display:flex;flex-wrap:wrap;gap:.75rem 1.1rem;align-items:end;margin:1.5rem 0 .5rem}
.filter label{display:flex;flex-direction:column;font-size:.8125rem;color:var(--soft);flex:1 1 8.5rem;min-width:0;max-width:14rem}
.filter .words{flex:2 1 13rem;max-width:none}
.filter .days{display:flex;gap:1.1rem;flex:0 1 14rem}
.filter .days .day{flex:1 1 6.5rem}
.filter .check{flex:none;flex-direction:row;align-items:center;gap:.4rem;height:2.1rem;max-width:none}
.filter .check input{width:1rem;height:1rem;accent-color:var(--accent)}
.filter input:not([type=checkbox],[type=range]),.filter select{font:400 .9375rem/1.3 var(--sans);color:var(--ink);background:transparent;border:0;border-bottom:1px solid var(--line);border-radius:0;padding:.35rem 0;width:100%;min-width:0;height:2.1rem}
.filter input:invalid{border-color:var(--accent)}
.filter select option{background:var(--bg);color:var(--ink)}
.filter [type=range]{width:100%;height:2.1rem;accent-color:var(--accent);margin:0}
.filter .buttons{display:flex;gap:1rem;align-items:center;height:2.1rem;font-size:.875rem}
.js .filter [type=submit]{display:none}
.more-choices{display:none}
.found{font-size:.875rem;color:var(--soft);font-variant-numeric:tabular-nums;border-bottom:1px solid var(--rule);padding:.5rem 0}
.found b{color:var(--ink);font-weight:600}
#results[aria-busy]{opacity:.6}
.pager{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;padding:1.5rem 0;border-top:1px solid var(--rule);font-size:.9375rem;font-variant-numeric:tabular-nums}
.pager a,.pager b{padding:.3rem .2rem}

.picture{margin:1.4rem 0 .5rem}
.plot{position:relative}
.picture svg{display:block;overflow:visible}
.picture .told{fill:var(--line)}
.picture .told.more{fill:var(--soft)}
.picture .out{fill:var(--accent);opacity:.55}
.picture .base{stroke:var(--soft);stroke-width:1}
.picture .grid{stroke:var(--rule)}
.picture .chosen{fill:var(--rest);stroke:var(--line)}
.picture .chosen.whole{fill:none;stroke:none}
.picture .years text{font:400 .75rem/1 var(--sans);fill:var(--soft);font-variant-numeric:tabular-nums}
.picture .years a:hover text{fill:var(--ink);text-decoration:underline}
.picture figcaption{font-size:.8125rem;color:var(--soft);max-width:44rem}
.js .brush .plot{cursor:crosshair;touch-action:pan-y;user-select:none}
.handle{display:none}
.js .handle{display:block;position:absolute;left:-8px;width:calc(100% + 16px);top:0;height:100%;margin:0;background:none;appearance:none;-webkit-appearance:none;pointer-events:none}
.handle::-webkit-slider-runnable-track{height:100%;background:none}
.handle::-webkit-slider-thumb{appearance:none;-webkit-appearance:none;pointer-events:auto;width:16px;height:78px;background:linear-gradient(var(--soft),var(--soft)) center/2px 100% no-repeat;border:0;cursor:ew-resize}
.handle::-moz-range-track{background:none}
.handle::-moz-range-thumb{pointer-events:auto;width:16px;height:78px;background:linear-gradient(var(--soft),var(--soft)) center/2px 100% no-repeat;border:0;border-radius:0;cursor:ew-resize}
.handle:focus-visible{outline:none}
.handle:focus-visible::-webkit-slider-thumb{outline:2px solid var(--ink)}
.handle:focus-visible::-moz-range-thumb{outline:2px solid var(--ink)}

@media(min-width:68rem){
body{padding:0 2.5rem 3rem}
.tabs{margin:0 -2.5rem;padding:0 2.5rem;width:calc(100% + 5rem)}
main{max-width:64rem}
.js.reading .page{display:grid;grid-template-columns:minmax(0,1fr) minmax(24rem,46%);gap:0 2.5rem}
}
@media(min-width:92rem){.tabs{margin:0;padding:0;width:100%}}
@media(pointer:coarse){.src,.plain,.about li{line-height:26px}.facts{line-height:26px}}
@media(max-width:40rem){
.bar{display:block}
.find{margin-top:.3rem}
.page{padding-top:1.4rem}
.filter{display:grid;grid-template-columns:1fr 1fr;gap:.75rem 1.25rem}
.filter label{max-width:none}
.filter .words,.filter .days{grid-column:1/-1}
.js .filter:not(.open) .days{display:none}
.js .filter .more-choices{display:block;justify-self:start;font-size:.875rem}
.js .filter:not(.open) label:not(.words){display:none}
}
`;
