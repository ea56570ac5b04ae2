import { PAGE_STYLE } from './page-style.ts';
import { PRINT_STYLE } from './print-style.ts';
import { READER_STYLE } from './reader-style.ts';
import { RECORD_STYLE } from './record-style.ts';

/** The page's whole style sheet. It loads nothing: the typefaces are the reader's own. */
export const SITE_STYLE = [PAGE_STYLE, RECORD_STYLE, READER_STYLE, PRINT_STYLE].join('');
