export interface View {
  readonly name: string;
  /** For the person who opens it. */
  readonly description: string;
  readonly select: string;
}

/** First words of a line, with their article. */
const FIRST_EVIDENCE = (owner: string): string => `
LEFT JOIN evidence ev ON ev.owner = ${owner} AND ev.part = 0
LEFT JOIN articles a ON a.id = ev.article`;

const SPEAKER = "coalesce(speaker.name, s.speaker_text, '')";

/** Questions a reader has, as views: names where the tables have ids. */
export const VIEWS: readonly View[] = [
  {
    name: 'what_happened',
    description:
      'The timeline: each line a sentence of an article, with how many report it and how many by themselves.',
    select: `
SELECT t.date, t.date_how, t.first_day, t.last_day, t.text, e.type AS event_type, t.reports, t.origins, t.salience,
  a.outlet, a.title AS article_title, a.url, ev.start, ev."end", t.id
FROM timeline t
LEFT JOIN events e ON e.id = t.event${FIRST_EVIDENCE('t.id')}
ORDER BY t.date IS NULL, t.date, t.id`,
  },
  {
    name: 'who_said_what',
    description: 'Every statement with its speaker, those it is about and where it stands.',
    select: `
SELECT s.date, s.date_how, ${SPEAKER} AS speaker, s.stance,
  (SELECT group_concat(n.name, ', ') FROM statements_about sa JOIN names n ON n.id = sa.name
    WHERE sa.statement = s.id) AS about,
  s.words, s.quotation, s.confidence, a.outlet, a.title AS article_title, a.url, ev.start, ev."end", s.id
FROM statements s
LEFT JOIN names speaker ON speaker.id = s.speaker${FIRST_EVIDENCE('s.id')}
ORDER BY s.date IS NULL, s.date, s.id`,
  },
  {
    name: 'who_speaks_about_whom',
    description: 'How many statements each speaker makes about each name, and how many of them deny or accuse.',
    select: `
SELECT speaker.name AS speaker, about.name AS about, count(*) AS statements,
  sum(s.stance = 'deny') AS denials, sum(s.stance = 'accuse') AS accusations, sum(s.stance = 'praise') AS praise,
  min(s.date) AS first_date, max(s.date) AS last_date
FROM statements s
JOIN names speaker ON speaker.id = s.speaker
JOIN statements_about sa ON sa.statement = s.id
JOIN names about ON about.id = sa.name
GROUP BY speaker.id, about.id
ORDER BY statements DESC, speaker.name, about.name`,
  },
  {
    name: 'denials_and_changes',
    description: 'Where a speaker denied, took back, turned round or said again what the same speaker had said before.',
    select: `
SELECT speaker.name AS speaker, coalesce(topic.name, t.topic) AS topic, c.kind,
  one.date AS earlier_date, one.words AS earlier_words, two.date AS later_date, two.words AS later_words,
  c.earlier, c.later
FROM changes c
JOIN threads t ON t.id = c.thread
JOIN names speaker ON speaker.id = t.speaker
LEFT JOIN names topic ON topic.id = t.topic
JOIN statements one ON one.id = c.earlier
JOIN statements two ON two.id = c.later
ORDER BY two.date IS NULL, two.date, c.id`,
  },
  {
    name: 'same_words_again',
    description: 'Statements that render another again, with the words that the first rendering lacks.',
    select: `
SELECT ${SPEAKER} AS speaker, s.variant, first.words AS first_words, s.words,
  (SELECT group_concat(exact, '; ') FROM (SELECT exact FROM altered WHERE owner = s.id ORDER BY part)) AS altered,
  a.outlet, a.published, a.title AS article_title, a.url, s.id, first.id AS first_id
FROM statements s
JOIN statements first ON first.id = s.variant_of
LEFT JOIN names speaker ON speaker.id = s.speaker${FIRST_EVIDENCE('s.id')}
ORDER BY first.id, s.id`,
  },
  {
    name: 'where_accounts_differ',
    description: 'Conflicts, a row for each account of each side. The record does not say who is right.',
    select: `
SELECT c.id AS conflict, c.kind, c.relation, cs.side, cs.claim, ev.exact AS words,
  a.outlet, a.published, a.title AS article_title, a.url, ev.start, ev."end"
FROM conflicts c
JOIN conflict_sides cs ON cs.conflict = c.id
LEFT JOIN evidence ev ON ev.owner = c.id AND ev.side = cs.side
LEFT JOIN articles a ON a.id = ev.article
ORDER BY c.id, cs.side, a.published, ev.id`,
  },
  {
    name: 'who_took_part',
    description: 'Events with the names that took part.',
    select: `
SELECT e.date, e.date_how, e.type, e.realis,
  (SELECT group_concat(n.name, ', ') FROM event_participants ep JOIN names n ON n.id = ep.name
    WHERE ep.event = e.id) AS participants,
  place.name AS place, e.reports, e.origins, ev.exact AS words, a.outlet, a.url, e.id
FROM events e
LEFT JOIN names place ON place.id = e.place${FIRST_EVIDENCE('e.id')}
ORDER BY e.date IS NULL, e.date, e.id`,
  },
  {
    name: 'copies_of_articles',
    description: 'Articles whose text was taken from another, with why the record says so.',
    select: `
SELECT copy.outlet, copy.published, copy.title, original.outlet AS original_outlet,
  original.published AS original_published, original.title AS original_title, copy.copy_reason AS reason,
  copy.id, original.id AS original_id
FROM articles copy
JOIN articles original ON original.id = copy.copy_of
ORDER BY original.published, original.id, copy.id`,
  },
  {
    name: 'revisions_of_articles',
    description: 'Articles that stood at the address of another after it.',
    select: `
SELECT later.outlet, earlier.title AS earlier_title, later.title, earlier.retrieved AS earlier_retrieved,
  later.retrieved, later.published, later.url, later.id, earlier.id AS earlier_id
FROM articles later
JOIN articles earlier ON earlier.id = later.revision_of
ORDER BY later.url, later.retrieved, later.id`,
  },
  {
    name: 'what_was_left_out',
    description: 'Inputs that did not become an article, with why, and inputs that came in twice.',
    select: `
SELECT uri, code AS reason, message FROM diagnostics WHERE article IS NULL
UNION ALL
SELECT d.uri, 'the ' || d.same || ' of an article', 'It is in the record as ' || a.uri
FROM duplicates d JOIN articles a ON a.id = d.article
ORDER BY 1, 2, 3`,
  },
];
