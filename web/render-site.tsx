import { createHash } from 'node:crypto';
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { compareDates } from '../src/core/date.ts';
import { visibleText } from '../src/core/visible-text.ts';
import { AboutRecord } from './about-record.tsx';
import { ArticleLine } from './article-line.tsx';
import { ArticleText } from './article-text.tsx';
import { browsePage } from './browse-page.ts';
import { ConflictCard } from './conflict-card.tsx';
import { yearOf } from './date-words.ts';
import { EventLine } from './event-line.tsx';
import {
  articleChoices,
  conflictChoices,
  peopleChoices,
  statementChoices,
  threadChoices,
  timelineChoices,
} from './filter-choices.ts';
import { Masthead } from './masthead.tsx';
import { PersonCard } from './person-card.tsx';
import { ReaderFrame } from './reader-frame.tsx';
import type { SiteData } from './site-data.ts';
import { indexRecord, type SiteIndex } from './site-index.ts';
import { SITE_STYLE } from './site-style.ts';
import { StatementLine } from './statement-line.tsx';
import { ThreadCard } from './thread-card.tsx';
import { TimelineLine } from './timeline-line.tsx';
import { ViewFrame } from './view-frame.tsx';
import { ViewTabs } from './view-tabs.tsx';

/** Typed as a function of the page; its source text is what the page runs. */
const SITE_SCRIPT = `(${browsePage.toString()})()`;

/**
 * The pages as one HTML file that opens offline; the chunks joined are the file, to be written as UTF-8. Whatever
 * comes from articles stands in it as text, never as markup; the page may run its own style and script only.
 */
export function* renderSite(data: SiteData): Generator<string> {
  const index = indexRecord(data.record);
  const title = data.title ?? ownTitle(index);
  yield '<!doctype html>\n<html lang="en">';
  yield markupOf(<Head title={title} />);
  yield '<body><a class="skip" href="#record">Skip to the record</a>';
  yield markupOf(<Masthead title={title} index={index} />);
  yield markupOf(<ViewTabs tabs={viewTabs(index)} />);
  yield '<div class="page"><main id="record" tabindex="-1">';
  yield* timelineView(index);
  yield* peopleView(index);
  yield* statementsView(index);
  yield* threadsView(index);
  yield* conflictsView(index);
  yield* articlesView(index);
  yield* around(
    <ViewFrame id="about" title="About this record" note="" choices={null}>
      {SLOT}
    </ViewFrame>,
    [markupOf(<AboutRecord index={index} leftOut={data.leftOut} version={data.version} />)],
  );
  yield '</main>';
  yield* around(<ReaderFrame>{SLOT}</ReaderFrame>, articleTexts(data, index));
  yield `</div><script>${SITE_SCRIPT}</script></body></html>\n`;
}

