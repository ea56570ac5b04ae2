import type { Attribution } from '../../core/analysis.ts';
import { PREPOSITION, SUBORDINATOR } from '../../language/en/event-word-classes.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../language/en/speaker-words.ts';
import { type EventText, isClass, normAt } from './event-text.ts';
import { isPossessiveMark, kindOfMention, phraseAfter } from './noun-phrases.ts';

/** Sentences before its own in which the person a pronoun stands for may have been named last. */
const SENTENCES = 3;
/** Tokens of a sentence that are looked at. */
const REACH = 80;
/** How sure a gender is that a name or a role tells. */
const TOLD = 0.5;

/** Whether the token is a pronoun for one person that `resolvePronoun` may answer. */
export function isPersonPronoun(text: EventText, index: number): boolean {
  const norm = normAt(text, index);
  return MALE_PRONOUNS.has(norm) || FEMALE_PRONOUNS.has(norm) || /^(?:i|me|my)$/.test(norm);
}

/**
 * The person that the pronoun at token `pronoun` of sentence `sentence` stands for: the speaker for 'I' in somebody's own
 * words and for 'he' where it opens what he is reported to say; else the only person of a fitting gender named before it
 * in its sentence or, where that names none, in the nearest sentence before that names one. `taken` are those it cannot
 * stand for, since they have another part in what is told. `null` where nobody or more than one fits.
 */
export function resolvePronoun(
  text: EventText,
  pronoun: number,
  sentence: number,
  innermost: Attribution | null,
  taken: ReadonlySet<string>,
): string | null {
  const norm = normAt(text, pronoun);
  const speaker = innermost?.source.entity ?? null;
  if (/^(?:i|me|my)$/.test(norm)) return innermost?.quotation === 'indirect' ? null : speaker;
  const known = text.speakers.get(text.tokens[pronoun]?.start ?? -1);
  if (known !== undefined) return known;
  const sign = MALE_PRONOUNS.has(norm) ? 1 : FEMALE_PRONOUNS.has(norm) ? -1 : 0;
  if (sign === 0) return null;
  const fits = (entity: string): boolean => (text.genders.get(entity) ?? 0) * sign >= 0;
  const others = new Set(taken);
  // Of himself the speaker says 'I' in his own words, and in others' words he is the first to think of.
  if (speaker !== null && innermost?.quotation === 'direct') others.add(speaker);
  else if (speaker !== null && !others.has(speaker) && fits(speaker) && isTold(text, speaker)) return speaker;
  const ahead = subjectAhead(text, pronoun, sentence);
  if (ahead !== null && fits(ahead) && !others.has(ahead)) return ahead;
  for (let index = sentence; index >= Math.max(0, sentence - SENTENCES); index -= 1) {
    const { first, last } = text.sentences[index] ?? { first: 0, last: 0 };
    const people = peopleIn(text, first, index === sentence ? pronoun : last).filter(
      (entity) => fits(entity) && !others.has(entity),
    );
    if (people.length === 0) continue;
    if (people.length === 1) return people[0] ?? null;
    const told = people.filter((entity) => isTold(text, entity));
    return told.length === 1 ? (told[0] ?? null) : null;
  }
  return null;
}

/** 'Asked whether she had met him, Marrick replied': the person who follows the clause that opens the sentence. */
function subjectAhead(text: EventText, pronoun: number, sentence: number): string | null {
  const { first, last } = text.sentences[sentence] ?? { first: 0, last: 0 };
  const opening = normAt(text, first);
  if (!(isClass(text, first, SUBORDINATOR | PREPOSITION) || /^(?:asked|told)$/.test(opening))) return null;
  if (peopleIn(text, first, pronoun).length > 0) return null;
  let comma = pronoun + 1;
  while (comma < last && comma - pronoun < REACH && normAt(text, comma) !== ',') comma += 1;
  const phrase = normAt(text, comma) === ',' ? phraseAfter(text, comma + 1, last) : null;
  if (!phrase || phrase.mention < 0 || kindOfMention(text, phrase.mention) !== 'person') return null;
  return text.mentions[phrase.mention]?.entity ?? null;
}

function isTold(text: EventText, entity: string): boolean {
  return Math.abs(text.genders.get(entity) ?? 0) >= TOLD;
}

/** Different people named among the tokens `[first, last)`, without those who only own something or are named in passing. */
function peopleIn(text: EventText, first: number, last: number): string[] {
  const people = new Set<string>();
  for (let index = Math.max(first, last - REACH); index < last; index += 1) {
    const mention = text.mentionAt[index] ?? -1;
    if (mention < 0) continue;
    let end = index;
    while (end < last && text.mentionAt[end] === mention) end += 1;
    const isOwner = isPossessiveMark(text, end) && isClass(text, index - 1, PREPOSITION);
    const entity = text.mentions[mention]?.entity;
    if (kindOfMention(text, mention) === 'person' && entity !== undefined && !isOwner) people.add(entity);
    index = end - 1;
  }
  return [...people];
}
