/** How a statement renders another, and the words that differ between renderings and between the sides of a conflict. */
export const variants = `
ALTER TABLE statements ADD COLUMN variant_kind TEXT;
ALTER TABLE statements ADD COLUMN variant_altered TEXT;
ALTER TABLE conflict_sides ADD COLUMN altered TEXT;
`;
