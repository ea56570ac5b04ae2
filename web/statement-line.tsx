import type { RecordStatement } from '../src/core/record.ts';
import { CitedWords } from './cited-words.tsx';
import { DateLabel, dateMark } from './date-label.tsx';
import { PersonNames } from './person-name.tsx';
import { QUOTATION_WORDS, SPEECH_REALIS_WORDS, STANCE_WORDS } from './record-words.ts';
import { publishedOf, type SiteIndex, storyNumbers } from './site-index.ts';
import { SourceLine } from './source-line.tsx';
import { SpeakerName } from './speaker-name.tsx';

/** One statement: who, what they did by saying it, about whom, the words, and where they stand. */
export function StatementLine({
  statement,
  index,
}: {
  readonly statement: RecordStatement;
  readonly index: SiteIndex;
}) {
  const { id, speaker, about, stance, date, dateHow, evidence, cites, variantsOf, parent } = statement;
  const numbersOf = (ids: readonly string[]) => ids.map((one) => index.numbers.get(one)).join(' ');
  const realis = SPEECH_REALIS_WORDS[statement.realis];
  const first = evidence[0];
  const notes = [QUOTATION_WORDS[statement.quotation], `confidence ${statement.confidence.toFixed(2)}`];
  if (cites.length > 0) notes.unshift(`citing ${cites.join(', ')}`);
  return (
    <li
      class={`l ${dateMark(date, dateHow)}`}
      id={id}
      data-s={speaker === null ? '-' : numbersOf([speaker])}
      data-b={numbersOf(about)}
      data-k={stance}
      data-t={index.record.stories.length > 1 ? storyNumbers(index, evidence).join(' ') : undefined}
    >
      <DateLabel date={date} how={dateHow} rule={statement.dateRule} published={publishedOf(index, first)} short />
      <div class="w">
        <p class="facts">
          <SpeakerName statement={statement} index={index} /> <span class="st">{STANCE_WORDS[stance]}</span>
          {realis && <span class="realis">{realis}</span>}
          {about.length > 0 && (
            <span>
              about <PersonNames ids={about} index={index} />
            </span>
          )}
        </p>
        <CitedWords text={statement.exact} evidence={first} />
        <SourceLine evidence={evidence} index={index} notes={notes} />
        {(parent !== null || variantsOf !== null) && (
          <p class="src">
            {parent !== null && (
              <span>
                reported inside <a href={`#${parent}`}>another statement</a>
              </span>
            )}
            {variantsOf !== null && (
              <span>
                gives again <a href={`#${variantsOf}`}>the same statement</a>
              </span>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
