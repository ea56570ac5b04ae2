/** Why the record dates an article that states no date itself. */
export const inferredDates = `
ALTER TABLE record_articles ADD COLUMN published_rule TEXT;
ALTER TABLE record_articles ADD COLUMN published_reason TEXT;
`;
