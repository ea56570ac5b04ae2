/**
 * What the last linking left for a person to look at, as one JSON text in at most one row: the names in doubt, and what
 * became of each correction. It is replaced with the record, and made again by a build.
 */
export const review = `
CREATE TABLE record_review (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  review TEXT NOT NULL
);
`;
