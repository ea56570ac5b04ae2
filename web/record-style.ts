/** The lines of the record: dates on their axis, words, labels, sources; cards of people, threads and conflicts. */
export const RECORD_STYLE = `
.group{padding-top:.5rem}
.group>h3{font:400 1.625rem/1.2 var(--serif);padding:1.1rem 0 .5rem;background:var(--bg);font-variant-numeric:lining-nums}
.js #timeline .group>h3,.js #statements .group>h3{position:sticky;top:2.8rem;z-index:2}

.axis{--x:7.6rem}
.card .axis,#articles .axis,#other-events .axis{--x:9.4rem}
.axis>li{position:relative;display:grid;grid-template-columns:calc(var(--x) - 1rem) minmax(0,1fr);column-gap:2.1rem;padding:.85rem 0 .95rem}
.l{content-visibility:auto;contain-intrinsic-size:auto 9rem}
.view:not(.narrowed) .many{content-visibility:auto;contain-intrinsic-size:auto 450rem}
.axis>li::before{content:"";position:absolute;left:var(--x);top:0;bottom:0;width:1px;background:var(--rule)}
.axis>li::after{content:"";position:absolute;left:calc(var(--x) - 4px);top:1.42rem;width:9px;height:9px;border-radius:5px;background:var(--ink);border:1.5px solid var(--ink);box-shadow:0 0 0 3px var(--bg)}
.axis>.within::after{height:2.6rem}
.axis>.undated::after{width:9px;height:3px;border-radius:0;background:var(--line);border-color:var(--line)}
.axis>.inf::after{background:var(--bg)}
.date{display:block;text-align:right;font-size:.875rem;padding-top:.2rem}
.date .when{display:block;font-weight:600;line-height:1.35;font-variant-numeric:lining-nums}
.within>.date .when,.undated>.date .when{font-weight:400}
.date small{display:block;color:var(--soft);font-size:.75rem;line-height:1.35;margin-top:.1rem}
.q{display:block;font:400 1.125rem/1.48 var(--serif);text-decoration:none;white-space:pre-line;unicode-bidi:isolate;text-wrap:pretty}
.q:hover{text-decoration:underline;text-decoration-color:var(--line);text-decoration-thickness:1px}
.key .q{font-size:1.4375rem;line-height:1.36;letter-spacing:-.004em}
.key>.date .when{font-size:1rem}
.axis>li[aria-current]::after,.axis>li.here::after{box-shadow:0 0 0 5px var(--mark)}
.account[aria-current] .q,.person.here .name,.card.here .name{background:var(--rest)}
.facts{font-size:.9375rem;display:flex;flex-wrap:wrap;gap:.1rem .7rem;align-items:baseline}
.facts a:not(:hover){text-decoration-color:transparent}
.facts b{font-weight:600}
.facts .unnamed{font-style:italic;font-size:.8125rem;color:var(--soft)}
.facts .aswritten{font-weight:400}
.q+.facts{margin-top:.4rem}
.facts+.q{margin-top:.15rem}
.st{font-size:.8125rem;border:1px solid var(--line);border-radius:2px;padding:0 .45em;line-height:1.45;color:var(--soft);text-decoration:none;white-space:nowrap}
a.st:hover{border-color:var(--ink);color:var(--ink)}
.realis{font-size:.8125rem;font-style:italic;color:var(--soft)}
.src{font-size:.8125rem;color:var(--soft);margin-top:.3rem;line-height:1.5;display:flex;flex-wrap:wrap;gap:0 1.3em;clip-path:inset(-1em -99rem -1em -.4em)}
.src>*{position:relative}
.src>*:not(:first-child)::before{content:"·";position:absolute;left:-.8em}
.src>.label+*::before{content:none}
.src>.label{margin-right:-.8em}
.src>details{flex-basis:auto}
.src details[open]{flex-basis:100%}
.src details>span{display:block}
.src summary{display:inline;list-style:none;text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:.18em}
.src summary::-webkit-details-marker{display:none}

.cards>li{padding:1.4rem 0;border-top:1px solid var(--rule)}
.group>h3+.cards>li:first-child,.cards:first-child>li:first-child{border-top:0}
.name{font:400 1.375rem/1.3 var(--serif)}
.name a{text-decoration-color:transparent}
.name i{color:var(--soft)}
.roles{font-size:.9375rem}
.person details{margin-top:.6rem;font-size:.9375rem}
.person summary{font-size:.875rem;color:var(--soft)}
.person h5{font-weight:600;font-size:.875rem;margin:.8rem 0 .1rem}
.person details li{padding:.3rem 0;font:400 1rem/1.45 var(--serif)}
.person details ol{padding-left:1rem;border-left:1px solid var(--rule)}
.person details a:not(:hover){text-decoration-color:transparent}
.person details .src{display:inline;font-family:var(--sans)}
.card .axis{margin-top:.6rem}
.card .axis>li{padding:.5rem 0 .7rem}
.card .axis>li::after{top:1.07rem}
.card .axis>li:first-child::before{top:1.07rem}
.card .axis>li:last-child::before{bottom:calc(100% - 1.3rem)}
.change{font-size:.8125rem;font-weight:600;background:var(--rest);padding:.05rem .5rem}
.change a{font-weight:400;margin-left:.4em}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1.25rem 2rem;margin-top:.75rem}
.side{border-top:2px solid var(--ink);padding-top:.6rem}
.kind{font-weight:400;font-size:.875rem;color:var(--soft)}
.side h5{font-weight:600;font-size:.9375rem}
.account{padding:.5rem 0}
.account .q{font-size:1.0625rem}

.about{max-width:42rem}
.about h3{font:400 1.375rem/1.3 var(--serif);margin:2.2rem 0 .6rem}
.js .about h3:first-child{margin-top:.4rem}
.about p,.about ul{font-size:.9375rem;margin:.4rem 0}
.about details{margin:.5rem 0;font-size:.9375rem}
.about details li{padding:.25rem 0 .25rem 1rem;border-left:1px solid var(--rule)}
.about summary{font-weight:600}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:1rem 1.5rem}
.figures>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-top:1px solid var(--ink);padding-top:.4rem}
.figures dd{font:400 1.75rem/1.1 var(--serif);font-variant-numeric:lining-nums}
.figures dt{font-size:.8125rem;color:var(--soft)}
.key-to-marks li{position:relative;padding:.15rem 0 .15rem 1.75rem}
.key-to-marks li::before{content:"";position:absolute;left:.35rem;top:.6em;width:9px;height:9px;border-radius:5px;background:var(--ink);border:1.5px solid var(--ink)}
.key-to-marks .inf::before{background:transparent}
.key-to-marks .within::before{height:1.25rem;top:.2em}
.key-to-marks .undated::before{height:3px;border-radius:0;background:var(--line);border-color:var(--line);top:.8em}

@media(max-width:40rem){
.axis,.card .axis,#articles .axis,#other-events .axis{--x:5px}
.axis>li,.card .axis>li{display:block;padding:.8rem 0 .8rem 1.5rem}
.js .filter{display:grid;grid-template-columns:1fr 1fr}
.js .filter label,.js .filter label:first-child{max-width:none}
.date{text-align:left;display:flex;flex-wrap:wrap;gap:0 .5em;align-items:baseline;padding:0 0 .15rem}
.date small{margin:0}
.axis>li::after{top:1.15rem}
.axis>.within::after{height:2rem}
.key .q{font-size:1.3125rem}
.card .axis>li::after{top:1.15rem}
.card .axis>li:first-child::before{top:1.15rem}
}
`;
