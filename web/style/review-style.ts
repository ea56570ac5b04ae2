/** The pages of review and of what came in, the revisions of an article, and words that differ from other words. */
export const REVIEW_STYLE = `
main>.told:empty{display:none}
main>.told{font-size:.9375rem;margin:1rem 0 0;padding:.6rem .9rem;background:var(--rest);border-left:3px solid var(--mark);max-width:44rem}
main>.told.wrong{border-color:var(--accent)}
.letter,kbd{font:600 .75rem/1 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;border:1px solid var(--line);border-radius:2px;padding:.1em .35em;color:var(--soft)}
button .letter{margin-left:.4em}
code{font:.8125rem/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.kinds{margin-top:1rem}
.tasks>.note{margin-bottom:.9rem}
.kinds a{display:inline-block;min-height:24px}
.task{max-width:46rem;scroll-margin:6rem}
.task .name a.q{display:inline;font-size:inherit;text-decoration:underline;text-decoration-color:transparent}
.task .name i{font-size:1.125rem;color:var(--soft)}
.task .src .date{display:inline;padding:0;font-size:inherit}
.task .src .date .when,.task .src .date small,.intake .date .when,.intake .date small{display:inline;font-size:inherit;font-weight:400}
.task .facts .date{text-align:left;padding:0}
.intake .date{display:inline;padding:0;font-size:inherit}
.intake .date small,.task .src .date small{margin-left:.4em}
.intake .src b{color:var(--accent);font-weight:600}
.concern{padding:.35rem 0;font-size:.9375rem;border-top:1px solid var(--rule)}
.concern summary{min-height:24px}
.concern ul{padding-left:1rem}
.reasons{font-size:.9375rem;margin-top:.5rem}
.reasons div{display:grid;grid-template-columns:5rem minmax(0,1fr);gap:0 1rem}
.reasons dt{color:var(--soft)}
.act{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:end;margin-top:.75rem;font-size:.875rem}
.act label:not(.check){display:flex;flex-direction:column;font-size:.8125rem;color:var(--soft);flex:0 1 17rem;min-width:9rem}
.act input[type=text]{font:400 .9375rem/1.3 var(--sans);color:var(--ink);background:transparent;border:0;border-bottom:1px solid var(--line);border-radius:0;padding:.3rem 0;height:2.1rem;width:100%}
.act input::placeholder{color:var(--soft);opacity:1}
.act button{min-height:2.1rem}
.act fieldset{border:0;margin:0;padding:0;flex:1 0 100%;min-width:0}
.act legend{font-size:.8125rem;color:var(--soft);padding:0}
.asks{font-size:.875rem;font-weight:600;margin-bottom:.2rem}
.kinds [aria-current]{font-weight:600;text-decoration:none}
.choices{max-height:24rem;overflow:auto;border-bottom:1px solid var(--rule);scrollbar-width:thin}
.act .narrow{display:none!important}
.js .act .narrow{display:flex!important;max-width:20rem}
.act .narrow input{font:400 .9375rem/1.3 var(--sans);color:var(--ink);background:transparent;border:0;border-bottom:1px solid var(--line);height:2.1rem;padding:.3rem 0}
.act .check{display:grid;grid-template-columns:1.25rem minmax(0,1fr);gap:.5rem;padding:.25rem 0;align-items:start}
.act .check input{width:1rem;height:1rem;margin:.2rem 0 0;accent-color:var(--accent)}
.working form.act{opacity:.5}
.made li{display:flex;flex-wrap:wrap;gap:.1rem .9rem;align-items:baseline}
.made small{display:inline}
.made .act{margin:0}
.made .undone{color:var(--soft);text-decoration:line-through}
.made .undone small{display:inline-block}
.also p{margin-top:.4rem}
mark.other{text-decoration:underline;text-decoration-style:dotted;text-decoration-color:var(--accent);text-decoration-thickness:2px;text-underline-offset:.2em}
.revisions{margin-top:.5rem}
.edits{font-size:.9375rem;margin-top:.3rem}
.edits summary{min-height:24px;font-size:.8125rem}
.edits .words{font:400 1rem/1.5 var(--serif);margin:.1rem 0;unicode-bidi:isolate}
.edits ins{background:var(--mark);text-decoration:none}
.edits del{color:var(--soft)}
.place{font:600 .8125rem/1.4 var(--sans);color:var(--soft);display:flex;gap:1rem;border-top:1px solid var(--rule);padding-top:.4rem;margin-top:.4rem}
.text p.place{margin-bottom:.3rem}
.contents{margin-top:1rem;padding:.5rem 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
.contents a{min-height:24px}
@media(min-width:68rem){.article-page .block>.place{grid-column:1}.article-page .block>.place~.notes{grid-row:2;grid-column:2}}
.part[id]{scroll-margin-top:3rem}
@media print{.article-page .notes,.cut:not([open]),.edits:not([open]),.contents,form.act,.keys,.correct{display:none!important}}
`;
