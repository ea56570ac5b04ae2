import type { RecordArticle, RecordEntity, RecordEvent, RecordStatement } from '../../src/core/record.ts';
import type { NamePair } from '../../src/core/review.ts';
import { DateLabel } from '../date-label.tsx';
import { useLinks } from '../links.ts';
import type { RecordSource } from '../record-source.ts';
import { count, ENTITY_KIND_WORDS, EVENT_WORDS, FORM_WORDS } from '../record-words.ts';
import { sourceOf, statementRow } from '../rows/make-rows.ts';
import { otherFullNames } from '../rows/review-queue.ts';
import type { SiteIndex } from '../site-index.ts';
import { ActButton, ActCommand, ActField, ActForm } from './act-form.tsx';
import { CitedWords } from './cited-words.tsx';
import { quoted, shorten } from './phrases.ts';
import { SourceLine, SourceName } from './source-line.tsx';
import { SplitForm } from './split-form.tsx';
import { StatementFacts, StatementSource } from './statement-line.tsx';

// One thing to look at each: what the record has, why it is asked, and what can be done about it.

/** What a thing is asked for, where it stands among others. */
interface Asked {
  readonly asked?: string | undefined;
}

function AskedLine({ asked }: Asked) {
  return asked === undefined ? null : <p class="asks">{asked}</p>;
}

/** Two names that may be one: merge, or keep apart. */
export function NamesTask({ pair, index, asked }: Asked & { readonly pair: NamePair; readonly index: SiteIndex }) {
  const [one, other] = pair.names.map((id) => index.entities.get(id));
  if (!one || !other) return null;
  const both = `${one.name} and ${other.name}`;
  // A surname alone is somebody else in the next article: names alone cannot keep it apart.
  const canSplit = one.name.includes(' ') && other.name.includes(' ') && one.name !== other.name;
  return (
    <li class="l task" id={`task-${one.id}-${other.id}`}>
      <AskedLine asked={asked} />
      <h3 class="name">
        <NameLink entity={one} /> <i>and</i> <NameLink entity={other} />
      </h3>
      <p class="src">
        <span>{describe(one)}</span>
        <span>{describe(other)}</span>
      </p>
      <dl class="reasons">
        <div>
          <dt>For one</dt>
          <dd>{pair.reasons.join('; ')}</dd>
        </div>
        <div>
          <dt>For two</dt>
          <dd>{pair.against.join('; ') || 'nothing that the record knows of'}</dd>
        </div>
      </dl>
      <ActForm target={one.id} about={`Correct ${both}`} fixed={{ to: other.id }}>
        <ActButton act="merge" letter="m" words={`Merge as ${one.name}`} about={`, with ${other.name}`} />
        {canSplit && <ActButton act="split" letter="s" words="Keep apart" about={both} />}
      </ActForm>
      {!canSplit && (
        <p class="note">Names that are no full names cannot be kept apart by a correction; they are now.</p>
      )}
      <ActCommand words={`merge ${one.id} ${other.id}`} />
      {canSplit && <ActCommand words={`split ${one.id} ${other.id}`} />}
    </li>
  );
}

/** A person with several full names: keep one apart, or say how the name is written. */
export function JoinedTask({
  entity,
  search,
  asked,
}: Asked & {
  readonly entity: RecordEntity;
  readonly search: RecordSource['search'];
}) {
  const { id, name } = entity;
  return (
    <li class="l task" id={`task-${id}`}>
      <AskedLine asked={asked} />
      <h3 class="name">
        <NameLink entity={entity} />
      </h3>
      <p class="src">
        <span>{describe(entity)}</span>
      </p>
      {otherFullNames(entity).map((alias, at) => {
        const [hit] = search(quoted(alias), 1);
        return (
          <div class="also">
            <p>
              also read as <b>{alias}</b>{' '}
              {hit && (
                <small>
                  in <SourceName source={hit.source} />
                </small>
              )}
            </p>
            <ActForm target={id} about={`Correct ${alias}`} fixed={{ to: alias }}>
              <ActButton
                act="split"
                words="Keep apart"
                about={`${alias} and ${name}`}
                {...(at === 0 ? { letter: 's' } : {})}
              />
            </ActForm>
            <ActCommand words={`split ${id} ${shellWord(alias)}`} />
          </div>
        );
      })}
      <RenameForm entity={entity} />
    </li>
  );
}

/** A name with all that can be done about it: rename, merge with another, split off articles. */
export function PersonTask({
  entity,
  search,
}: {
  readonly entity: RecordEntity;
  readonly search: RecordSource['search'];
}) {
  const { id, name, aliases } = entity;
  return (
    <li class="l task" id={`task-${id}`}>
      <h3 class="name">
        <NameLink entity={entity} />
      </h3>
      <p class="src">
        <span>{describe(entity)}</span>
        {aliases.length > 0 && <span>also {aliases.slice(0, 8).join(', ')}</span>}
      </p>
      <RenameForm entity={entity} />
      <ActForm target={id} about={`Merge ${name} with another name`}>
        <ActField label="Is the same as" about={`${name}, a name in the record`} letter="m" kind="name" />
        <ActButton act="merge" words={`Merge as ${name}`} about="with that name" />
      </ActForm>
      <ActCommand words={`merge ${id} NAME`} />
      <SplitForm entity={entity} search={search} />
      <ActCommand words={`split ${id} --article ARTICLE`} />
    </li>
  );
}

