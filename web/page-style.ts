/** Colours, typefaces, masthead, tabs, filters, and where things stand on narrow and wide screens. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;
--bg:#fffefc;--ink:#17171a;--soft:#5d5c5a;--rule:#e3e0d9;--line:#c9c5bb;--mark:#ffe97a;--rest:#fcf5d8;--panel:#faf8f3;
--serif:ui-serif,Charter,"Iowan Old Style","Source Serif 4","Source Serif Pro","Noto Serif",Georgia,"Liberation Serif",serif;
--sans:-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Inter,"Noto Sans","Liberation Sans",system-ui,sans-serif}
@media(prefers-color-scheme:dark){:root{
--bg:#141416;--ink:#ebe8e1;--soft:#a5a29b;--rule:#2e2d30;--line:#4b4a4d;--mark:#6b5800;--rest:#2f2a17;--panel:#1a1a1d}}
*{box-sizing:border-box}
html{font:100%/1.5 var(--sans);background:var(--bg);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:4rem}
body{margin:0 auto;max-width:92rem;padding:0 1.25rem 4rem;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,p,ol,ul,dl,dd{margin:0;padding:0;font-weight:inherit;font-size:inherit}
main{max-width:44rem}
ol,ul{list-style:none}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--line);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-color:currentcolor}
:focus{outline:none}
:focus-visible{outline:2px solid currentcolor;outline-offset:3px;border-radius:1px}
[hidden]{display:none!important}
mark{background:none;color:inherit}
small{font-size:inherit}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:2px;padding:.3em .7em;cursor:pointer}
button:hover{border-color:currentcolor}
summary{cursor:pointer}
summary:hover{text-decoration:underline;text-underline-offset:.18em}
.skip{position:absolute;left:-99rem;background:var(--bg);padding:.5rem 1rem;z-index:9}
.skip:focus{left:1rem;top:1rem}

.mast{padding:2.25rem 0 1.5rem;max-width:60rem}
.brand{font-size:.8125rem;font-weight:600;margin-bottom:1.5rem}
.brand mark,.invite mark{background:var(--mark);padding:.15em .4em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
h1{font:400 clamp(1.9rem,1.2rem + 2.6vw,3.1rem)/1.1 var(--serif);letter-spacing:-.012em;text-wrap:balance;max-width:22em}
.dek{margin-top:.9rem;color:var(--soft);max-width:42rem;text-wrap:pretty}
.strip{display:flex;margin-top:1.75rem;max-width:100%;overflow-x:auto;border-bottom:0}
.year{flex:1 1 0;min-width:2.6rem;max-width:9rem;font-size:.75rem;color:var(--soft);text-decoration:none;font-variant-numeric:tabular-nums}
.year svg{display:block;width:100%;height:2.5rem;border-bottom:1px solid var(--line);fill:var(--line)}
.year span{display:block;padding-top:.25rem;border-left:1px solid var(--line);padding-left:.35rem}
a.year svg{fill:var(--soft)}
a.year:hover svg,a.year:focus-visible svg{fill:var(--ink)}
a.year:hover,a.year:focus-visible{color:var(--ink)}

.tabs{position:sticky;top:0;z-index:4;display:flex;gap:0 1.6rem;background:var(--bg);border-bottom:1px solid var(--rule);overflow-x:auto;scrollbar-width:none;margin:0 -1.25rem;padding:0 1.25rem}
.tabs a{flex:none;padding:.8rem 0 .7rem;font-size:.9375rem;color:var(--soft);text-decoration:none;border-bottom:2px solid transparent;white-space:nowrap}
.tabs a:focus-visible{outline-offset:-3px}
.tabs small{font-size:.75rem;margin-left:.4em;font-variant-numeric:tabular-nums;color:var(--soft)}
.tabs a:hover,.tabs a[aria-current]{color:var(--ink)}
.tabs a[aria-current]{border-color:var(--ink);font-weight:600}
.tabs a[aria-current] small{font-weight:400}

.view{padding-top:2rem}
h2{font:400 1.75rem/1.2 var(--serif);letter-spacing:-.005em}
.js .view>h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.note{color:var(--soft);font-size:.9375rem;max-width:38rem;text-wrap:pretty}
.none,.nothing{color:var(--soft);padding:1rem 0}

.filter{display:none}
.js .filter{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;margin:1.25rem 0 .5rem;padding-bottom:1.25rem;border-bottom:1px solid var(--rule)}
.filter label{display:flex;flex-direction:column;font-size:.75rem;color:var(--soft);flex:1 1 8.5rem;min-width:0;max-width:15rem}
.filter label:first-child{flex:2 1 12rem;max-width:none}
.filter input,.filter select{font:400 .9375rem/1.3 var(--sans);color:var(--ink);background:transparent;border:0;border-bottom:1px solid var(--line);border-radius:0;padding:.35rem 0;width:100%;min-width:0;height:2.1rem}
.filter select option{background:var(--bg);color:var(--ink)}
.filter input::placeholder{color:var(--soft);opacity:1}
.filter input:focus-visible,.filter select:focus-visible{outline-offset:2px}
.filter output{font-size:.875rem;color:var(--soft);font-variant-numeric:tabular-nums;padding-bottom:.35rem}
.filter output:empty{display:none}
.filter button{font-size:.875rem}

@media(min-width:68rem){
body{padding:0 2.5rem 4rem}
.tabs{margin:0 -2.5rem;padding:0 2.5rem}
.js .page{display:grid;grid-template-columns:minmax(0,44rem) minmax(22rem,1fr);gap:0 3.5rem}
}
@media(min-width:92rem){.tabs{margin:0;padding:0}}
`;
