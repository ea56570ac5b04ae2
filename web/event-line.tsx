import type { RecordEvent } from '../src/core/record.ts';
import { CitedWords } from './cited-words.tsx';
import { DateLabel, dateMark } from './date-label.tsx';
import { EventFacts } from './event-facts.tsx';
import { reportsAndOrigins } from './record-words.ts';
import { publishedOf, type SiteIndex, storyNumbers } from './site-index.ts';
import { SourceLine } from './source-line.tsx';

/** An event that the timeline has no entry for. */
export function EventLine({ event, index }: { readonly event: RecordEvent; readonly index: SiteIndex }) {
  const first = event.evidence[0];
  return (
    <li
      class={`l ${dateMark(event.date, event.dateHow)}`}
      id={event.id}
      data-p={event.participants.map((id) => index.numbers.get(id)).join(' ')}
      data-k={event.type}
      data-t={index.record.stories.length > 1 ? storyNumbers(index, event.evidence).join(' ') : undefined}
    >
      <DateLabel date={event.date} how={event.dateHow} rule={event.dateRule} published={publishedOf(index, first)} />
      <div class="w">
        <CitedWords text={first?.exact ?? ''} evidence={first} />
        <EventFacts event={event} index={index} />
        <SourceLine evidence={event.evidence} index={index} notes={[reportsAndOrigins(event.reports, event.origins)]} />
      </div>
    </li>
  );
}
