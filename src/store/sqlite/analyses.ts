import { addressKey } from '../../core/address.ts';
import type {
  Analysis,
  AnalysisLayer,
  ArticleLayers,
  Attribution,
  Citation,
  Entity,
  EntityKind,
  EventMention,
  EventType,
  Mention,
  MentionForm,
  QuotationKind,
  Realis,
  SourceHow,
  Stance,
  TimeExpression,
  TimexMod,
  TimexType,
} from '../../core/analysis.ts';
import type {
  Article,
  ArticleForm,
  Block,
  BlockKind,
  DocumentPage,
  LiveUpdate,
  MediaType,
  OfficeHolder,
} from '../../core/article.ts';
import type { How } from '../../core/date.ts';
import type { Diagnostic, DiagnosticCode, Severity } from '../../core/diagnostic.ts';
import { keptTextKey } from '../../core/kept-text.ts';
import { type Span, sliceSpan } from '../../core/span.ts';
import { date, dateColumns, dateOrNull, json, number, span, strings, text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';

/** Tables that hold what was read from one article, those that refer to others first. */
const LAYER_TABLES = [
  'event_mentions',
  'attributions',
  'mentions',
  'article_entities',
  'times',
  'sentences',
  'blocks',
  'diagnostics',
] as const;

/** Puts an article's blocks, layers and diagnostics into their tables; its row in `articles` is there. */
export function writeLayers(database: Database, article: Article, analysis: Analysis): void {
  const { id: article_id, text } = article;
  const spanColumns = ([span_start, span_end]: Span) => ({ span_start, span_end });
  const words = (spans: readonly Span[]) => spans.map((part) => sliceSpan(text, part)).join(' … ');

  article.blocks.forEach((block, position) => {
    const { kind, kept, rule } = block;
    database.insert('blocks', { article_id, position, kind, kept: kept ? 1 : 0, rule, ...spanColumns(block.span) });
  });
  analysis.sentences.forEach((sentence, position) => {
    database.insert('sentences', { article_id, position, text: sliceSpan(text, sentence), ...spanColumns(sentence) });
  });
  analysis.times.forEach((time, position) => {
    const { type, value, edtf, how, anchor, rule, mod, attributive } = time;
    const written = sliceSpan(text, time.span);
    const row = { article_id, position, text: written, type, value, edtf, how, anchor, rule };
    const marks = { mod: mod ?? null, attributive: attributive ? 1 : 0 };
    database.insert('times', { ...row, ...marks, ...spanColumns(time.span) });
  });
  analysis.entities.forEach((entity, position) => {
    const { id, kind, name, aliases, roles } = entity;
    const lists = { aliases: JSON.stringify(aliases), roles: JSON.stringify(roles) };
    database.insert('article_entities', { article_id, entity: id, position, kind, name, ...lists });
  });
  analysis.mentions.forEach((mention, position) => {
    const { entity, form } = mention;
    const row = { article_id, position, entity, form, text: sliceSpan(text, mention.span) };
    database.insert('mentions', { ...row, ...spanColumns(mention.span) });
  });
  analysis.attributions.forEach((attribution, position) => {
    const { id, source, cue, content, quotation, stance, realis, confidence, parent, rule } = attribution;
    database.insert('attributions', {
      article_id,
      position,
      id,
      source_text: source.spans.length > 0 ? words(source.spans) : null,
      source_entity: source.entity,
      source_how: source.how,
      source_spans: JSON.stringify(source.spans),
      cue_text: cue.spans.length > 0 ? words(cue.spans) : null,
      cue_lemma: cue.lemma,
      cue_spans: JSON.stringify(cue.spans),
      content_text: words(content.spans),
      content_spans: JSON.stringify(content.spans),
      quotation,
      stance,
      realis,
      about: JSON.stringify(attribution.about),
      ...dateColumns('time', attribution.time),
      citations: JSON.stringify(attribution.citations),
      confidence,
      parent,
      rule,
    });
  });
  analysis.events.forEach((event, position) => {
    const { id, type, trigger, sentence, place, realis, attribution, rule } = event;
    database.insert('event_mentions', {
      article_id,
      position,
      id,
      type,
      trigger_text: sliceSpan(text, trigger),
      trigger_start: trigger[0],
      trigger_end: trigger[1],
      sentence_start: sentence[0],
      sentence_end: sentence[1],
      participants: JSON.stringify(event.participants),
      place,
      ...dateColumns('time', event.time),
      realis,
      attribution,
      citations: JSON.stringify(event.citations),
      rule,
    });
  });
  analysis.diagnostics.forEach(({ code, severity, message, span }, position) => {
    const spanOrNot = { span_start: span?.[0] ?? null, span_end: span?.[1] ?? null };
    database.insert('diagnostics', { article_id, position, code, severity, message, ...spanOrNot });
  });
}

/** Takes an article's rows out of every table of layers. */
export function deleteLayers(database: Database, articleId: string): void {
  for (const table of LAYER_TABLES) database.run(`DELETE FROM ${table} WHERE article_id = ?`, articleId);
}

/** The row of `articles` for an article that came from `location`. */
export function articleRow(article: Article, location: string | null, inputKey: string, analysedWith: string): Row {
  const { id, source, url, title, outlet, authors, language, form } = article;
  return {
    id,
    uri: source.uri,
    location,
    url,
    address: addressKey(url),
    text_key: keptTextKey(article),
    media_type: source.mediaType,
    sha256: source.sha256,
    title,
    outlet,
    authors: JSON.stringify(authors),
    office_holders: article.officeHolders ? JSON.stringify(article.officeHolders) : null,
    pages: article.pages ? JSON.stringify(article.pages) : null,
    language,
    form,
    ...dateColumns('published', article.published),
    ...dateColumns('modified', article.modified),
    section: article.section ?? null,
    credit: article.credit ?? null,
    retrieved: article.retrieved ?? null,
    updates: article.updates ? JSON.stringify(article.updates) : null,
    text: article.text,
    input_key: inputKey,
    analysed_with: analysedWith,
    replaced: 0,
  };
}

/** How each layer is read: from its table, a row a thing. */
const LAYERS: {
  readonly [Layer in AnalysisLayer]: readonly [table: string, read: (row: Row) => Analysis[Layer][number]];
} = {
  sentences: ['sentences', (row) => span(row)],
  times: ['times', readTime],
  entities: ['article_entities', readEntity],
  mentions: ['mentions', readMention],
  attributions: ['attributions', readAttribution],
  events: ['event_mentions', readEvent],
  diagnostics: ['diagnostics', readDiagnostic],
};

/** The analysis as it was taken in, or `null` when the store has no such article. */
export function readAnalysis(database: Database, id: string): Analysis | null {
  const read = readLayers(database, id, Object.keys(LAYERS) as AnalysisLayer[]);
  return read && { schema: 'onrecord/analysis@1', ...read };
}

/** The article with its blocks and some of the layers of its analysis, or `null` when the store has no such article. */
export function readLayers<Layer extends AnalysisLayer>(
  database: Database,
  id: string,
  layers: readonly Layer[],
): ArticleLayers<Layer> | null {
  const row = database.get('SELECT * FROM articles WHERE id = ?', id);
  if (!row) return null;
  const all = (table: string) => database.all(`SELECT * FROM ${table} WHERE article_id = ? ORDER BY position`, id);
  const read = layers.map((layer) => [layer, all(LAYERS[layer][0]).map(LAYERS[layer][1])] as const);
  return {
    article: readArticleRow(row, all('blocks').map(readBlock)),
    ...Object.fromEntries(read),
  } as ArticleLayers<Layer>;
}

/** The text of an article and nothing else of it, or `null` when the store has no such article. */
export function readText(database: Database, id: string): string | null {
  const row = database.get('SELECT text FROM articles WHERE id = ?', id);
  return row ? text(row, 'text') : null;
}

export function readDiagnostic(row: Row): Diagnostic {
  return {
    code: text(row, 'code') as DiagnosticCode,
    severity: text(row, 'severity') as Severity,
    message: text(row, 'message'),
    ...(typeof row.span_start === 'number' && { span: span(row) }),
  };
}

function readArticleRow(row: Row, blocks: readonly Block[]): Article {
  return {
    id: text(row, 'id'),
    source: {
      uri: text(row, 'uri'),
      mediaType: text(row, 'media_type') as MediaType,
      sha256: text(row, 'sha256'),
    },
    url: textOrNull(row, 'url'),
    title: textOrNull(row, 'title'),
    outlet: textOrNull(row, 'outlet'),
    authors: strings(row, 'authors'),
    language: textOrNull(row, 'language'),
    published: date(row, 'published'),
    modified: dateOrNull(row, 'modified'),
    ...stated(row, 'section'),
    ...stated(row, 'credit'),
    ...stated(row, 'retrieved'),
    form: text(row, 'form') as ArticleForm,
    ...liveUpdates(row),
    text: text(row, 'text'),
    ...officeHolders(row),
    ...pages(row),
    blocks,
  };
}

function stated<K extends 'section' | 'credit' | 'retrieved'>(row: Row, key: K): { readonly [P in K]?: string } {
  const value = textOrNull(row, key);
  return value === null ? {} : ({ [key]: value } as { readonly [P in K]: string });
}

function liveUpdates(row: Row): Pick<Article, 'updates'> {
  const json = textOrNull(row, 'updates');
  return json === null ? {} : { updates: JSON.parse(json) as readonly LiveUpdate[] };
}

function officeHolders(row: Row): Pick<Article, 'officeHolders'> {
  const json = textOrNull(row, 'office_holders');
  return json === null ? {} : { officeHolders: JSON.parse(json) as readonly OfficeHolder[] };
}

function pages(row: Row): Pick<Article, 'pages'> {
  const json = textOrNull(row, 'pages');
  return json === null ? {} : { pages: JSON.parse(json) as readonly DocumentPage[] };
}

function readBlock(row: Row): Block {
  return {
    span: span(row),
    kind: text(row, 'kind') as BlockKind,
    kept: number(row, 'kept') === 1,
    rule: text(row, 'rule'),
  };
}

function readTime(row: Row): TimeExpression {
  const mod = textOrNull(row, 'mod') as TimexMod | null;
  return {
    span: span(row),
    type: text(row, 'type') as TimexType,
    value: text(row, 'value'),
    edtf: textOrNull(row, 'edtf'),
    how: text(row, 'how') as How,
    anchor: text(row, 'anchor') as TimeExpression['anchor'],
    rule: text(row, 'rule'),
    ...(mod !== null && { mod }),
    ...(row.attributive === 1 && { attributive: true }),
  };
}

function readEntity(row: Row): Entity {
  return {
    id: text(row, 'entity'),
    kind: text(row, 'kind') as EntityKind,
    name: text(row, 'name'),
    aliases: strings(row, 'aliases'),
    roles: strings(row, 'roles'),
  };
}

function readMention(row: Row): Mention {
  return { span: span(row), entity: text(row, 'entity'), form: text(row, 'form') as MentionForm };
}

function readAttribution(row: Row): Attribution {
  return {
    id: text(row, 'id'),
    source: {
      spans: json<readonly Span[]>(row, 'source_spans'),
      entity: textOrNull(row, 'source_entity'),
      how: text(row, 'source_how') as SourceHow,
    },
    cue: { spans: json<readonly Span[]>(row, 'cue_spans'), lemma: text(row, 'cue_lemma') },
    content: { spans: json<readonly Span[]>(row, 'content_spans') },
    quotation: text(row, 'quotation') as QuotationKind,
    stance: text(row, 'stance') as Stance,
    realis: text(row, 'realis') as Realis,
    about: strings(row, 'about'),
    time: date(row, 'time'),
    citations: json<readonly Citation[]>(row, 'citations'),
    confidence: number(row, 'confidence'),
    parent: textOrNull(row, 'parent'),
    rule: text(row, 'rule'),
  };
}

function readEvent(row: Row): EventMention {
  return {
    id: text(row, 'id'),
    type: text(row, 'type') as EventType,
    trigger: span(row, 'trigger'),
    sentence: span(row, 'sentence'),
    participants: strings(row, 'participants'),
    place: textOrNull(row, 'place'),
    time: date(row, 'time'),
    realis: text(row, 'realis') as Realis,
    attribution: textOrNull(row, 'attribution'),
    citations: json<readonly Citation[]>(row, 'citations'),
    rule: text(row, 'rule'),
  };
}
