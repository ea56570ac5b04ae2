import { findReasons, type Reasons } from '../../analysis/attributions/reasons/reasons.ts';
import type { Analysis, Attribution } from '../../core/analysis.ts';
import type { DateValue } from '../../core/date.ts';
import type { Evidence } from '../../core/evidence.ts';
import { publishedAt } from '../../core/published-at.ts';
import { type Span, spanContains, spansOverlap } from '../../core/span.ts';
import { analyseArticle } from '../../pipeline.ts';
import type { Store } from '../../store/store.ts';
import { type Labels, readLabels } from '../record-lines.ts';

/** Words of an article in the sentences they stand in, and how the program came to read them so. */
export interface Passage {
  readonly article: string;
  readonly uri: string;
  readonly outlet: string | null;
  readonly title: string | null;
  /** When the words came out: the article, or the entry of a live page they stand in. */
  readonly published: DateValue;
  /** The cited words, in the article's text. */
  readonly span: Span;
  /** The page they begin on, in a document with pages. */
  readonly page?: string;
  /** The sentences around them, as they stand in the text. */
  readonly context: { readonly span: Span; readonly text: string };
  /** What found them: `attributions@3`, with the rule. */
  readonly analyser: string | null;
  readonly rule: string | null;
  readonly confidence: number | null;
  /** The words a date was read from, with what they were resolved against. */
  readonly times: readonly {
    readonly text: string;
    readonly value: string;
    readonly edtf: string | null;
    readonly how: string;
    readonly anchor: string;
    readonly rule: string;
  }[];
}

/** What a line of the record rests on. */
export interface Explanation {
  readonly id: string;
  readonly kind: string;
  /** What the record says, one fact a line. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Lines of the record that belong to it. */
  readonly related: readonly { readonly id: string; readonly label: string; readonly note?: string }[];
  readonly passages: readonly Passage[];
  /** Of a statement: why it was found, and why it has its speaker; `null` when its article is read otherwise today. */
  readonly reasons?: Reasons | null;
}

/** Explains the line, article or name that has `id`; `null` when nothing in the record has it. */
export function explainId(store: Store, id: string): Explanation | null {
  const labels = readLabels(store);
  for (const explain of [statement, event, timelineEntry, thread, conflict, story, article, entity]) {
    const explanation = explain(store, labels, id);
    if (explanation) return explanation;
  }
  return null;
}

type Explain = (store: Store, labels: Labels, id: string) => Explanation | null;

const statement: Explain = (store, labels, id) => {
  const [found] = store.readStatements({ id });
  if (!found) return null;
  const { speaker, speakerText, stance, realis, quotation, date, dateHow, dateRule, about, exact, cites } = found;
  return {
    id,
    kind: 'statement',
    facts: facts({
      speaker: speaker === null ? (speakerText ?? 'no source named') : `${labels.name(speaker)} (${speaker})`,
      'as written': speakerText,
      stance: realis === 'actual' ? stance : `${stance}, ${realis}`,
      words: exact,
      quotation,
      about: about.map((each) => `${labels.name(each)} (${each})`).join(', '),
      said: dateFact(date, dateHow, dateRule),
      'has it from': cites.join(', '),
      confidence: found.confidence.toFixed(2),
    }),
    related: relatedIds({ 'says again': found.variantsOf, 'said inside': found.parent }),
    passages: passagesOf(store, labels, found.evidence.slice(0, 1)),
    reasons: found.evidence[0] ? reasonsOf(store, found.evidence[0]) : null,
  };
};

/** Reads the article once more, as the store keeps what was found and not what was weighed. */
function reasonsOf(store: Store, { article: id, start, end }: Evidence): Reasons | null {
  const analysis = store.readAnalysis(id);
  const attribution = analysis && attributionAt(analysis, [start, end]);
  if (!analysis?.article || !attribution) return null;
  return findReasons(analysis.article, analyseArticle(analysis.article), attribution);
}

