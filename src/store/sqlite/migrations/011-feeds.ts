/**
 * Version 11: what is remembered of feeds between two polls, and of each of their items: how often it was tried, and
 * whether it is done with. The record does not rest on it.
 */
export const feeds = `
CREATE TABLE feeds (
  address TEXT PRIMARY KEY NOT NULL,
  title TEXT,
  etag TEXT,
  last_modified TEXT,
  hints TEXT NOT NULL,
  polled TEXT NOT NULL,
  due TEXT NOT NULL,
  failures INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE feed_items (
  feed TEXT NOT NULL,
  key TEXT NOT NULL,
  tries INTEGER NOT NULL,
  settled INTEGER NOT NULL,
  PRIMARY KEY (feed, key)
) WITHOUT ROWID;
`;
