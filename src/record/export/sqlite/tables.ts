/**
 * The tables of the exported database: the record as it is, in plain columns, with the articles' text. Names stand for
 * people who write SQL by hand. `start` and `end` are UTF-16 offsets into `articles.text`; `first_day` and `last_day` are
 * the days that a date in EDTF can mean. Full-text search is over
 * articles, their sentences and the words of statements; Datasette finds it by itself.
 */
export const TABLES = `
CREATE TABLE stories (id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL);

CREATE TABLE articles (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT,
  outlet TEXT,
  authors TEXT,
  published TEXT,
  published_how TEXT NOT NULL,
  published_rule TEXT,
  published_reason TEXT,
  first_day TEXT,
  last_day TEXT,
  modified TEXT,
  form TEXT NOT NULL,
  language TEXT,
  url TEXT,
  uri TEXT NOT NULL,
  sha256 TEXT,
  story TEXT REFERENCES stories (id),
  copy_of TEXT REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  copy_reason TEXT,
  revision_of TEXT REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  retrieved TEXT,
  text TEXT NOT NULL
);
CREATE INDEX articles_by_published ON articles (published);
CREATE INDEX articles_by_story ON articles (story);
CREATE INDEX articles_by_copy_of ON articles (copy_of);
CREATE INDEX articles_by_revision_of ON articles (revision_of);

CREATE TABLE sentences (
  id INTEGER PRIMARY KEY,
  article TEXT NOT NULL REFERENCES articles (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX sentences_by_article ON sentences (article);

CREATE TABLE names (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  aliases TEXT,
  roles TEXT,
  mentions INTEGER NOT NULL,
  articles INTEGER NOT NULL
);

CREATE TABLE statements (
  id TEXT PRIMARY KEY NOT NULL,
  date TEXT,
  date_how TEXT NOT NULL,
  date_rule TEXT,
  first_day TEXT,
  last_day TEXT,
  speaker TEXT REFERENCES names (id),
  speaker_text TEXT,
  stance TEXT NOT NULL,
  realis TEXT NOT NULL,
  quotation TEXT NOT NULL,
  words TEXT NOT NULL,
  cue TEXT NOT NULL,
  confidence REAL NOT NULL,
  cites TEXT,
  variant_of TEXT REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
  variant TEXT,
  parent TEXT REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX statements_by_speaker ON statements (speaker);
CREATE INDEX statements_by_date ON statements (date);
CREATE INDEX statements_by_variant_of ON statements (variant_of);
CREATE INDEX statements_by_parent ON statements (parent);

CREATE TABLE statements_about (
  statement TEXT NOT NULL REFERENCES statements (id),
  name TEXT NOT NULL REFERENCES names (id),
  PRIMARY KEY (statement, name)
);
CREATE INDEX statements_about_by_name ON statements_about (name);

CREATE TABLE events (
  id TEXT PRIMARY KEY NOT NULL,
  date TEXT,
  date_how TEXT NOT NULL,
  date_rule TEXT,
  first_day TEXT,
  last_day TEXT,
  type TEXT NOT NULL,
  realis TEXT NOT NULL,
  place TEXT REFERENCES names (id),
  reports INTEGER NOT NULL,
  origins INTEGER NOT NULL
);
CREATE INDEX events_by_date ON events (date);
CREATE INDEX events_by_place ON events (place);

CREATE TABLE event_participants (
  event TEXT NOT NULL REFERENCES events (id),
  name TEXT NOT NULL REFERENCES names (id),
  PRIMARY KEY (event, name)
);
CREATE INDEX event_participants_by_name ON event_participants (name);

CREATE TABLE timeline (
  id TEXT PRIMARY KEY NOT NULL,
  date TEXT,
  date_how TEXT NOT NULL,
  date_rule TEXT,
  first_day TEXT,
  last_day TEXT,
  text TEXT NOT NULL,
  event TEXT REFERENCES events (id),
  statement TEXT REFERENCES statements (id),
  salience REAL NOT NULL,
  reports INTEGER NOT NULL,
  origins INTEGER NOT NULL
);
CREATE INDEX timeline_by_date ON timeline (date);
CREATE INDEX timeline_by_event ON timeline (event);
CREATE INDEX timeline_by_statement ON timeline (statement);

CREATE TABLE threads (
  id TEXT PRIMARY KEY NOT NULL,
  speaker TEXT NOT NULL REFERENCES names (id),
  topic TEXT NOT NULL
);
CREATE INDEX threads_by_speaker ON threads (speaker);

CREATE TABLE thread_statements (
  thread TEXT NOT NULL REFERENCES threads (id),
  position INTEGER NOT NULL,
  statement TEXT NOT NULL REFERENCES statements (id),
  PRIMARY KEY (thread, position)
);
CREATE INDEX thread_statements_by_statement ON thread_statements (statement);

CREATE TABLE changes (
  id INTEGER PRIMARY KEY,
  thread TEXT NOT NULL REFERENCES threads (id),
  kind TEXT NOT NULL,
  earlier TEXT NOT NULL REFERENCES statements (id),
  later TEXT NOT NULL REFERENCES statements (id)
);
CREATE INDEX changes_by_thread ON changes (thread);
CREATE INDEX changes_by_earlier ON changes (earlier);
CREATE INDEX changes_by_later ON changes (later);

CREATE TABLE conflicts (id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, relation TEXT NOT NULL);

CREATE TABLE conflict_sides (
  conflict TEXT NOT NULL REFERENCES conflicts (id),
  side INTEGER NOT NULL,
  claim TEXT NOT NULL,
  PRIMARY KEY (conflict, side)
);

-- The words that a line of the record rests on. \`owner\` is the id of a statement, event, timeline entry or conflict;
-- \`side\` is that of a conflict; \`part\` counts from 0, which for a statement is the whole with its speaker and verb.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  owner_kind TEXT NOT NULL,
  owner TEXT NOT NULL,
  side INTEGER,
  part INTEGER NOT NULL,
  article TEXT NOT NULL REFERENCES articles (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  page TEXT
);
CREATE INDEX evidence_by_owner ON evidence (owner, side, part);
CREATE INDEX evidence_by_article ON evidence (article);

-- Words in which a statement differs from the first to render it (\`variant_of\`), or a side of a conflict from the other.
CREATE TABLE altered (
  id INTEGER PRIMARY KEY,
  owner_kind TEXT NOT NULL,
  owner TEXT NOT NULL,
  side INTEGER,
  part INTEGER NOT NULL,
  article TEXT NOT NULL REFERENCES articles (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL
);
CREATE INDEX altered_by_owner ON altered (owner, side, part);
CREATE INDEX altered_by_article ON altered (article);

-- What there was to say of the inputs; without an \`article\` the input was left out, and this is why.
CREATE TABLE diagnostics (
  id INTEGER PRIMARY KEY,
  uri TEXT NOT NULL,
  article TEXT REFERENCES articles (id),
  severity TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER
);
CREATE INDEX diagnostics_by_article ON diagnostics (article);

-- Inputs with the bytes, or with the address and the text, of an article.
CREATE TABLE duplicates (
  id INTEGER PRIMARY KEY,
  uri TEXT NOT NULL,
  article TEXT NOT NULL REFERENCES articles (id),
  same TEXT NOT NULL
);
CREATE INDEX duplicates_by_article ON duplicates (article);
`;

const TOKENIZER = "tokenize = 'unicode61 remove_diacritics 2'";

/** Made and filled when the tables are full. */
export const SEARCH = `
CREATE VIRTUAL TABLE articles_fts USING fts5 (title, text, content="articles", ${TOKENIZER});
INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
CREATE VIRTUAL TABLE sentences_fts USING fts5 (text, content="sentences", content_rowid = "id", ${TOKENIZER});
INSERT INTO sentences_fts (sentences_fts) VALUES ('rebuild');
CREATE VIRTUAL TABLE statements_fts USING fts5 (words, content="statements", ${TOKENIZER});
INSERT INTO statements_fts (statements_fts) VALUES ('rebuild');
`;
