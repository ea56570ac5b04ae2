import type { ComponentChildren } from 'preact';
import type { RecordEntity, RecordEvent, RecordStatement } from '../../src/core/record.ts';
import { useLinks } from '../links.ts';
import { CorrectLink } from '../parts/correct-link.tsx';
import { SourceName } from '../parts/source-line.tsx';
import { StatementLine } from '../parts/statement-line.tsx';
import { ThreadCard } from '../parts/thread-card.tsx';
import { TimelineLine } from '../parts/timeline-line.tsx';
import type { RecordSource } from '../record-source.ts';
import { count, ENTITY_KIND_WORDS } from '../record-words.ts';
import { eventRow, nameOf, statementRow, threadRow } from '../rows/make-rows.ts';

/** Lines shown of each part; all of them are one click away. */
const SHOWN = 8;
const ALIASES = 12;
/** What stands under "Denials and changes" beside threads with a change. */
const TURNS = new Set(['deny', 'retract', 'non-denial', 'confirm']);
const ENCOUNTERS = new Set(['meeting', 'call', 'visit', 'agreement']);

interface PersonPageProps {
  readonly entity: RecordEntity;
  readonly record: RecordSource;
}

/** One person, organization or place: what they said, what was said of them, what changed, whom they met, their names. */
export function PersonPage({ entity, record }: PersonPageProps) {
  const links = useLinks();
  const { index } = record;
  const { id, name } = entity;
  const said = index.saidBy.get(id) ?? [];
  const about = (index.saidAbout.get(id) ?? []).filter(({ speaker }) => speaker !== id);
  const turns = said.filter(({ stance }) => TURNS.has(stance));
  const threads = index.record.threads.filter(({ speaker, changes }) => speaker === id && changes.length > 0);
  const events = index.eventsOf.get(id) ?? [];
  const encounters = events.filter(({ type }) => ENCOUNTERS.has(type));
  const others = events.filter(({ type }) => !ENCOUNTERS.has(type));
  return (
    <>
      <h1>{name}</h1>
      <p class="dek">{entity.roles.slice(0, 4).join(' · ') || ENTITY_KIND_WORDS[entity.kind]}</p>
      <p class="src">
        {said.length > 0 && <span>{count(said.length, 'statement')}</span>}
        {about.length > 0 && <span>spoken of in {count(about.length, 'statement')} of others</span>}
        <span>
          {count(entity.mentions, 'mention')} in {count(entity.articles, 'article')}
        </span>
      </p>
      <CorrectLink id={id} words="rename, merge or split" />
      <nav class="counted contents" aria-label="On this page">
        {[
          { id: 'changes', words: 'Denials and changes', number: threads.length + turns.length },
          { id: 'said', words: 'Said', number: said.length },
          { id: 'of', words: 'Said by others', number: about.length },
          { id: 'met', words: 'Meetings', number: encounters.length },
          { id: 'part', words: 'Took part in', number: others.length },
          { id: 'names', words: 'Names', number: entity.aliases.length + 1 },
        ]
          .filter(({ number }) => number > 0)
          .map(({ id: part, words, number }) => (
            <a href={`#${part}`}>
              {words} <small>{number}</small>
            </a>
          ))}
      </nav>
      {threads.length + turns.length > 0 && (
        <Part id="changes" title="Denials and changes" number={threads.length + turns.length}>
          {threads.length > 0 && (
            <ol class="cards">
              {threads.slice(0, SHOWN).map((thread) => (
                <ThreadCard row={threadRow(thread, index)} />
              ))}
            </ol>
          )}
          <Statements statements={turns} record={record} />
        </Part>
      )}
      {said.length > 0 && (
        <Part
          id="said"
          title={`What ${name} said`}
          number={said.length}
          more={links.list('statements', { tags: { speaker: id } })}
          shown={SHOWN}
        >
          <Topics statements={said} person={id} record={record} />
          <Statements statements={said.filter(({ stance }) => !TURNS.has(stance))} record={record} />
        </Part>
      )}
      {about.length > 0 && (
        <Part
          id="of"
          title={`What others said about ${name}`}
          number={about.length}
          more={links.list('statements', { tags: { about: id } })}
          shown={SHOWN}
        >
          <Speakers statements={about} person={id} record={record} />
          <Statements statements={about} record={record} />
        </Part>
      )}
      {encounters.length > 0 && (
        <Part
          id="met"
          title="Meetings, calls and agreements"
          number={encounters.length}
          more={links.list('timeline', { tags: { who: id }, all: true })}
          shown={SHOWN}
        >
          <Met events={encounters} person={id} record={record} />
          <Events events={encounters} record={record} />
        </Part>
      )}
      {others.length > 0 && (
        <Part
          id="part"
          title="Took part in"
          number={others.length}
          more={links.list('timeline', { tags: { who: id }, all: true })}
          shown={SHOWN}
        >
          <Events events={others} record={record} />
        </Part>
      )}
      <Part id="names" title="Names" number={entity.aliases.length + 1}>
        <Names entity={entity} record={record} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly more?: string;
  readonly shown?: number;
  readonly children: ComponentChildren;
}

function Part({ id, title, number, more, shown = 0, children }: PartProps) {
  return (
    <section class="part" aria-label={title} id={id}>
      <h2>
        {title} <small>{number}</small>
      </h2>
      {children}
      {more && number > shown && (
        <p class="more">
          <a href={more}>All {number}</a>
        </p>
      )}
    </section>
  );
}

interface StatementsProps {
  readonly statements: readonly RecordStatement[];
  readonly record: RecordSource;
}

function Statements({ statements, record }: StatementsProps) {
  return (
    <ol class="axis">
      {statements.slice(0, SHOWN).map((statement) => (
        <StatementLine row={statementRow(statement, record.index)} short={false} />
      ))}
    </ol>
  );
}

function Events({ events, record }: { readonly events: readonly RecordEvent[]; readonly record: RecordSource }) {
  return (
    <ol class="axis">
      {events.slice(0, SHOWN).map((event) => (
        <TimelineLine row={eventRow(event, record.index)} short={false} />
      ))}
    </ol>
  );
}

interface GroupProps extends StatementsProps {
  readonly person: string;
}

/** Whom somebody speaks about, with how often. */
function Topics({ statements, person, record }: GroupProps) {
  const links = useLinks();
  const topics = countIds(statements.flatMap(({ about }) => about.filter((id) => id !== person)));
  return (
    <Counted
      label="About"
      counts={topics}
      hrefOf={(id) => links.list('statements', { tags: { speaker: person, about: id } })}
      record={record}
    />
  );
}

/** Who speaks about somebody, with how often. */
function Speakers({ statements, person, record }: GroupProps) {
  const links = useLinks();
  return (
    <Counted
      label="By"
      counts={countIds(statements.flatMap(({ speaker }) => speaker ?? []))}
      hrefOf={(id) => links.list('statements', { tags: { speaker: id, about: person } })}
      record={record}
    />
  );
}

interface MetProps {
  readonly events: readonly RecordEvent[];
  readonly person: string;
  readonly record: RecordSource;
}

function Met({ events, person, record }: MetProps) {
  const links = useLinks();
  const counts = countIds(events.flatMap(({ participants }) => participants.filter((id) => id !== person)));
  return <Counted label="With" counts={counts} hrefOf={(id) => links.person(id)} record={record} />;
}

interface CountedProps {
  readonly label: string;
  readonly counts: readonly (readonly [string, number])[];
  readonly hrefOf: (id: string) => string;
  readonly record: RecordSource;
}

function Counted({ label, counts, hrefOf, record }: CountedProps) {
  if (counts.length === 0) return null;
  return (
    <p class="counted">
      <span>{label}</span>{' '}
      {counts.slice(0, SHOWN).map(([id, number]) => (
        <a href={hrefOf(id)}>
          {nameOf(id, record.index).name} <small>{number}</small>
        </a>
      ))}
    </p>
  );
}

function countIds(ids: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The names the articles use, each with a sentence where it stands. */
function Names({ entity, record }: PersonPageProps) {
  const { aliases, name } = entity;
  const all = [name, ...aliases.filter((alias) => alias !== name)];
  return (
    <ul class="plain names">
      {all.slice(0, ALIASES).map((alias) => {
        const [hit] = record.search(`"${alias.replaceAll('"', ' ')}"`, 1);
        return (
          <li>
            <b>{alias}</b>{' '}
            {hit && (
              <small>
                <SourceName source={hit.source} />
              </small>
            )}
          </li>
        );
      })}
      {all.length > ALIASES && <li>{all.slice(ALIASES).join(', ')}</li>}
    </ul>
  );
}
