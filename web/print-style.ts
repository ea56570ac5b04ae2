/** On paper: the view that is on the screen, or all of them without script; black on white, with nothing to click. */
export const PRINT_STYLE = `
@media print{
:root{--bg:#fff;--ink:#000;--soft:#333;--rule:#bbb;--line:#999;--mark:#eee;--rest:#f4f4f4;--panel:#fff}
@page{margin:18mm 16mm}
html{font-size:10.5pt}
body{padding:0;max-width:none}
main{max-width:none}
.tabs,.filter,.js .filter,.reader-bar,.js.reading .reader-bar,.invite,.js .invite,.show-cut,.js .show-cut,.skip,.refs,.change a{display:none!important}
.js .page{display:block}
.js .view>h2{position:static;width:auto;height:auto;clip-path:none}
.group>h3,.js #timeline .group>h3,.js #statements .group>h3{position:static}
.l,.view:not(.narrowed) .many,html:not(.js) #texts article{content-visibility:visible;contain-intrinsic-size:none}
.axis>li,.account,.side{break-inside:avoid}
h2,h3,h4{break-after:avoid}
a{text-decoration:none}
.js #texts,.js.over #texts{display:block;position:static;height:auto;overflow:visible;padding:0;break-before:page}
html.js:not(.reading) #texts{display:none}
mark.words,#texts .on,#texts .on mark{text-decoration:underline;background:none}
}
`;
