import { DateLabel, dateMark } from '../date-label.tsx';
import { useLinks } from '../links.ts';
import { CHANGE_WORDS, STANCE_WORDS } from '../record-words.ts';
import type { ThreadRow } from '../rows/rows.ts';
import { CitedWords } from './cited-words.tsx';
import { PersonName } from './names.tsx';
import { SourceLine } from './source-line.tsx';

/** One speaker on one topic through time, with the places where the position changes. */
export function ThreadCard({ row, find }: { readonly row: ThreadRow; readonly find?: string }) {
  const links = useLinks();
  return (
    <li class="l card" id={row.id}>
      <h3 class="name">
        <PersonName name={row.speaker} /> <i>on</i> {row.topic}
      </h3>
      <ol class="axis">
        {row.positions.map(({ row: position, changes }) => (
          <li class={`p ${dateMark(position.when.date, position.when.how)}${changes.length > 0 ? ' changed' : ''}`}>
            <DateLabel
              date={position.when.date}
              how={position.when.how}
              rule={position.when.rule}
              published={position.source?.published}
            />
            <div class="w">
              {changes.map(({ kind, from }) => (
                <p class="change">
                  {CHANGE_WORDS[kind]}{' '}
                  <a href={links.statement(from)} data-words>
                    compare with the words before
                  </a>
                </p>
              ))}
              <p class="facts">
                <span class="st">{STANCE_WORDS[position.stance]}</span>
              </p>
              <CitedWords text={position.sentence} source={position.source} find={find} core={position.text} />
              {position.source && <SourceLine sources={{ shown: [position.source], more: 0 }} />}
            </div>
          </li>
        ))}
      </ol>
    </li>
  );
}
