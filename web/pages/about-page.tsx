import { type ComponentChildren, toChildArray } from 'preact';
import { dateWords } from '../date-words.ts';
import { useLinks } from '../links.ts';
import type { RecordSource } from '../record-source.ts';
import { count, FORM_WORDS, groupThousands } from '../record-words.ts';
import { anchorOf } from '../rows/make-rows.ts';
import { type SiteIndex, sourceName } from '../site-index.ts';

/** Rows of a list on this page; the rest is counted. */
const SHOWN = 200;

/** What is in the record, what was left out of it, and what it could not date. */
export function AboutPage({ record: source }: { readonly record: RecordSource }) {
  const links = useLinks();
  const { index, leftOut, version } = source;
  const { record } = index;
  const undatedArticles = record.articles.filter(({ published }) => published === null);
  const copies = record.articles.filter(({ copyOf }) => copyOf !== null);
  const unnamed = record.statements.filter(({ speaker }) => speaker === null).length;
  const undated = record.statements.filter(({ date }) => date === null);
  const undatedEvents = record.events.filter(({ date }) => date === null);
  const inferred = record.statements.filter(({ dateHow }) => dateHow === 'inferred').length;
  const inferredEvents = record.events.filter(({ dateHow }) => dateHow === 'inferred').length;
  return (
    <div class="about">
      <h1>About this record</h1>
      <h2>What is in it</h2>
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

      <h2>How to read it</h2>
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

      <h2 id="left-out">What was left out</h2>
      <p>
        <a href={links.intake(1)}>What came in, what did not and why</a>
      </p>
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
          id="copies"
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

      <h2 id="undated">What it could not date</h2>
      <p>
        {count(inferred, 'statement')} and {count(inferredEvents, 'event')} have a date that was inferred. These have
        none:
      </p>
      <More id="undated-articles" summary={count(undatedArticles.length, 'article')}>
        {undatedArticles.map(({ id }) => (
          <li>
            <ArticleLink id={id} index={index} />
          </li>
        ))}
      </More>
      <More summary={count(undated.length, 'statement')}>
        {undated.slice(0, SHOWN).map((statement) => {
          const anchor = anchorOf(statement.id, index);
          const name = index.entities.get(statement.speaker ?? '')?.name ?? statement.speakerText ?? 'nobody named';
          return (
            <li>
              {name}: {anchor && <a href={links.statement(anchor)}>{preview(statement.exact)}</a>}
            </li>
          );
        })}
        {undated.length > SHOWN && <li>and {count(undated.length - SHOWN, 'more')}</li>}
      </More>
      <More summary={count(undatedEvents.length, 'event')}>
        {undatedEvents.slice(0, SHOWN).map(({ id, evidence }) => (
          <li>
            <a href={links.event(id)}>{preview(evidence[0]?.exact ?? id)}</a>
          </li>
        ))}
        {undatedEvents.length > SHOWN && <li>and {count(undatedEvents.length - SHOWN, 'more')}</li>}
      </More>

      <h2>Whom it could not name</h2>
      <p>
        <a href={links.list('statements', { tags: { speaker: '-' } })}>{count(unnamed, 'statement')}</a>
      </p>

      <h2>How it was made</h2>
      <p>
        By Onrecord {version}, without a network and without a clock: the same articles give the same record. These
        pages load nothing from elsewhere and send nothing.
      </p>
      <p>
        Footnotes are set by citeproc-js, © 2009–2019 Frank Bennett, under the Common Public Attribution License 1.0, in
        styles of the Citation Style Language project under CC BY-SA 3.0.
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
  readonly id?: string;
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A list behind its count; the count alone when it is empty. */
function More({ id, summary, open = false, children }: MoreProps) {
  if (toChildArray(children).length === 0) {
    return (
      <p class="none" id={id}>
        {summary}
      </p>
    );
  }
  return (
    <details id={id} open={open}>
      <summary>{summary}</summary>
      <ul>{children}</ul>
    </details>
  );
}

function ArticleLink({ id, index }: { readonly id: string; readonly index: SiteIndex }) {
  const links = useLinks();
  const article = index.articles.get(id);
  if (!article) return <span>{id}</span>;
  return (
    <a href={links.article(id)}>
      {sourceName(article)}: {article.title ?? article.uri} (
      {article.published === null ? 'undated' : dateWords(article.published).full},{' '}
      {FORM_WORDS[article.form] ?? article.form})
    </a>
  );
}

function preview(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 100)} …`;
}
