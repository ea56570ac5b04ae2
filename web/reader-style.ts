/** The texts of the articles: beside the record on a wide screen, over it on a narrow one, below it without script. */
export const READER_STYLE = `
#texts{font:400 1.125rem/1.6 var(--serif)}
#texts>h2{padding-top:3rem}
.reader-bar,.invite,.show-cut{display:none}
#texts article{max-width:38rem;padding:1.5rem 0 3rem;border-top:1px solid var(--rule)}
#texts article>p,#texts article>blockquote,#texts article>h4{margin:0 0 .9rem;unicode-bidi:isolate}
#texts article header{font-family:var(--sans);margin-bottom:1.4rem;padding-bottom:.9rem;border-bottom:1px solid var(--rule)}
#texts article header h3{font:400 1.625rem/1.2 var(--serif);margin-bottom:.5rem;text-wrap:balance}
#texts article header h3.away{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);margin:0}
#texts .facts small{color:var(--soft)}
#texts .uri{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.75rem}
#texts .b-title{font-size:1.75rem;line-height:1.2;letter-spacing:-.005em;text-wrap:balance}
#texts article>h4{font-size:1.1875rem;font-weight:600;line-height:1.35;padding-top:.6rem}
#texts blockquote{padding-left:1.1rem;border-left:2px solid var(--line)}
#texts .b-list-item{padding-left:1.1rem;border-left:1px solid var(--rule)}
#texts .b-section,#texts .b-byline,#texts .b-dateline{font:400 .875rem/1.5 var(--sans);color:var(--soft)}
.words{background:var(--rest);padding:.08em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
html:not(.js) mark:target,html:not(.js) mark:target mark,#texts .on,#texts .on mark{background:var(--mark);padding:.14em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
#texts .on mark.words,html:not(.js) mark:target mark.words{text-decoration:underline;text-decoration-thickness:1.5px;text-underline-offset:.22em}
#texts .refs{font:400 .75rem/1.5 var(--sans);color:var(--soft);margin:-.6rem 0 1rem;display:flex;flex-wrap:wrap;gap:0 .9em}
.refs a{text-decoration-color:var(--rule)}
.refs a::before{content:"↖ ";text-decoration:none}
.cut{font:400 .8125rem/1.5 var(--sans);color:var(--soft);margin:0 0 .9rem}
.cut summary{list-style:none;opacity:1}
.cut summary::before{content:"+ "}
.cut[open] summary::before{content:"– "}
.cut summary::-webkit-details-marker{display:none}
.cut p{margin:0;padding:.2rem 0 .2rem .8rem;border-left:2px dotted var(--line)}
.cut small{font-style:italic;white-space:nowrap}

.js #texts>h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);padding:0}
.js #texts article{border-top:0;padding-top:1.25rem;margin:0 auto;content-visibility:visible}
.js .show-cut{display:inline-block;font:400 .75rem/1.3 var(--sans);padding:.1em .5em}
.js .show-cut::before{content:none}
.js.reading .reader-bar{display:flex;gap:1rem;align-items:baseline;justify-content:space-between;position:sticky;top:0;z-index:3;background:var(--panel);padding:.6rem 0;font:400 .875rem/1.4 var(--sans);border-bottom:1px solid var(--rule)}
.place{color:var(--soft);text-align:right}
html:not(.js) #texts article{content-visibility:auto;contain-intrinsic-size:auto 60rem}
@media(max-width:67.99rem){
.js #texts{display:none}
.js.over #texts{display:block;position:fixed;inset:0;z-index:8;background:var(--panel);overflow:auto;overscroll-behavior:contain;padding:0 1.25rem 3rem}
.js.over body{overflow:hidden}
}
@media(min-width:68rem){
.js #texts{position:sticky;top:2.9rem;height:calc(100vh - 2.9rem);overflow:auto;background:var(--panel);padding:0 2rem;scrollbar-width:thin;overscroll-behavior:contain}
.js .invite{display:block;font:400 .9375rem/1.55 var(--sans);color:var(--soft);padding:2rem 0;max-width:24rem}
.js .invite>p:first-child{font:400 1.375rem/1.4 var(--serif);color:var(--ink);margin-bottom:1.5rem;text-wrap:balance}
.js.reading .invite{display:none}
.invite .keys{margin-top:1.5rem;font-size:.8125rem}
kbd{font:inherit;border:1px solid var(--line);border-radius:3px;padding:0 .35em;color:var(--ink)}
}
`;