function RenameForm({ entity: { id, name } }: { readonly entity: RecordEntity }) {
  return (
    <>
      <ActForm target={id} about={`Write ${name} otherwise`}>
        <ActField label="Written" about={`name of ${name}`} letter="n" kind="text" value={name} />
        <ActButton act="rename" words="Rename" about={name} />
      </ActForm>
      <ActCommand words={`rename ${id} NEW-NAME`} />
    </>
  );
}

interface StatementTaskProps extends Asked {
  readonly statement: RecordStatement;
  readonly index: SiteIndex;
  /** With a form for its date too. */
  readonly dated?: boolean;
}

/** A statement: say who made it, or that it is none. */
export function StatementTask({ statement, index, dated = false, asked }: StatementTaskProps) {
  const row = statementRow(statement, index);
  const about = `of “${shorten(row.text)}”`;
  return (
    <li class="l task" id={`task-${row.id}`}>
      <AskedLine asked={asked} />
      <StatementFacts row={row} />
      <CitedWords text={row.sentence} source={row.source} core={row.text} />
      <StatementSource row={row} />
      <ActForm target={row.id} about={`Correct the statement “${shorten(row.text)}”`}>
        <ActField label="Speaker" about={about} letter="a" kind="name" />
        <ActButton act="reattribute" words="Reattribute" about={about} />
        {row.speaker.name && <ActButton act="nobody" words="Nobody named" about={about} />}
        <ActButton act="reject" letter="r" words="Reject" about={`the statement “${shorten(row.text)}”`} />
      </ActForm>
      {dated && <DateForm target={row.id} about={about} value={row.when.date} />}
      <ActCommand words={`reattribute ${row.id} NAME`} />
      <ActCommand words={`reject ${row.id}`} />
      {dated && <ActCommand words={`date ${row.id} DATE`} />}
    </li>
  );
}

/** An article: say when it was published. */
export function ArticleTask({
  article,
  index,
  asked,
}: Asked & { readonly article: RecordArticle; readonly index: SiteIndex }) {
  const links = useLinks();
  const { id, title, uri, outlet, form, published, publishedHow } = article;
  const lines = index.references.get(id)?.length ?? 0;
  return (
    <li class="l task" id={`task-${id}`}>
      <AskedLine asked={asked} />
      <a class="q" href={links.article(id)} data-words>
        {title ?? uri}
      </a>
      <p class="src">
        <span>{outlet ?? 'outlet not stated'}</span>
        <span>{FORM_WORDS[form] ?? form}</span>
        <span>{count(lines, 'line')} of the record</span>
        <DateLabel date={published} how={publishedHow} />
      </p>
      <DateForm target={id} about={`of the article “${shorten(title ?? uri)}”`} value={published} />
      <ActCommand words={`date ${id} DATE`} />
    </li>
  );
}

/** An event: say when it happened, or that it is none. */
export function EventTask({ event, index, asked }: Asked & { readonly event: RecordEvent; readonly index: SiteIndex }) {
  const links = useLinks();
  const [first] = event.evidence;
  if (!first) return null;
  const source = sourceOf(first, index);
  const about = `of the ${EVENT_WORDS[event.type].toLowerCase()} in “${shorten(first.exact)}”`;
  return (
    <li class="l task" id={`task-${event.id}`}>
      <AskedLine asked={asked} />
      <p class="facts">
        <a class="st" href={links.event(event.id)}>
          {EVENT_WORDS[event.type]}
        </a>
        <DateLabel date={event.date} how={event.dateHow} published={source.published} />
      </p>
      <CitedWords text={first.exact} source={source} />
      <SourceLine sources={{ shown: [source], more: Math.max(0, event.reports - 1) }} moreAt={links.event(event.id)} />
      <DateForm target={event.id} about={about} value={event.date} canReject />
      <ActCommand words={`date ${event.id} DATE`} />
      <ActCommand words={`reject ${event.id}`} />
    </li>
  );
}

interface DateFormProps {
  readonly target: string;
  readonly about: string;
  readonly value: string | null;
  readonly canReject?: boolean;
}

function DateForm({ target, about, value, canReject = false }: DateFormProps) {
  return (
    <ActForm target={target} about={`Date ${about}`}>
      <ActField label="Date" about={about} letter="d" kind="date" value={value ?? ''} />
      <ActButton act="date" words="Set date" about={about} />
      {canReject && <ActButton act="reject" letter="r" words="Reject" about={about} />}
    </ActForm>
  );
}

function NameLink({ entity: { id, name } }: { readonly entity: RecordEntity }) {
  return (
    <a class="q" href={useLinks().person(id)}>
      {name}
    </a>
  );
}

function describe({ kind, roles, articles, mentions }: RecordEntity): string {
  const what = roles.slice(0, 2).join(', ') || ENTITY_KIND_WORDS[kind];
  return `${what}: ${count(mentions, 'mention')} in ${count(articles, 'article')}`;
}

/** A word for a shell. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
