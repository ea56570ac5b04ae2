/**
 * What a page says of its article besides date and names: section, agency, when it was saved; and the entries of a live
 * page with their times, as JSON of `Article.updates`.
 */
export const liveUpdates = `
ALTER TABLE articles ADD COLUMN section TEXT;
ALTER TABLE articles ADD COLUMN credit TEXT;
ALTER TABLE articles ADD COLUMN retrieved TEXT;
ALTER TABLE articles ADD COLUMN updates TEXT;
`;
