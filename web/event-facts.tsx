import type { RecordEvent } from '../src/core/record.ts';
import { PersonName, PersonNames } from './person-name.tsx';
import { EVENT_WORDS, REALIS_WORDS } from './record-words.ts';
import type { SiteIndex } from './site-index.ts';

/** What kind of event it is, who took part and where, as far as the articles say. */
export function EventFacts({ event, index }: { readonly event: RecordEvent; readonly index: SiteIndex }) {
  const realis = REALIS_WORDS[event.realis];
  return (
    <p class="facts">
      <span class="st">{EVENT_WORDS[event.type]}</span>
      {realis && <span class="realis">{realis}</span>}
      {event.participants.length > 0 && (
        <span>
          <PersonNames ids={event.participants} index={index} />
        </span>
      )}
      {event.place !== null && (
        <span>
          in <PersonName id={event.place} index={index} />
        </span>
      )}
    </p>
  );
}
