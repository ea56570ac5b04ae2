/**
 * Version 4: when each article came in. `batch` is `linked_changes` of that moment: the articles that came between two
 * linkings have it in common. What an older program took in has no row. Nothing of the record rests on it.
 */
export const intakes = `
CREATE TABLE intakes (
  article_id TEXT PRIMARY KEY NOT NULL REFERENCES articles (id),
  day TEXT NOT NULL,
  batch INTEGER NOT NULL
) WITHOUT ROWID;
`;
