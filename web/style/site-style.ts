import { PRINT_STYLE } from '../print-style.ts';
import { RECORD_STYLE } from '../record-style.ts';
import { FRAME_STYLE } from './frame-style.ts';
import { LINE_STYLE } from './line-style.ts';
import { REVIEW_STYLE } from './review-style.ts';
import { TEXT_STYLE } from './text-style.ts';

const PAPER = `
@media print{.mast,.foot,.pager,.copy-bar,.js .copy-bar,.filter,.picture figcaption,.reader-bar,.skip{display:none!important}
.notes,.mark-card{display:none}#reader{position:static;height:auto;background:none}.js h2.year{position:static}.js.reading .page{display:block}}
`;

/** The style of every page. */
export const SITE_STYLE = FRAME_STYLE + RECORD_STYLE + LINE_STYLE + TEXT_STYLE + REVIEW_STYLE + PRINT_STYLE + PAPER;
