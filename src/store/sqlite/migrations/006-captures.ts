/**
 * Version 6: what was fetched, byte for byte. `sha256` is that of the body with its content encoding undone: the one
 * of the article that was read from it, if any. Nothing of the record rests on it, and nothing ever deletes it.
 */
export const captures = `
CREATE TABLE captures (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  url TEXT NOT NULL,
  final_url TEXT NOT NULL,
  redirects TEXT NOT NULL,
  retrieved TEXT NOT NULL,
  status INTEGER NOT NULL,
  headers TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  raw BLOB NOT NULL
);
CREATE INDEX captures_by_url ON captures (url);
CREATE INDEX captures_by_final_url ON captures (final_url);
CREATE INDEX captures_by_bytes ON captures (sha256);
`;
