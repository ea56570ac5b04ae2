import type { Draft } from './antecedents.ts';
import type { EventText } from './event-text.ts';

/** Events after the title among which the story tells what the title announces. */
const LEAD = 12;

/**
 * The drafts, where those of the title have from the first event of the story that they can stand for what a headline
 * leaves out: date, place and participants ('Leaders meet in Aurelen'). Drafts are in text order.
 */
export function completeTitle(text: EventText, drafts: readonly Draft[]): Draft[] {
  const isTitle = (draft: Draft): boolean =>
    text.article.blocks[text.sentences[draft.sentenceIndex]?.block ?? -1]?.kind === 'title';
  const opening = drafts.findIndex((draft) => !isTitle(draft));
  if (opening <= 0) return [...drafts];
  const lead = drafts.slice(opening, opening + LEAD);
  return drafts.map((draft, index) => {
    const told = index < opening ? lead.find((other) => canStandFor(text, draft, other)) : undefined;
    return told ? complete(draft, told) : draft;
  });
}

function canStandFor(text: EventText, title: Draft, told: Draft): boolean {
  // A headline names countries for those who act for them.
  const isWithin = title.participants.every(
    (id) => told.participants.includes(id) || text.entities.get(id)?.kind !== 'person',
  );
  const { value } = title.time;
  return (
    title.type === told.type &&
    title.realis === told.realis &&
    isWithin &&
    (title.place === null || told.place === null || title.place === told.place) &&
    (value === null || told.time.value === null || value === told.time.value)
  );
}

function complete(title: Draft, told: Draft): Draft {
  const { value, span } = told.time;
  return {
    ...title,
    participants: told.participants.length > title.participants.length ? told.participants : title.participants,
    place: title.place ?? told.place,
    time:
      title.time.value === null && value !== null
        ? { value, how: 'inferred', rule: 'same-event', ...(span && { span }) }
        : title.time,
  };
}
