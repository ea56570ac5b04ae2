import type { RecordEvent } from '../../src/core/record.ts';
import { DateLabel } from '../date-label.tsx';
import { dateWords } from '../date-words.ts';
import { useLinks } from '../links.ts';
import { CitedWords } from '../parts/cited-words.tsx';
import { CorrectLink } from '../parts/correct-link.tsx';
import { PersonName, PersonNames } from '../parts/names.tsx';
import { SourceLine } from '../parts/source-line.tsx';
import type { RecordSource } from '../record-source.ts';
import { count, EVENT_WORDS, REALIS_WORDS, reportsAndOrigins } from '../record-words.ts';
import { eventRow, sourceOf } from '../rows/make-rows.ts';

/** Reports shown on the page of an event told very often. */
const SHOWN = 200;

/** One event: what kind, when, who and where, and every sentence that tells of it, the earliest first. */
export function EventPage({ event, record }: { readonly event: RecordEvent; readonly record: RecordSource }) {
  const links = useLinks();
  const { index } = record;
  const row = eventRow(event, index);
  const evidence = [...event.evidence].sort(index.compareEvidence);
  const conflicts = [
    ...new Set(evidence.flatMap(({ article, start }) => index.conflictsOf.get(`${article}:${start}`) ?? [])),
  ];
  const realis = REALIS_WORDS[event.realis];
  return (
    <>
      <h1>{eventTitle(event)}</h1>
      <p class="facts dek">
        <DateLabel date={event.date} how={event.dateHow} rule={event.dateRule} />
        {realis && <span class="realis">{realis}</span>}

        {row.people.length > 0 && (
          <span>
            <PersonNames names={row.people} />
          </span>
        )}
        {row.place && (
          <span>
            in <PersonName name={row.place} />
          </span>
        )}
      </p>
      <CorrectLink id={event.id} words="set it right" />
      {conflicts.length > 0 && (
        <p class="note">
          Accounts of it differ:{' '}
          {conflicts.map((id, number) => (
            <>
              {number > 0 && ', '}
              <a href={links.page(`conflict/${id}`)}>{conflicts.length === 1 ? 'compare them' : `${number + 1}`}</a>
            </>
          ))}
        </p>
      )}
      <section class="part" aria-label="Who tells it">
        <h2>
          Who tells it <small>{reportsAndOrigins(event.reports, event.origins)}, the earliest first</small>
        </h2>
        <ol class="cards">
          {evidence.slice(0, SHOWN).map((one) => {
            const source = sourceOf(one, index);
            return (
              <li class="l">
                <CitedWords text={one.exact} source={source} />
                <SourceLine sources={{ shown: [source], more: 0 }} />
              </li>
            );
          })}
        </ol>
        {evidence.length > SHOWN && <p class="none">{count(evidence.length - SHOWN, 'more sentence')}</p>}
      </section>
    </>
  );
}

/** `Meeting, 14 May 2019`: words of the program's own. */
export function eventTitle({ type, date }: RecordEvent): string {
  return date === null ? EVENT_WORDS[type] : `${EVENT_WORDS[type]}, ${dateWords(date).full}`;
}
