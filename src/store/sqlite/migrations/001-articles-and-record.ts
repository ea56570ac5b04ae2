/**
 * Two halves. What was read from each article: `articles` and the tables that carry an `article_id`. And the record
 * linked from them, which is replaced as a whole: everything from `record_state` on.
 *
 * `span_start` and `span_end` are UTF-16 offsets into `articles.text` (JavaScript's, Java's and Windows'; not those of
 * SQLite's `substr`, which counts code points). Lists that are only shown are JSON. `position` keeps an order.
 */
export const articlesAndRecord = `
CREATE TABLE articles (
  id TEXT PRIMARY KEY NOT NULL,
  uri TEXT NOT NULL,
  location TEXT,
  url TEXT,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  authors TEXT NOT NULL,
  language TEXT,
  form TEXT NOT NULL,
  published TEXT, published_how TEXT NOT NULL, published_rule TEXT, published_start INTEGER, published_end INTEGER,
  modified TEXT, modified_how TEXT, modified_rule TEXT, modified_start INTEGER, modified_end INTEGER,
  text TEXT NOT NULL,
  input_key TEXT NOT NULL,
  analysed_with TEXT NOT NULL,
  replaced INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX articles_by_bytes ON articles (sha256);
CREATE INDEX articles_by_location ON articles (location);

CREATE TABLE duplicates (
  uri TEXT NOT NULL,
  article_id TEXT NOT NULL REFERENCES articles (id),
  location TEXT,
  PRIMARY KEY (uri, article_id)
) WITHOUT ROWID;
CREATE INDEX duplicates_by_article ON duplicates (article_id);
CREATE INDEX duplicates_by_location ON duplicates (location);

CREATE TABLE skipped_inputs (
  uri TEXT NOT NULL,
  position INTEGER NOT NULL,
  location TEXT,
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (uri, position)
) WITHOUT ROWID;

CREATE TABLE diagnostics (
  article_id TEXT NOT NULL REFERENCES articles (id),
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

CREATE TABLE blocks (
  article_id TEXT NOT NULL REFERENCES articles (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  kept INTEGER NOT NULL,
  rule TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

CREATE TABLE sentences (
  id INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id),
  position INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (article_id, position)
);
CREATE VIRTUAL TABLE sentences_fts USING fts5 (
  text, content = 'sentences', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER sentences_added AFTER INSERT ON sentences BEGIN
  INSERT INTO sentences_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER sentences_removed AFTER DELETE ON sentences BEGIN
  INSERT INTO sentences_fts (sentences_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE TABLE times (
  article_id TEXT NOT NULL REFERENCES articles (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  edtf TEXT,
  how TEXT NOT NULL,
  anchor TEXT NOT NULL,
  rule TEXT NOT NULL,
  mod TEXT,
  attributive INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

CREATE TABLE article_entities (
  article_id TEXT NOT NULL REFERENCES articles (id),
  entity TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  roles TEXT NOT NULL,
  PRIMARY KEY (article_id, entity)
) WITHOUT ROWID;

CREATE TABLE mentions (
  article_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  entity TEXT NOT NULL,
  form TEXT NOT NULL,
  text TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (article_id, position),
  FOREIGN KEY (article_id, entity) REFERENCES article_entities (article_id, entity)
) WITHOUT ROWID;
CREATE INDEX mentions_by_entity ON mentions (article_id, entity);

CREATE TABLE attributions (
  article_id TEXT NOT NULL REFERENCES articles (id),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  source_text TEXT,
  source_entity TEXT,
  source_how TEXT NOT NULL,
  source_spans TEXT NOT NULL,
  cue_text TEXT,
  cue_lemma TEXT NOT NULL,
  cue_spans TEXT NOT NULL,
  content_text TEXT NOT NULL,
  content_spans TEXT NOT NULL,
  quotation TEXT NOT NULL,
  stance TEXT NOT NULL,
  realis TEXT NOT NULL,
  about TEXT NOT NULL,
  time TEXT, time_how TEXT NOT NULL, time_rule TEXT, time_start INTEGER, time_end INTEGER,
  citations TEXT NOT NULL,
  confidence REAL NOT NULL,
  parent TEXT,
  rule TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

CREATE TABLE event_mentions (
  article_id TEXT NOT NULL REFERENCES articles (id),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  trigger_text TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  participants TEXT NOT NULL,
  place TEXT,
  time TEXT, time_how TEXT NOT NULL, time_rule TEXT, time_start INTEGER, time_end INTEGER,
  realis TEXT NOT NULL,
  attribution TEXT,
  citations TEXT NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

CREATE TABLE record_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  changes INTEGER NOT NULL,
  linked_changes INTEGER NOT NULL,
  linked_with TEXT,
  stale INTEGER GENERATED ALWAYS AS (changes <> linked_changes) VIRTUAL
);
INSERT INTO record_state (id, changes, linked_changes) VALUES (1, 0, -1);

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id),
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  UNIQUE (article_id, span_start, span_end)
);

CREATE TABLE stories (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE record_articles (
  article_id TEXT PRIMARY KEY NOT NULL REFERENCES articles (id),
  position INTEGER NOT NULL,
  uri TEXT NOT NULL,
  outlet TEXT,
  title TEXT,
  published TEXT,
  published_how TEXT NOT NULL,
  form TEXT NOT NULL,
  story_id TEXT REFERENCES stories (id)
) WITHOUT ROWID;
CREATE INDEX record_articles_by_story ON record_articles (story_id);

CREATE TABLE story_articles (
  story_id TEXT NOT NULL REFERENCES stories (id),
  position INTEGER NOT NULL,
  article_id TEXT NOT NULL REFERENCES record_articles (article_id),
  PRIMARY KEY (story_id, position)
) WITHOUT ROWID;
CREATE INDEX story_articles_by_article ON story_articles (article_id);

CREATE TABLE copies (
  article_id TEXT PRIMARY KEY NOT NULL REFERENCES record_articles (article_id),
  copy_of TEXT NOT NULL REFERENCES record_articles (article_id),
  reason TEXT
) WITHOUT ROWID;
CREATE INDEX copies_by_origin ON copies (copy_of);

CREATE TABLE entities (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  articles INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE entity_aliases (
  entity_id TEXT NOT NULL REFERENCES entities (id),
  position INTEGER NOT NULL,
  alias TEXT NOT NULL,
  PRIMARY KEY (entity_id, position)
) WITHOUT ROWID;

CREATE TABLE entity_roles (
  entity_id TEXT NOT NULL REFERENCES entities (id),
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (entity_id, position)
) WITHOUT ROWID;

CREATE TABLE statements (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  speaker_id TEXT REFERENCES entities (id),
  speaker_text TEXT,
  stance TEXT NOT NULL,
  realis TEXT NOT NULL,
  quotation TEXT NOT NULL,
  date TEXT,
  date_how TEXT NOT NULL,
  date_rule TEXT,
  exact TEXT NOT NULL,
  cue TEXT NOT NULL,
  confidence REAL NOT NULL,
  variants_of TEXT REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
  parent TEXT REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE INDEX statements_by_speaker ON statements (speaker_id);
CREATE INDEX statements_by_variant ON statements (variants_of);
CREATE INDEX statements_by_parent ON statements (parent);

CREATE TABLE statement_about (
  statement_id TEXT NOT NULL REFERENCES statements (id),
  position INTEGER NOT NULL,
  entity_id TEXT NOT NULL REFERENCES entities (id),
  PRIMARY KEY (statement_id, position)
) WITHOUT ROWID;
CREATE INDEX statement_about_by_entity ON statement_about (entity_id);

CREATE TABLE statement_cites (
  statement_id TEXT NOT NULL REFERENCES statements (id),
  position INTEGER NOT NULL,
  outlet TEXT NOT NULL,
  PRIMARY KEY (statement_id, position)
) WITHOUT ROWID;

CREATE TABLE statement_evidence (
  statement_id TEXT NOT NULL REFERENCES statements (id),
  position INTEGER NOT NULL,
  evidence_id INTEGER NOT NULL REFERENCES evidence (id),
  PRIMARY KEY (statement_id, position)
) WITHOUT ROWID;
CREATE INDEX statement_evidence_by_evidence ON statement_evidence (evidence_id);

CREATE TABLE events (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  place_id TEXT REFERENCES entities (id),
  date TEXT,
  date_how TEXT NOT NULL,
  date_rule TEXT,
  realis TEXT NOT NULL,
  reports INTEGER NOT NULL,
  origins INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX events_by_place ON events (place_id);

CREATE TABLE event_participants (
  event_id TEXT NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  entity_id TEXT NOT NULL REFERENCES entities (id),
  PRIMARY KEY (event_id, position)
) WITHOUT ROWID;
CREATE INDEX event_participants_by_entity ON event_participants (entity_id);

CREATE TABLE event_evidence (
  event_id TEXT NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  evidence_id INTEGER NOT NULL REFERENCES evidence (id),
  PRIMARY KEY (event_id, position)
) WITHOUT ROWID;
CREATE INDEX event_evidence_by_evidence ON event_evidence (evidence_id);

CREATE TABLE timeline (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  date TEXT,
  how TEXT NOT NULL,
  rule TEXT,
  text TEXT NOT NULL,
  event_id TEXT REFERENCES events (id),
  statement_id TEXT REFERENCES statements (id),
  salience REAL NOT NULL,
  reports INTEGER NOT NULL,
  origins INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX timeline_by_event ON timeline (event_id);
CREATE INDEX timeline_by_statement ON timeline (statement_id);

CREATE TABLE timeline_evidence (
  entry_id TEXT NOT NULL REFERENCES timeline (id),
  position INTEGER NOT NULL,
  evidence_id INTEGER NOT NULL REFERENCES evidence (id),
  PRIMARY KEY (entry_id, position)
) WITHOUT ROWID;
CREATE INDEX timeline_evidence_by_evidence ON timeline_evidence (evidence_id);

CREATE TABLE threads (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  speaker_id TEXT NOT NULL REFERENCES entities (id),
  topic TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX threads_by_speaker ON threads (speaker_id);

CREATE TABLE thread_positions (
  thread_id TEXT NOT NULL REFERENCES threads (id),
  position INTEGER NOT NULL,
  statement_id TEXT NOT NULL REFERENCES statements (id),
  date TEXT,
  stance TEXT NOT NULL,
  PRIMARY KEY (thread_id, position)
) WITHOUT ROWID;
CREATE INDEX thread_positions_by_statement ON thread_positions (statement_id);

CREATE TABLE thread_changes (
  thread_id TEXT NOT NULL REFERENCES threads (id),
  position INTEGER NOT NULL,
  from_statement_id TEXT NOT NULL REFERENCES statements (id),
  to_statement_id TEXT NOT NULL REFERENCES statements (id),
  kind TEXT NOT NULL,
  PRIMARY KEY (thread_id, position)
) WITHOUT ROWID;
CREATE INDEX thread_changes_by_from ON thread_changes (from_statement_id);
CREATE INDEX thread_changes_by_to ON thread_changes (to_statement_id);

CREATE TABLE conflicts (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE conflict_sides (
  conflict_id TEXT NOT NULL REFERENCES conflicts (id),
  side INTEGER NOT NULL,
  claim TEXT NOT NULL,
  PRIMARY KEY (conflict_id, side)
) WITHOUT ROWID;

CREATE TABLE conflict_evidence (
  conflict_id TEXT NOT NULL,
  side INTEGER NOT NULL,
  position INTEGER NOT NULL,
  evidence_id INTEGER NOT NULL REFERENCES evidence (id),
  PRIMARY KEY (conflict_id, side, position),
  FOREIGN KEY (conflict_id, side) REFERENCES conflict_sides (conflict_id, side)
) WITHOUT ROWID;
CREATE INDEX conflict_evidence_by_evidence ON conflict_evidence (evidence_id);

CREATE VIEW statements_readable AS
SELECT s.date, coalesce(speaker.name, s.speaker_text) AS speaker, s.stance,
  (SELECT group_concat(name, ', ') FROM (
    SELECT e.name FROM statement_about a JOIN entities e ON e.id = a.entity_id
    WHERE a.statement_id = s.id ORDER BY a.position)) AS about,
  s.exact AS words, article.outlet, article.uri, ev.span_start, ev.span_end, s.confidence, s.id
FROM statements s
LEFT JOIN entities speaker ON speaker.id = s.speaker_id
LEFT JOIN statement_evidence se ON se.statement_id = s.id AND se.position = 0
LEFT JOIN evidence ev ON ev.id = se.evidence_id
LEFT JOIN articles article ON article.id = ev.article_id
ORDER BY s.position;

CREATE VIEW timeline_readable AS
SELECT t.date, t.how AS date_how, t.text, t.reports, t.origins, t.salience,
  article.outlet, article.uri, ev.span_start, ev.span_end, t.id
FROM timeline t
LEFT JOIN timeline_evidence te ON te.entry_id = t.id AND te.position = 0
LEFT JOIN evidence ev ON ev.id = te.evidence_id
LEFT JOIN articles article ON article.id = ev.article_id
ORDER BY t.position;

CREATE VIEW events_readable AS
SELECT e.date, e.type, e.realis,
  (SELECT group_concat(name, ', ') FROM (
    SELECT p.name FROM event_participants ep JOIN entities p ON p.id = ep.entity_id
    WHERE ep.event_id = e.id ORDER BY ep.position)) AS participants,
  place.name AS place, e.reports, e.origins, ev.exact AS words, article.outlet, article.uri, e.id
FROM events e
LEFT JOIN entities place ON place.id = e.place_id
LEFT JOIN event_evidence ee ON ee.event_id = e.id AND ee.position = 0
LEFT JOIN evidence ev ON ev.id = ee.evidence_id
LEFT JOIN articles article ON article.id = ev.article_id
ORDER BY e.position;
`;
