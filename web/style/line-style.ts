/** The lines of the pages beyond what the written forms share: sizes, marks, cards of people, the matrix, the first page. */
export const LINE_STYLE = `
.group>h2,.part>h2{font:400 1.5rem/1.2 var(--serif);padding:1.4rem 0 .5rem;font-variant-numeric:lining-nums}
.part>h2 small{font:400 .875rem var(--sans);margin-left:.35em}
.js h2.year{position:sticky;top:2.7rem;z-index:2;background:var(--bg);box-shadow:0 .35rem .35rem var(--bg)}
.group .l,.windowed .l{scroll-margin:7rem 0 3rem}
.js #reader h2{position:static}
.size2 .q{font-size:1.375rem;line-height:1.36;letter-spacing:-.004em}
.size3 .q{font-size:1.625rem;line-height:1.3;letter-spacing:-.008em}
.size1 .q{font-size:1.1875rem}
.size2>.date .when,.size3>.date .when{font-size:1rem}
a.st{display:inline-block;min-height:24px;line-height:22px}
.facts{row-gap:.3rem}
.around{color:var(--soft)}
.pips{letter-spacing:.08em;font-size:.625rem;vertical-align:.12em}
.hit{background:var(--mark);padding:.08em 0}
.account .hit{background:var(--rest);box-shadow:inset 0 -2px var(--mark)}
.cards .l[aria-current] .q,.p[aria-current] .q{background:var(--rest)}
.change{display:inline-block;margin-bottom:.2rem}
.card h3 i{color:var(--soft)}
.cards.people{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:0 2.5rem}
.cards.people>li{padding:.9rem 0;border-top:1px solid var(--rule)}
.cards.people{margin-top:-1px}
.cards.people>li:first-child{border-top:1px solid transparent}
.cards.people .q{font:400 1.25rem/1.3 var(--serif)}
.roles{font-size:.9375rem;color:var(--soft)}
.side h4{font-weight:600;font-size:.9375rem}
.hits .cards>li{padding:.9rem 0}
.more{font-size:.9375rem;padding:.6rem 0}
.counted{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.9375rem;padding:.2rem 0 .4rem}
.counted>span{color:var(--soft)}
.plain>li{padding:.45rem 0;border-top:1px solid var(--rule);font-size:.9375rem}
.plain>li:first-child{border-top:0}
.plain a{text-decoration-color:transparent}
.plain a:hover{text-decoration-color:currentcolor}
.plain small{display:block;font-size:.8125rem}
.names li{display:flex;gap:.2rem 1rem;flex-wrap:wrap;align-items:baseline}
.names small{display:inline}
.person-head{display:flex}

.columns{display:grid;gap:0 4rem}
.part{margin-top:1rem}
.part .axis{--x:9.4rem}
.front .part>h2{border-top:2px solid var(--ink);padding-top:.5rem;font-size:1.25rem;margin-top:1rem}
.front .cards>li{border-top:0;padding-top:.4rem}
@media(min-width:60rem){.columns{grid-template-columns:minmax(0,1fr) 17rem}}
.front main{max-width:none}

.scroll{overflow-x:auto;margin-top:1.5rem;padding-bottom:.5rem}
.matrix{border-collapse:collapse;font-size:.875rem}
.matrix th{font-weight:400;text-align:left;white-space:nowrap;padding:.1rem .8rem .1rem 0}
.matrix th a{text-decoration-color:transparent}
.matrix thead th{vertical-align:bottom;padding:0 0 .4rem}
.matrix thead th a{display:grid;justify-items:center;width:2.4rem;min-height:2.4rem}
.matrix thead th span{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);max-height:11rem;overflow:hidden;text-overflow:ellipsis}
.matrix tbody th{position:sticky;left:0;background:var(--bg)}
.matrix tbody th a{display:inline-block;line-height:2.1rem;max-width:15rem;overflow:hidden;text-overflow:ellipsis;vertical-align:top}
.matrix tbody td{width:2.4rem;height:2.1rem;border:1px solid var(--rule);padding:0;text-align:center;font-variant-numeric:tabular-nums}
.matrix tbody td a{display:grid;place-items:center;width:100%;height:2.1rem;text-decoration:none}
.matrix tbody td a:hover{text-decoration:underline}
.heat1{background:rgba(var(--heat),.06)}
.heat2{background:rgba(var(--heat),.14)}
.heat3{background:rgba(var(--heat),.22)}
.heat4{background:rgba(var(--heat),.3)}
.dek .date{display:inline;text-align:left;font-size:1.0625rem}
.dek .date .when,.dek .date small{display:inline;font-size:inherit;color:inherit}
.dek .date small{margin-left:.5em;color:var(--soft)}
.about h2{font:400 1.375rem/1.3 var(--serif);margin:2.2rem 0 .6rem}
.none[id]:target,details:target>summary{background:var(--rest)}
@media(max-width:40rem){.part .axis{--x:5px}.size2 .q,.size3 .q{font-size:1.3125rem}}
.windowed{overflow-anchor:none;border-bottom:1px solid var(--rule)}
.windowed .l{content-visibility:visible;contain-intrinsic-size:none}
.windowed .group{padding-top:0}
.windowed .year{height:3.7rem;padding:1.5rem 0 0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.windowed .again{margin-bottom:-3.7rem}
.windowed>.cards>li:first-child{border-top-color:transparent}
.place-bar{position:sticky;bottom:0;z-index:3;background:var(--bg);display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;padding:.35rem 0;font-size:.875rem;color:var(--soft);font-variant-numeric:tabular-nums;border-top:1px solid var(--rule);margin-top:-1px}
.place-bar p{flex:1 1 auto}
.place-bar input{font:inherit;color:var(--ink);background:transparent;border:0;border-bottom:1px solid var(--line);border-radius:0;width:3.5rem;height:1.75rem;padding:0}
.place-bar button{padding:.05em .6em}
@media(max-width:40rem){.place-bar{gap:.25rem .75rem}.place-bar .of-year{display:none}.place-bar input{width:2.75rem}}
@media(max-width:40rem){.matrix tbody th a{max-width:8.5rem}}
@media print{.place-bar{display:none}}
`;