const event: Explain = (store, labels, id) => {
  const [found] = store.readEvents(id);
  if (!found) return null;
  const { type, participants, place, date, dateHow, dateRule, realis, reports, origins, evidence } = found;
  return {
    id,
    kind: 'event',
    facts: facts({
      type,
      realis,
      date: dateFact(date, dateHow, dateRule),
      participants: participants.map((each) => `${labels.name(each)} (${each})`).join(', '),
      place: place === null ? null : `${labels.name(place)} (${place})`,
      reports: `${reports}, of which ${origins} independent`,
    }),
    related: [],
    passages: passagesOf(store, labels, evidence),
  };
};

const timelineEntry: Explain = (store, labels, id) => {
  const [found] = store.readTimeline(id);
  if (!found) return null;
  const { date, how, rule, salience, reports, origins, evidence } = found;
  return {
    id,
    kind: 'timeline entry',
    facts: facts({
      date: dateFact(date, how, rule),
      salience: salience.toFixed(2),
      reports: `${reports}, of which ${origins} independent`,
    }),
    related: relatedIds({ event: found.event, statement: found.statement }),
    passages: passagesOf(store, labels, evidence),
  };
};

const thread: Explain = (store, labels, id) => {
  const [found] = store.readThreads(id);
  if (!found) return null;
  const changes = found.changes.map(({ from, to, kind }) => `${kind}: ${from} to ${to}`);
  return {
    id,
    kind: 'thread',
    facts: facts({ speaker: labels.name(found.speaker), topic: found.topic, changes: changes.join('; ') }),
    related: found.positions.map((position) => ({
      id: position.statement,
      label: 'position',
      note: `${position.date ?? 'undated'} ${position.stance}`,
    })),
    passages: passagesOf(
      store,
      labels,
      found.positions.flatMap((position) => store.readStatements({ id: position.statement })[0]?.evidence[0] ?? []),
    ),
  };
};

const conflict: Explain = (store, labels, id) => {
  const [found] = store.readConflicts(id);
  if (!found) return null;
  return {
    id,
    kind: 'conflict',
    facts: [['about', found.kind], ...found.sides.map(({ claim }) => ['one side', claim] as const)],
    related: [],
    passages: passagesOf(
      store,
      labels,
      found.sides.flatMap(({ evidence }) => evidence),
    ),
  };
};

const story: Explain = (store, labels, id) => {
  const found = store.readStories().find((each) => each.id === id);
  if (!found) return null;
  return {
    id,
    kind: 'story',
    facts: facts({ title: found.title, articles: String(found.articles.length) }),
    related: found.articles.map((each) => ({ id: each, label: 'article', note: articleLabel(labels, each) })),
    passages: [],
  };
};

const article: Explain = (store, labels, id) => {
  const analysis = store.readAnalysis(id);
  const found = analysis?.article;
  if (!analysis || !found) return null;
  const linked = labels.article(id);
  const leftOut = found.blocks.filter(({ kept }) => !kept);
  return {
    id,
    kind: 'article',
    facts: facts({
      file: found.source.uri,
      url: found.url,
      outlet: found.outlet,
      title: found.title,
      authors: found.authors.join(', '),
      published:
        linked?.publishedReason === undefined
          ? dateFact(found.published.value, found.published.how, found.published.rule)
          : `${linked.published} (inferred by the record, ${linked.publishedRule}: ${linked.publishedReason})`,
      modified: found.modified && dateFact(found.modified.value, found.modified.how, found.modified.rule),
      section: found.section ?? null,
      'text from': found.credit ?? null,
      saved: found.retrieved ?? null,
      form: found.form,
      entries: found.updates ? `${found.updates.length}, each with its time` : null,
      language: found.language,
      'sha-256': found.source.sha256,
      text: `${found.text.length} characters, ${analysis.sentences.length} sentences`,
      'not read': leftOut.map(({ kind, rule }) => `${kind} (${rule})`).join(', '),
      'copied from': linked?.copyOf ? `${linked.copyOf} (${linked.copyReason ?? ''})` : null,
      found: `${analysis.attributions.length} statements, ${analysis.events.length} events`,
      'analysed with': store.readKnown(id)?.analysedWith ?? null,
      noticed: analysis.diagnostics.map(({ message }) => message).join(' '),
    }),
    related: relatedIds({ story: linked?.story ?? null }),
    passages: [],
  };
};

