import { PAGE_STYLE } from '../../web/page-style.ts';
import { PRINT_STYLE } from '../../web/print-style.ts';
import { RECORD_STYLE } from '../../web/record-style.ts';

/** The style of the site, and what only the forms have. */
export const FORM_STYLE = `${PAGE_STYLE}${RECORD_STYLE}${PRINT_STYLE}
.form{max-width:48rem}
.form section{padding-top:1.6rem}
.form h2{padding-bottom:.3rem}
.form h3{font-size:.9375rem;font-weight:600;color:var(--soft);padding:.9rem 0 .2rem}
.form .axis{--x:9.4rem}
.form .q{display:inline}
.form .said{padding:.1rem 0}
.form .said+.said{padding-top:.7rem}
.form .src{display:inline}
.form .src>*:not(:last-child)::after{content:none}
.form .src code{font:inherit}
.form .facts{margin-bottom:.15rem}
.form .of{font-size:.8125rem;color:var(--soft);display:block}
@media(max-width:40rem){.form .axis{--x:5px}.mast{padding:1.4rem 0 .4rem}}
@media print{.form .articles a::after{content:" " attr(href);font-size:.8125rem;overflow-wrap:anywhere}.form section{padding-top:1rem}}
`;
