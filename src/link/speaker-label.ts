import type { LinkedStatement } from '../core/linked.ts';

/** Words that name nobody away from their sentence. */
const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|that|what|this|these|those|one|some|others|many)$/i;

/** Who speaks, for a side of a conflict: the name, else the article's words, where they say anything. */
export function speakerLabel({ speakerName, statement }: LinkedStatement): string {
  const isPronoun = statement.speaker === null && PRONOUN.test(speakerName ?? '');
  return speakerName === null || isPronoun ? 'somebody not named' : speakerName;
}
