import type { RecordThread } from '../src/core/record.ts';
import { CitedWords } from './cited-words.tsx';
import { DateLabel, dateMark } from './date-label.tsx';
import { PersonName } from './person-name.tsx';
import { CHANGE_WORDS, STANCE_WORDS } from './record-words.ts';
import { publishedOf, type SiteIndex } from './site-index.ts';
import { SourceLine } from './source-line.tsx';

/** One speaker on one topic through time, with the places where the position changes. */
export function ThreadCard({ thread, index }: { readonly thread: RecordThread; readonly index: SiteIndex }) {
  const topic = index.entities.get(thread.topic)?.name ?? thread.topic;
  const kinds = [...new Set(thread.changes.map(({ kind }) => kind))];
  return (
    <li class="l card" id={thread.id} data-s={index.numbers.get(thread.speaker)} data-k={kinds.join(' ')}>
      <h4 class="name">
        <PersonName id={thread.speaker} index={index} /> <i>on</i> {topic}
      </h4>
      <ol class="axis">
        {thread.positions.map(({ statement: id, date, stance }) => {
          const statement = index.statements.get(id);
          const first = statement?.evidence[0];
          const into = thread.changes.filter(({ to }) => to === id);
          return (
            <li class={`p ${dateMark(date, statement?.dateHow ?? 'unknown')}${into.length > 0 ? ' changed' : ''}`}>
              <DateLabel
                date={date}
                how={statement?.dateHow ?? 'unknown'}
                rule={statement?.dateRule}
                published={publishedOf(index, first)}
              />
              <div class="w">
                <p class="facts">
                  <a class="st" href={`#${id}`}>
                    {STANCE_WORDS[stance]}
                  </a>
                  {into.map(({ from, kind }) => (
                    <span class="change">
                      {CHANGE_WORDS[kind]} <a href={`#${from}`}>compare</a>
                    </span>
                  ))}
                </p>
                {statement && (
                  <>
                    <CitedWords text={statement.exact} evidence={first} />
                    <SourceLine evidence={statement.evidence} index={index} />
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </li>
  );
}
