import { DateLabel, dateMark } from '../date-label.tsx';
import { useLinks } from '../links.ts';
import { EVENT_WORDS, REALIS_WORDS, reportsAndOrigins, SPEECH_REALIS_WORDS, STANCE_WORDS } from '../record-words.ts';
import type { TimelineRow } from '../rows/rows.ts';
import { CitedWords } from './cited-words.tsx';
import { PersonName, PersonNames, SpeakerName } from './names.tsx';
import { SourceLine, SourceName } from './source-line.tsx';

interface TimelineLineProps {
  readonly row: TimelineRow;
  readonly find?: string;
  /** Under a heading that gives the year. */
  readonly short?: boolean;
}

/** One entry of the timeline: a sentence of the best source, with when it was and who reports it. */
export function TimelineLine({ row, find, short = true }: TimelineLineProps) {
  const links = useLinks();
  const { when, sources } = row;
  const first = sources.shown[0];
  return (
    <li class={`l ${dateMark(when.date, when.how)} size${row.weight}`} id={row.id}>
      <DateLabel date={when.date} how={when.how} rule={when.rule} published={first?.published} short={short} />
      <div class="w">
        <CitedWords text={row.text} source={first} find={find} />
        <TimelineFacts row={row} />
        <SourceLine
          sources={sources}
          moreAt={row.event === null ? undefined : links.event(row.event)}
          notes={[<Reports row={row} />]}
        />
        {row.plannedIn.length > 0 && (
          <p class="src">
            <span>planned before, as told in</span>
            {row.plannedIn.map((source) => (
              <SourceName source={source} />
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

function Reports({ row: { reports, origins } }: { readonly row: TimelineRow }) {
  return (
    <span class="reports">
      <span class="pips" aria-hidden="true">
        {'●'.repeat(Math.min(origins, 6))}
        {'○'.repeat(Math.min(Math.max(reports - origins, 0), Math.max(0, 6 - origins)))}
      </span>{' '}
      {reportsAndOrigins(reports, origins)}
    </span>
  );
}

function TimelineFacts({ row }: { readonly row: TimelineRow }) {
  const links = useLinks();
  const { event, statement, speaker, stance, people, place, sources } = row;
  if (event === null && speaker && stance) {
    const realis = SPEECH_REALIS_WORDS[row.realis];
    const article = sources.shown[0]?.article;
    return (
      <p class="facts">
        <SpeakerName speaker={speaker} />{' '}
        {statement && article ? (
          <a class="st" href={links.statement({ id: statement, article })} data-words>
            {STANCE_WORDS[stance]}
          </a>
        ) : (
          <span class="st">{STANCE_WORDS[stance]}</span>
        )}
        {realis && <span class="realis">{realis}</span>}
        {people.length > 0 && (
          <span>
            about <PersonNames names={people} />
          </span>
        )}
      </p>
    );
  }
  if (row.type === 'said') return null;
  const realis = REALIS_WORDS[row.realis];
  return (
    <p class="facts">
      {event === null ? (
        <span class="st">{EVENT_WORDS[row.type]}</span>
      ) : (
        <a class="st" href={links.event(event)}>
          {EVENT_WORDS[row.type]}
        </a>
      )}
      {realis && <span class="realis">{realis}</span>}
      {people.length > 0 && (
        <span>
          <PersonNames names={people} />
        </span>
      )}
      {place && (
        <span>
          in <PersonName name={place} />
        </span>
      )}
    </p>
  );
}