const entity: Explain = (store, labels, id) => {
  const found = labels.entity(id);
  if (!found) return null;
  return {
    id,
    kind: found.kind,
    facts: facts({
      name: found.name,
      also: found.aliases.join('; '),
      roles: found.roles.join('; '),
      mentions: `${found.mentions} in ${found.articles} articles`,
      says: String(store.readStatements({ speakers: [id] }).length),
      'is spoken of': String(store.readStatements({ about: [id] }).length),
    }),
    related: [],
    passages: [],
  };
};

function facts(values: Readonly<Record<string, string | null>>): Explanation['facts'] {
  return Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function dateFact(date: string | null, how: string, rule?: string): string {
  if (date === null) return 'unknown';
  return `${date}, ${how}${rule ? ` by the rule ${rule}` : ''}`;
}

function relatedIds(ids: Readonly<Record<string, string | null>>): Explanation['related'] {
  return Object.entries(ids).flatMap(([label, id]) => (id === null ? [] : [{ id, label }]));
}

function articleLabel(labels: Labels, id: string): string {
  const found = labels.article(id);
  return [found?.published ?? 'undated', found?.outlet, found?.title ?? found?.uri].filter(Boolean).join(' · ');
}

function passagesOf(store: Store, labels: Labels, evidence: readonly Evidence[]): readonly Passage[] {
  return evidence.flatMap((words) => {
    const analysis = store.readAnalysis(words.article);
    return analysis ? (passageOf(store, labels, words, analysis) ?? []) : [];
  });
}

function passageOf(
  store: Store,
  labels: Labels,
  { article: id, start, end, page }: Evidence,
  analysis: Analysis,
): Passage | null {
  const { article, sentences, times, events } = analysis;
  if (!article) return null;
  const span: Span = [start, end];
  const around = sentences.filter((sentence) => spansOverlap(sentence, span));
  const context: Span = [Math.min(start, around[0]?.[0] ?? start), Math.max(end, around.at(-1)?.[1] ?? end)];
  const attribution = attributionAt(analysis, span);
  const mention = attribution ? undefined : events.find(({ sentence }) => covers(span, [sentence]));
  const versions = store.readKnown(id)?.analysedWith.split(' ') ?? [];
  const versionOf = (name: string) => versions.find((version) => version.startsWith(`${name}@`)) ?? name;
  return {
    article: id,
    uri: labels.article(id)?.uri ?? article.source.uri,
    outlet: article.outlet,
    title: article.title,
    published: publishedAt(article, start),
    span,
    ...(page !== undefined && { page }),
    context: { span: context, text: article.text.slice(...context) },
    analyser: attribution ? versionOf('attributions') : mention ? versionOf('events') : null,
    rule: attribution?.rule ?? mention?.rule ?? null,
    confidence: attribution?.confidence ?? null,
    times: times
      .filter((time) => spanContains(context, time.span))
      .map(({ span: at, value, edtf, how, anchor, rule }) => ({
        text: article.text.slice(...at),
        value,
        edtf,
        how,
        anchor,
        rule,
      })),
  };
}

function attributionAt({ attributions }: Analysis, span: Span): Attribution | undefined {
  return attributions.find(({ source, cue, content }) =>
    covers(span, [...source.spans, ...cue.spans, ...content.spans]),
  );
}

/** Whether `parts` together are what `span` covers, first to last. */
function covers(span: Span, parts: readonly Span[]): boolean {
  const start = Math.min(...parts.map(([from]) => from));
  const end = Math.max(...parts.map(([, to]) => to));
  return span[0] === start && span[1] === end;
}