function Head({ title }: { readonly title: string }) {
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(SITE_STYLE)}`,
    `script-src ${hashSource(SITE_SCRIPT)}`,
    "img-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="generator" content="Onrecord" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: SITE_STYLE }} />
    </head>
  );
}

/** What the policy calls an inline style or script: its hash. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function ownTitle({ record }: SiteIndex): string {
  return record.stories.length === 1 && record.stories[0] ? record.stories[0].title : 'The record';
}

function viewTabs({ record }: SiteIndex) {
  return [
    { id: 'timeline', label: 'Timeline', lines: record.timeline.length },
    { id: 'people', label: 'People', lines: record.entities.length },
    { id: 'statements', label: 'Statements', lines: record.statements.length },
    { id: 'threads', label: 'Threads', lines: record.threads.length },
    { id: 'conflicts', label: 'Conflicts', lines: record.conflicts.length },
    { id: 'articles', label: 'Articles', lines: record.articles.length },
    { id: 'about', label: 'About this record', lines: null },
  ];
}

function* timelineView(index: SiteIndex): Generator<string> {
  const stands = new Set<string>();
  const lines = index.timeline.map((entry) => {
    const standsForEvent = entry.event !== null && !stands.has(entry.event);
    if (entry.event !== null) stands.add(entry.event);
    return {
      date: entry.date,
      line: () => <TimelineLine entry={entry} index={index} standsForEvent={standsForEvent} />,
    };
  });
  const note =
    'What happened and when, as the articles tell it. Larger lines are reported by more independent articles.';
  yield* around(
    <ViewFrame id="timeline" title="Timeline" note={note} choices={timelineChoices(index)}>
      {SLOT}
    </ViewFrame>,
    (function* () {
      if (lines.length === 0) yield NONE;
      yield* byYear(lines, 'y');
      if (index.otherEvents.length === 0) return;
      yield* group('Also told, not in the timeline', 'other-events', 'axis', index.otherEvents, (event) => (
        <EventLine event={event} index={index} />
      ));
    })(),
  );
}

function* statementsView(index: SiteIndex): Generator<string> {
  const lines = index.statementsInOrder.map((statement) => ({
    date: statement.date,
    line: () => <StatementLine statement={statement} index={index} />,
  }));
  yield* around(
    <ViewFrame
      id="statements"
      title="Statements"
      note="Who said, denied or took back what, in order of when it was said."
      choices={statementChoices(index)}
    >
      {SLOT}
    </ViewFrame>,
    lines.length === 0 ? [NONE] : byYear(lines, 's'),
  );
}

function* peopleView(index: SiteIndex): Generator<string> {
  const weight = ({ id, mentions }: { id: string; mentions: number }) =>
    (index.saidBy.get(id)?.length ?? 0) * 4 + mentions;
  const kinds = [
    ['person', 'People'],
    ['organization', 'Organizations'],
    ['place', 'Places'],
    ['other', 'Others'],
  ] as const;
  yield* around(
    <ViewFrame
      id="people"
      title="People"
      note="Those who speak or are spoken of, the most prominent first: what each said about whom, and what others said about them."
      choices={peopleChoices(index)}
    >
      {SLOT}
    </ViewFrame>,
    (function* () {
      for (const [kind, heading] of kinds) {
        const entities = index.record.entities.filter((entity) => entity.kind === kind);
        entities.sort((a, b) => weight(b) - weight(a));
        if (entities.length === 0) continue;
        yield* group(heading, `people-${kind}`, 'cards', entities, (entity) => (
          <PersonCard entity={entity} index={index} />
        ));
      }
    })(),
  );
}

function* threadsView(index: SiteIndex): Generator<string> {
  const { threads } = index.record;
  // Those in which something changes first.
  const sorted = threads.toSorted((a, b) => Math.min(b.changes.length, 1) - Math.min(a.changes.length, 1));
  yield* around(
    <ViewFrame
      id="threads"
      title="Threads"
      note="One speaker on one topic through time. Where a position changes, the line says how."
      choices={threadChoices(index)}
    >
      {SLOT}
    </ViewFrame>,
    group(null, 'thread-list', 'cards', sorted, (thread) => <ThreadCard thread={thread} index={index} />),
  );
}

function* conflictsView(index: SiteIndex): Generator<string> {
  yield* around(
    <ViewFrame
      id="conflicts"
      title="Conflicts"
      note="Accounts that cannot both be right, side by side. The record does not say which is."
      choices={conflictChoices(index)}
    >
      {SLOT}
    </ViewFrame>,
    group(null, 'conflict-list', 'cards', index.record.conflicts, (conflict) => (
      <ConflictCard conflict={conflict} index={index} />
    )),
  );
}

function* articlesView(index: SiteIndex): Generator<string> {
  const lines = index.record.articles.map((article) => ({
    date: article.published,
    line: () => <ArticleLine article={article} index={index} />,
  }));
  lines.sort((a, b) => compareDates(a.date, b.date));
  yield* around(
    <ViewFrame
      id="articles"
      title="Articles"
      note="What the record was made from. Each text stands here word for word, with the cited passages marked."
      choices={articleChoices(index)}
    >
      {SLOT}
    </ViewFrame>,
    group(null, 'article-list', 'axis', lines, ({ line }) => line()),
  );
}

function* articleTexts({ articles }: SiteData, index: SiteIndex): Generator<string> {
  for (const article of articles) yield markupOf(<ArticleText article={article} index={index} />);
}

/** Lines in one list: a browser need not lay out a list that is far from the screen, which keeps long records quick. */
const TOGETHER = 50;

const NONE = '<p class="none">None found.</p>';

interface DatedLine {
  readonly date: string | null;
  readonly line: () => VNode;
}

/** Lines in order of date under the year of each, those without a date apart at the end. */
function* byYear(lines: readonly DatedLine[], prefix: string): Generator<string> {
  const years = new Map<string | null, DatedLine[]>();
  for (const line of lines) {
    const year = yearOf(line.date);
    const ofYear = years.get(year);
    if (ofYear) ofYear.push(line);
    else years.set(year, [line]);
  }
  for (const [year, dated] of years) {
    if (year !== null) yield* group(year, `${prefix}${year}`, 'axis', dated, ({ line }) => line());
  }
  const undated = years.get(null);
  if (undated) yield* group('Without a date of their own', `${prefix}-undated`, 'axis', undated, ({ line }) => line());
}

/** A list of lines under a heading, one chunk a line. */
function* group<T>(
  heading: string | null,
  id: string,
  kind: 'axis' | 'cards',
  items: readonly T[],
  line: (item: T) => VNode,
): Generator<string> {
  if (items.length === 0) {
    yield NONE;
    return;
  }
  yield* around(
    <section class="group" id={id} aria-label={heading ?? undefined}>
      {heading !== null && <h3>{heading}</h3>}
      {SLOT}
    </section>,
    (function* () {
      for (let start = 0; start < items.length; start += TOGETHER) {
        const some = items.slice(start, start + TOGETHER);
        yield `<ol class="${kind}${some.length === TOGETHER ? ' many' : ''}">`;
        for (const item of some) yield markupOf(line(item));
        yield '</ol>';
      }
    })(),
  );
}

/** Markup in which no character can move, hide or reorder what stands around it, whatever component it comes from. */
function markupOf(node: VNode): string {
  return visibleText(renderToString(node));
}

// An element that no text can forge, since text is escaped: its markup is cut out for the chunks to stand there.
const SLOT = h('onrecord-slot', null);
const SLOT_MARKUP = markupOf(SLOT);

/** The markup of `frame` with `chunks` in the place of its `SLOT`. */
function* around(frame: VNode, chunks: Iterable<string>): Generator<string> {
  const [before, after] = markupOf(frame).split(SLOT_MARKUP);
  yield before ?? '';
  yield* chunks;
  yield after ?? '';
}
