import type { TimelineEntry } from '../src/core/record.ts';
import { CitedWords } from './cited-words.tsx';
import { DateLabel, dateMark } from './date-label.tsx';
import { EventFacts } from './event-facts.tsx';
import { REALIS_WORDS, reportsAndOrigins, STANCE_WORDS } from './record-words.ts';
import { publishedOf, type SiteIndex, storyNumbers } from './site-index.ts';
import { SourceLine } from './source-line.tsx';
import { SpeakerName } from './speaker-name.tsx';

interface TimelineLineProps {
  readonly entry: TimelineEntry;
  readonly index: SiteIndex;
  /** Whether this entry stands for its event; a deep link to the event leads here. */
  readonly standsForEvent: boolean;
}

/** One entry of the timeline: a sentence of the best source, with when it was and who reports it. */
export function TimelineLine({ entry, index, standsForEvent }: TimelineLineProps) {
  const event = index.events.get(entry.event ?? '');
  const statement = index.statements.get(entry.statement ?? '');
  const people = event ? event.participants : statement?.speaker ? [statement.speaker, ...statement.about] : [];
  const first = entry.evidence[0];
  const key = index.keyEntries.has(entry.id);
  return (
    <li
      class={`l ${dateMark(entry.date, entry.how)}${key ? ' key' : ''}`}
      id={standsForEvent && event ? event.id : entry.id}
      data-p={people.map((id) => index.numbers.get(id)).join(' ')}
      data-k={`${event ? event.type : 'said'}${key ? ' key' : ''}`}
      data-t={index.record.stories.length > 1 ? storyNumbers(index, entry.evidence).join(' ') : undefined}
    >
      <DateLabel date={entry.date} how={entry.how} rule={entry.rule} published={publishedOf(index, first)} short />
      <div class="w">
        <CitedWords text={entry.text} evidence={first} />
        {event && <EventFacts event={event} index={index} />}
        {!event && statement && (
          <p class="facts">
            <SpeakerName statement={statement} index={index} />{' '}
            <a class="st" href={`#${statement.id}`}>
              {STANCE_WORDS[statement.stance]}
            </a>
            {REALIS_WORDS[statement.realis] && <span class="realis">{REALIS_WORDS[statement.realis]}</span>}
          </p>
        )}
        <SourceLine evidence={entry.evidence} index={index} notes={[reportsAndOrigins(entry.reports, entry.origins)]} />
      </div>
    </li>
  );
}
