import type { EntityKind, MentionForm, NamesLayer } from '../../../core/analysis.ts';
import { CUES } from '../../../language/en/cues.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../../../language/en/function-words.ts';
import { isAdverb, isCapital, isWord, normAt, type Reading, textAt } from '../reading.ts';

export type Place = 'subject' | 'object' | 'possessor' | 'modifier';

/** One mention of an entity as a pronoun after it sees it; in tokens. */
export interface Point {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly first: number;
  readonly last: number;
  /** Index of its sentence, and the token its sentence ends before. */
  readonly sentence: number;
  readonly sentenceEnd: number;
  readonly block: number;
  readonly place: Place;
  readonly form: MentionForm;
}

/** The mentions of an article in text order. */
export function findPoints(reading: Reading, names: NamesLayer): Point[] {
  const kinds = new Map(names.entities.map(({ id, kind }) => [id, kind]));
  const points: Point[] = [];
  reading.sentences.forEach((sentence, index) => {
    for (let first = sentence.first; first < sentence.last; first += 1) {
      const mention = reading.mentionOf[first];
      if (!mention || (first > sentence.first && reading.mentionOf[first - 1] === mention)) continue;
      let last = first + 1;
      while (last < sentence.last && reading.mentionOf[last] === mention) last += 1;
      points.push({
        entity: mention.entity,
        kind: kinds.get(mention.entity) ?? 'other',
        first,
        last,
        sentence: index,
        sentenceEnd: sentence.last,
        block: sentence.block,
        place: placeOf(reading, first, last, sentence.first, sentence.last),
        form: mention.form,
      });
      first = last - 1;
    }
  });
  return points;
}

/** Words before a name that belong to it (titles) are looked over up to here. */
const REACH = 6;

function placeOf(reading: Reading, first: number, last: number, start: number, end: number): Place {
  const next = last < end ? normAt(reading, last) : '';
  if (next === "'s" || next === "'") return 'possessor';
  if (isWord(next) && !isCapital(textAt(reading, last)) && !followsSubject(next)) return 'modifier';
  let i = first - 1;
  while (i >= start && i > first - REACH && (isCapital(textAt(reading, i)) || normAt(reading, i) === 'the')) i -= 1;
  const before = i >= start ? normAt(reading, i) : '';
  if (PREPOSITIONS.has(before) || before === "'s") return 'object';
  if ((CUES.has(before) || /[a-z]{2}(?:ed|ing)$/.test(before)) && next !== '' && !CUES.has(next)) return 'object';
  return 'subject';
}

/** Whether a word can come right after a noun phrase: no further noun makes the name a mere part of it. */
function followsSubject(norm: string): boolean {
  return (
    AUXILIARIES.has(norm) ||
    PREPOSITIONS.has(norm) ||
    CONJUNCTIONS.has(norm) ||
    CUES.has(norm) ||
    isAdverb(norm) ||
    /(?:ed|s|ing)$/.test(norm) ||
    /^(?:who|which|that|told|won|lost|took|came|went|made|gave|met|ran|held|kept|left|led|saw|got|put|set|spoke|where|when|because|if|while|as|than)$/.test(
      norm,
    )
  );
}
