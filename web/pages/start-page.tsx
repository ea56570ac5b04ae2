import type { ComponentChildren } from 'preact';
import { dateWords } from '../date-words.ts';
import { useLinks } from '../links.ts';
import { ConflictCard } from '../parts/conflict-card.tsx';
import { ThreadCard } from '../parts/thread-card.tsx';
import { TimePicture } from '../parts/time-picture.tsx';
import { TimelineLine } from '../parts/timeline-line.tsx';
import type { RecordSource } from '../record-source.ts';
import { count, ENTITY_KIND_WORDS, FORM_WORDS } from '../record-words.ts';
import { threadRow, timelineRow } from '../rows/make-rows.ts';
import { pictureData } from '../rows/picture-data.ts';
import { sourceName } from '../site-index.ts';

const LEADING = 6;
const PEOPLE = 8;
const LATEST = 6;

/** The first page: what is in the record, what came in last, what needs a look, the timeline at a glance. */
export function StartPage({ record }: { readonly record: RecordSource }) {
  const links = useLinks();
  const { index, lists } = record;
  const picture = pictureData(index);
  const leading = new Set(
    [...index.weights]
      .sort((a, b) => b[1] - a[1])
      .slice(0, LEADING)
      .map(([id]) => id),
  );
  const leads = index.timeline.filter(({ id }) => leading.has(id)).map((entry) => timelineRow(entry, index));
  const changed = index.record.threads.find(({ changes }) => changes.length > 0);
  const conflict = lists.conflicts.rows(0, 1)[0];
  return (
    <>
      <h1>{record.title}</h1>
      <p class="dek">{contents(record)}</p>
      {picture && <TimePicture picture={picture} brush={false} />}
      <div class="columns">
        <div class="lead">
          <Part title="What most sources tell" more={links.page('timeline')} moreWords="The whole timeline">
            {leads.length === 0 ? (
              <p class="none">Nothing in it is told by more than one independent source.</p>
            ) : (
              <ol class="axis">
                {leads.map((row) => (
                  <TimelineLine row={{ ...row, weight: Math.min(row.weight, 2) }} short={false} />
                ))}
              </ol>
            )}
          </Part>
          {changed && (
            <Part title="A position that changed" more={links.page('threads')} moreWords="All threads">
              <ol class="cards">
                <ThreadCard row={threadRow(changed, index)} />
              </ol>
            </Part>
          )}
          {conflict && (
            <Part title="Where accounts differ" more={links.page('conflicts')} moreWords="All conflicts">
              <ol class="cards">
                <ConflictCard row={conflict} />
              </ol>
            </Part>
          )}
        </div>
        <div class="side-column">
          <Part title="Who speaks" more={links.page('people')} moreWords="Everybody">
            <ol class="plain">
              {lists.people
                .rows(0, 60)
                .filter(({ said }) => said > 0)
                .slice(0, PEOPLE)
                .map((row) => (
                  <li>
                    <a href={links.person(row.id)}>{row.name}</a>{' '}
                    <small>
                      {row.roles[0] ?? ENTITY_KIND_WORDS[row.kind]}, {count(row.said, 'statement')}
                    </small>
                  </li>
                ))}
            </ol>
          </Part>
          <Latest record={record} />
          <NeedsALook record={record} />
        </div>
      </div>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly more?: string;
  readonly moreWords?: string;
  readonly children: ComponentChildren;
}

function Part({ title, more, moreWords, children }: PartProps) {
  return (
    <section class="part" aria-label={title}>
      <h2>{title}</h2>
      {children}
      {more && (
        <p class="more">
          <a href={more}>{moreWords}</a>
        </p>
      )}
    </section>
  );
}

function contents({ index }: RecordSource): string {
  const { record } = index;
  const copies = record.articles.filter(({ copyOf }) => copyOf !== null).length;
  const days = record.articles.flatMap(({ published }) => published ?? []).sort();
  const outlets = new Set(record.articles.flatMap(({ outlet }) => outlet ?? [])).size;
  const span =
    days.length > 1
      ? ` from ${dateWords(days[0]?.slice(0, 7) ?? null).full} to ${dateWords(days.at(-1)?.slice(0, 7) ?? null).full}`
      : '';
  const taken = copies === 0 ? '' : `, ${copies} of them ${copies === 1 ? 'a copy' : 'copies'}`;
  return (
    `${count(record.articles.length, 'article')}${taken}, of ${count(outlets, 'outlet')}${span}: ` +
    `${count(record.statements.length, 'statement')}, ${count(record.events.length, 'event')}, ` +
    `${count(record.conflicts.length, 'place')} where accounts differ.`
  );
}

function Latest({ record: { latest, index } }: { readonly record: RecordSource }) {
  const links = useLinks();
  const articles = latest.flatMap((id) => index.articles.get(id) ?? []).slice(0, LATEST);
  if (articles.length === 0) return null;
  return (
    <Part title="Came in last" more={links.page('articles')} moreWords="All articles">
      <ul class="plain">
        {articles.map((article) => (
          <li>
            <a href={links.article(article.id)} data-words>
              {article.title ?? article.uri}
            </a>{' '}
            <small>
              {sourceName(article)}, {article.published === null ? 'undated' : dateWords(article.published).full},{' '}
              {FORM_WORDS[article.form] ?? article.form}
            </small>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What a person could set right: each with its number and the way there. */
function NeedsALook({ record: { index, intake, review } }: { readonly record: RecordSource }) {
  const links = useLinks();
  const { record } = index;
  const about = links.page('about');
  const rows = [
    {
      number: review?.names.length ?? 0,
      words: (n: number) => `${count(n, 'pair')} of names that may be one`,
      href: links.review('names'),
    },
    {
      number: record.articles.filter(({ published }) => published === null).length,
      words: (n: number) => `${count(n, 'article')} without a date`,
      href: links.review('articles'),
    },
    {
      number: record.statements.filter(({ speaker }) => speaker === null).length,
      words: (n: number) => `${count(n, 'statement')} whose speaker has no name`,
      href: links.review('speakers'),
    },
    {
      number: record.statements.filter(({ date }) => date === null).length,
      words: (n: number) => `${count(n, 'statement')} without a date`,
      href: links.review('undated'),
    },
    {
      number: record.articles.filter(({ copyOf }) => copyOf !== null).length,
      words: (n: number) => `${count(n, 'article')} taken from another`,
      href: `${about}#copies`,
    },
    {
      number: intake.inputs.filter(({ concern }) => concern !== null).length,
      words: (n: number) => `${count(n, 'input')} left out, read in part or not clear`,
      href: links.intake(1),
    },
  ].filter(({ number }) => number > 0);
  return (
    <Part title="Needs a look" more={links.page('review')} moreWords="Review">
      <ul class="plain">
        {rows.map(({ number, words, href }) => (
          <li>
            <a href={href}>{words(number)}</a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
