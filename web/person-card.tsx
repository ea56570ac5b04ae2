import type { RecordEntity, RecordStatement } from '../src/core/record.ts';
import { dateWords } from './date-words.ts';
import { PersonName } from './person-name.tsx';
import { count, STANCE_WORDS } from './record-words.ts';
import { publishedOf, type SiteIndex } from './site-index.ts';
import { SpeakerName } from './speaker-name.tsx';

/** Words of a statement shown where it is only pointed at. */
const PREVIEW = 140;

/** One person, organization or place: names, roles, what it said about whom, and what others said about it. */
export function PersonCard({ entity, index }: { readonly entity: RecordEntity; readonly index: SiteIndex }) {
  const said = index.saidBy.get(entity.id) ?? [];
  const about = index.saidAbout.get(entity.id) ?? [];
  const byOthers = about.filter(({ speaker }) => speaker !== entity.id);
  const number = index.numbers.get(entity.id);
  return (
    <li class="l person" id={entity.id} data-k={entity.kind}>
      <h4 class="name">{entity.name}</h4>
      {entity.roles.length > 0 && <p class="roles">{entity.roles.join(' · ')}</p>}
      {entity.aliases.length > 0 && <p class="src">also {entity.aliases.join(', ')}</p>}
      <p class="src">
        {said.length > 0 && (
          <a href="#statements" data-s={number}>
            {count(said.length, 'statement')}
          </a>
        )}
        {about.length > 0 && (
          <a href="#statements" data-b={number}>
            spoken of in {count(about.length, 'statement')}
          </a>
        )}
        <span>named in {count(entity.articles, 'article')}</span>
      </p>
      {said.length > 0 && (
        <details>
          <summary>What {entity.name} said</summary>
          {groupByTopic(said).map(([topic, statements]) => (
            <div class="on">
              <h5>
                {topic === null ? (
                  'On other things'
                ) : (
                  <>
                    On <PersonName id={topic} index={index} />
                  </>
                )}
              </h5>
              <ol>
                {statements.map((statement) => (
                  <Pointer statement={statement} index={index} named={false} />
                ))}
              </ol>
            </div>
          ))}
        </details>
      )}
      {byOthers.length > 0 && (
        <details>
          <summary>What others said about {entity.name}</summary>
          <ol>
            {byOthers.map((statement) => (
              <Pointer statement={statement} index={index} named />
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

interface PointerProps {
  readonly statement: RecordStatement;
  readonly index: SiteIndex;
  readonly named: boolean;
}

function Pointer({ statement, index, named }: PointerProps) {
  const { id, date, stance, exact, evidence } = statement;
  const published = date === null ? publishedOf(index, evidence[0]) : null;
  const when = published === null ? dateWords(date).full : `undated, published ${dateWords(published).full}`;
  return (
    <li>
      <span class="src">
        {when} · {named && <SpeakerName statement={statement} index={index} />} {STANCE_WORDS[stance]}
      </span>{' '}
      <a href={`#${id}`}>{shorten(exact)}</a>
    </li>
  );
}

/** Statements by the first one they are about, in order of first statement; those about nobody last. */
function groupByTopic(
  statements: readonly RecordStatement[],
): readonly (readonly [string | null, RecordStatement[]])[] {
  const groups = new Map<string | null, RecordStatement[]>();
  for (const statement of statements) {
    const topic = statement.about.find((id) => id !== statement.speaker) ?? null;
    const group = groups.get(topic);
    if (group) group.push(statement);
    else groups.set(topic, [statement]);
  }
  return [...groups].sort((a, b) => Number(a[0] === null) - Number(b[0] === null));
}

function shorten(text: string): string {
  if (text.length <= PREVIEW) return text;
  const space = text.lastIndexOf(' ', PREVIEW);
  return `${text.slice(0, space > PREVIEW / 2 ? space : PREVIEW)} …`;
}
