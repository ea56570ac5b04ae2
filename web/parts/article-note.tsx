import { DateLabel } from '../date-label.tsx';
import { useLinks } from '../links.ts';
import { EVENT_WORDS, STANCE_WORDS } from '../record-words.ts';
import type { Note } from '../rows/article-view.ts';
import { passageId } from '../site-index.ts';
import { PersonNames } from './names.tsx';
import { StatementFacts, StatementSource } from './statement-line.tsx';

/** What the record made of some words: a line that opens to all it says of them. */
export function ArticleNote({ note }: { readonly note: Note }) {
  const { id, start, end, statement, event } = note;
  return (
    <details class="note" id={id} data-range={`${start}-${end}`}>
      <summary>
        {statement ? (
          <>
            {statement.speaker.name?.name ?? statement.speaker.text ?? 'somebody'} {STANCE_WORDS[statement.stance]}
          </>
        ) : (
          event && event.type !== 'said' && EVENT_WORDS[event.type].toLowerCase()
        )}
      </summary>
      <div class="card">
        {statement && <StatementCard note={note} statement={statement} />}
        {event && <EventCard event={event} />}
        <NoteLinks note={note} />
      </div>
    </details>
  );
}

function StatementCard({ statement }: { readonly note: Note; readonly statement: NonNullable<Note['statement']> }) {
  return (
    <>
      <StatementFacts row={statement} />
      <p class="q">{statement.text}</p>
      <DateLabel date={statement.when.date} how={statement.when.how} rule={statement.when.rule} />
      <StatementSource row={statement} named={false} />
    </>
  );
}

function EventCard({ event }: { readonly event: NonNullable<Note['event']> }) {
  const links = useLinks();
  return (
    <>
      <p class="facts">
        <a class="st" href={links.event(event.id)}>
          {event.type === 'said' ? 'Said' : EVENT_WORDS[event.type]}
        </a>
        {event.people.length > 0 && (
          <span>
            <PersonNames names={event.people} />
          </span>
        )}
        {event.place && <span>in {event.place.name}</span>}
      </p>
      <DateLabel date={event.when.date} how={event.when.how} rule={event.when.rule} />
    </>
  );
}

function NoteLinks({ note }: { readonly note: Note }) {
  const links = useLinks();
  const correct = links.correct(note.statement?.id ?? note.event?.id ?? '');
  return (
    <p class="src">
      <span>
        <a href={`#${passageId(note)}`} data-words>
          show the words
        </a>
      </span>
      {correct !== null && (
        <span>
          <a href={correct}>set it right</a>
        </span>
      )}
      {note.event && (
        <span>
          <a href={links.event(note.event.id)}>all reports of it</a>
        </span>
      )}
      {note.thread && (
        <span>
          <a href={`${links.page(`thread/${note.thread}`)}`}>a position in a thread</a>
        </span>
      )}
      {note.conflicts.map((id) => (
        <span>
          <a href={links.page(`conflict/${id}`)}>accounts differ here</a>
        </span>
      ))}
    </p>
  );
}
