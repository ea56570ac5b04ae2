/** Version 8: where the pages of a document stand in its text, as JSON; empty for articles without pages. */
export const pages = 'ALTER TABLE articles ADD COLUMN pages TEXT;';
