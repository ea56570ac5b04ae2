/** The texts of the articles, on their own page and beside the lines, with their marks and notes. */
export const TEXT_STYLE = `
.text{font:400 1.125rem/1.62 var(--serif);max-width:40rem}
.text p,.text blockquote{margin:0 0 .9rem;unicode-bidi:isolate}
.text header{font-family:var(--sans);margin-bottom:1.4rem;padding-bottom:.9rem;border-bottom:1px solid var(--rule)}
.text header p{margin:0}
.text header h1,.text header h2{font:400 1.75rem/1.18 var(--serif);margin-bottom:.5rem;text-wrap:balance}
.text header .away{margin:0}
.text .src{margin-top:.3rem}
.uri{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.75rem}
.text .b-title mark.m-words,.text .b-title .on,.text .b-title .on mark{padding:0}
.text .b-title{font-size:1.875rem;line-height:1.24;letter-spacing:-.01em;text-wrap:balance}
.text .b-heading{font-size:1.1875rem;font-weight:600;line-height:1.35;padding-top:.6rem}
.text blockquote{padding-left:1.1rem;border-left:2px solid var(--line)}
.text .b-list-item{padding-left:1.1rem;border-left:1px solid var(--rule)}
.text .b-section,.text .b-byline,.text .b-dateline{font:400 .875rem/1.5 var(--sans);color:var(--soft)}
.text .m-words{background:var(--rest);padding:.08em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.js .text .m-line{cursor:pointer}
.text mark:target,.text mark:target mark,.text .on,.text .on mark{background:var(--mark);-webkit-box-decoration-break:clone;box-decoration-break:clone;padding:.14em 0}
.text .on .m-words{text-decoration:underline;text-decoration-thickness:1.5px;text-underline-offset:.22em}
.text{position:relative}
.text .m-name,.text .m-time{text-decoration:underline dotted var(--line) 1px;text-underline-offset:.22em}
.js .text .m-name,.js .text .m-stand,.js .text .m-time{cursor:pointer}
.js .text .m-name:hover,.js .text .m-stand:hover,.js .text .m-time:hover,.text .asked{text-decoration:underline solid currentcolor 1px;text-underline-offset:.22em}
.text mark[tabindex="0"]:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.mark-card{position:absolute;z-index:2;width:max-content;max-width:min(24rem,100%);background:var(--bg);border:1px solid var(--line);border-radius:3px;box-shadow:0 4px 18px rgba(0,0,0,.14);padding:.7rem .9rem .8rem;font:400 .875rem/1.5 var(--sans);scroll-margin:7rem 0 1rem}
.mark-card:focus{outline:none}
.mark-card a{display:inline-block;min-height:24px}
.text .mark-card p{margin:0}
.mark-card .q{font:400 1.1875rem/1.35 var(--serif)}
.text .mark-card .src{margin-top:.25rem}
.mark-card .codes{font-size:.8125rem;color:var(--soft);margin-top:.35rem}
.mark-card .codes summary{min-height:24px}
.mark-card button{font-size:.8125rem;margin-top:.5rem;padding:.1em .6em}
.show-names .m-name,.show-names .m-stand{box-shadow:inset 0 -1px var(--ink)}
.show-times .m-time{box-shadow:inset 0 -2px var(--accent)}
.notes{font:400 .8125rem/1.5 var(--sans);color:var(--soft);margin:-.55rem 0 1.1rem;display:flex;flex-wrap:wrap;gap:0 .9em}
.note summary{list-style:none;display:inline-block;padding:.15rem 0;min-height:1.6rem}
.note summary::-webkit-details-marker{display:none}
.note summary::before{content:"↖ "}
.notes .note{margin:0;max-width:none;font-size:inherit}
.note[open]{flex-basis:100%;order:1}
.note[open] summary{color:var(--ink);font-weight:600}
.note .card{border-left:2px solid var(--mark);padding:.2rem 0 .4rem .8rem;margin:.2rem 0 .6rem;color:var(--ink)}
.note .card p{margin:0}
.note .card .q{font-size:1rem;line-height:1.45}
.note .date{display:inline;text-align:left}
.note .date .when,.note .date small{display:inline}
.note .date small{margin-left:.5em}
.cut,.named{font:400 .8125rem/1.5 var(--sans);color:var(--soft);margin:0 0 .9rem}
.cut summary,.named summary{list-style:none}
.cut summary::before,.named summary::before{content:"+ "}
.cut[open] summary::before,.named[open] summary::before{content:"– "}
.cut summary::-webkit-details-marker,.named summary::-webkit-details-marker{display:none}
.cut p{margin:0;padding:.2rem 0 .2rem .8rem;border-left:2px dotted var(--line);white-space:pre-line}
.cut small{font-style:italic}

.copy-bar{display:none;border:0;margin:0;min-width:0}
.js .copy-bar{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;font-size:.8125rem;color:var(--soft);padding:.5rem 0}
.copy-bar span{display:inline-flex;gap:.35rem;align-items:baseline}
.copy-bar button{padding:.05em .5em}
.copy-bar select{font:inherit;color:var(--ink);background:transparent;border:0;border-bottom:1px solid var(--line);border-radius:0;padding:.05em 0;max-width:100%}
.copy-bar option{background:var(--bg);color:var(--ink)}
.copy-bar [aria-pressed=true]{background:var(--ink);color:var(--bg);border-color:var(--ink)}
.article-page .copy-bar{position:sticky;top:2.75rem;background:var(--bg);z-index:3;border-bottom:1px solid var(--rule);max-width:72rem;margin-bottom:1.5rem}
#reader{background:var(--panel);padding:0 2rem 3rem;overflow:auto;overscroll-behavior:contain;scrollbar-width:thin;position:sticky;top:2.75rem;height:calc(100vh - 2.75rem)}
.reader-bar{position:sticky;top:0;z-index:3;background:var(--panel);padding:.6rem 0 .3rem;font-size:.875rem;border-bottom:1px solid var(--rule);margin-bottom:1.25rem}
.reader-bar>p{display:flex;gap:1rem;align-items:baseline;justify-content:space-between}
@media(max-width:67.99rem){#reader{display:none}}
@media(max-width:40rem){.article-page .copy-bar{position:static}}
.text mark{scroll-margin-top:30vh}
@media(min-width:68rem){
.article-page .text{max-width:none}
.article-page .text>p,.article-page .text>header,.article-page .text>.cut,.article-page .text>.named{max-width:40rem}
.article-page .block{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,20rem);gap:0 3rem}
.article-page .notes{margin:.2rem 0 1rem;display:block;border-left:1px solid var(--rule);padding-left:1rem}
}
`;
