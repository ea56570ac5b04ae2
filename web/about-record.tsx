import type { ComponentChildren } from 'preact';
import { dateWords } from './date-words.ts';
import { count, FORM_WORDS, groupThousands } from './record-words.ts';
import type { LeftOut } from './site-data.ts';
import { type SiteIndex, sourceName } from './site-index.ts';
import { SpeakerName } from './speaker-name.tsx';

interface AboutRecordProps {
  readonly index: SiteIndex;
  readonly leftOut: readonly LeftOut[];
  readonly version: string;
}

/** What is in the record, what was left out of it, and what it could not date or name. */
export function AboutRecord({ index, leftOut, version }: AboutRecordProps) {
  const { record } = index;
  const undatedArticles = record.articles.filter(({ published }) => published === null);
  const copies = record.articles.filter(({ copyOf }) => copyOf !== null);
  const unnamed = index.statementsInOrder.filter(({ speaker }) => speaker === null);
  const undated = record.statements.filter(({ date }) => date === null);
  const undatedEvents = record.events.filter(({ date }) => date === null);
  const inferred = record.statements.filter(({ dateHow }) => dateHow === 'inferred').length;
  const inferredEvents = record.events.filter(({ dateHow }) => dateHow === 'inferred').length;
  return (
    <div class="about">
      <h3>What is in it</h3>
      <dl class="figures">
        <Figure number={record.articles.length} one="article" many="articles" />
        <Figure number={record.stories.length} one="story" many="stories" />
        <Figure
          number={record.entities.length}
          one="name of a person, organization or place"
          many="people, organizations and places"
        />
        <Figure number={record.statements.length} one="statement" many="statements" />
        <Figure number={record.events.length} one="event" many="events" />
        <Figure number={record.timeline.length} one="entry in the timeline" many="entries in the timeline" />
        <Figure number={record.threads.length} one="thread" many="threads" />
        <Figure number={record.conflicts.length} one="conflict" many="conflicts" />
      </dl>

      <h3>How to read it</h3>
      <ul class="key-to-marks">
        <li class="at">a day that the source states or the user gave</li>
        <li class="at inf">a day inferred by a rule from what the source says</li>
        <li class="within">a month, a season, a year or a stretch of days: the day is not known</li>
        <li class="undated">no date that the record could find</li>
      </ul>
      <p>
        The record shows who said what, and where accounts differ. It does not say who is right. “In 4 articles, 2
        independent” counts copies of one text, and articles that only cite another, once. “Confidence” is how sure the
        program is that it read a statement rightly, not how likely the statement is to be true. A program made this
        record: read the words in their article before you rely on a line.
      </p>

      <h3>What was left out</h3>
      {leftOut.length === 0 ? (
        <p>Every input was read.</p>
      ) : (
        <More summary={count(leftOut.length, 'message')} open={leftOut.length <= 12}>
          {leftOut.map(({ uri, message }) => (
            <li>
              <b class="uri">{uri}</b> {message}
            </li>
          ))}
        </More>
      )}
      {copies.length > 0 && (
        <More
          summary={`${count(copies.length, 'article')} taken from another; counted once as ${copies.length === 1 ? 'a source' : 'sources'}`}
        >
          {copies.map(({ id, copyOf, copyReason }) => (
            <li>
              <ArticleLink id={id} index={index} /> from <ArticleLink id={copyOf ?? ''} index={index} />
              {copyReason && <small> {copyReason}</small>}
            </li>
          ))}
        </More>
      )}

      <h3>What it could not date</h3>
      <p>
        {count(inferred, 'statement')} and {count(inferredEvents, 'event')} have a date that was inferred. These have
        none:
      </p>
      <More summary={count(undatedArticles.length, 'article')}>
        {undatedArticles.map(({ id }) => (
          <li>
            <ArticleLink id={id} index={index} />
          </li>
        ))}
      </More>
      <More summary={count(undated.length, 'statement')}>
        {undated.map((statement) => (
          <li>
            <SpeakerName statement={statement} index={index} />:{' '}
            <a href={`#${statement.id}`}>{preview(statement.exact)}</a>
          </li>
        ))}
      </More>
      <More summary={count(undatedEvents.length, 'event')}>
        {undatedEvents.map(({ id, evidence }) => (
          <li>
            <a href={`#${id}`}>{preview(evidence[0]?.exact ?? id)}</a>
          </li>
        ))}
      </More>

      <h3>Whom it could not name</h3>
      <More summary={count(unnamed.length, 'statement')}>
        {unnamed.map(({ id, speakerText, exact }) => (
          <li>
            {speakerText === null ? <i>nobody named</i> : <>“{speakerText}”</>}: <a href={`#${id}`}>{preview(exact)}</a>
          </li>
        ))}
      </More>

      <h3>How it was made</h3>
      <p>
        By Onrecord {version}, without a network and without a clock: the same articles give the same record. This page
        is one file; it loads nothing and sends nothing.
      </p>
    </div>
  );
}

interface FigureProps {
  readonly number: number;
  readonly one: string;
  readonly many: string;
}

function Figure({ number, one, many }: FigureProps) {
  return (
    <div>
      <dt>{number === 1 ? one : many}</dt>
      <dd>{groupThousands(number)}</dd>
    </div>
  );
}

interface MoreProps {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: readonly ComponentChildren[];
}

/** A list behind its count; the count alone when it is empty. */
function More({ summary, open = false, children }: MoreProps) {
  if (children.length === 0) return <p class="none">{summary}</p>;
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <ul>{children}</ul>
    </details>
  );
}

function ArticleLink({ id, index }: { readonly id: string; readonly index: SiteIndex }) {
  const article = index.articles.get(id);
  if (!article) return <span>{id}</span>;
  return (
    <a href={`#${id}`}>
      {sourceName(article)}: {article.title ?? article.uri} (
      {article.published === null ? 'undated' : dateWords(article.published).full},{' '}
      {FORM_WORDS[article.form] ?? article.form})
    </a>
  );
}

function preview(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 100)} …`;
}
