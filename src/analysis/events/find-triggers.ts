import { EVENT_TRIGGERS, type EventTrigger } from '../../language/en/event-triggers.ts';
import type { EventText } from './event-text.ts';
import { normAt } from './event-text.ts';

/** A row of the lexicon that fits the tokens `[first, last)`. */
export interface TriggerMatch {
  readonly trigger: EventTrigger;
  readonly first: number;
  readonly last: number;
}

const BY_FIRST_WORD: ReadonlyMap<
  string,
  readonly { readonly form: readonly string[]; readonly trigger: EventTrigger }[]
> = readIndex();

function readIndex(): Map<string, { readonly form: readonly string[]; readonly trigger: EventTrigger }[]> {
  const index = new Map<string, { readonly form: readonly string[]; readonly trigger: EventTrigger }[]>();
  for (const trigger of EVENT_TRIGGERS) {
    for (const form of trigger.forms) {
      const list = index.get(form[0] ?? '') ?? [];
      list.push({ form, trigger });
      index.set(form[0] ?? '', list);
    }
  }
  // Longer forms first; rows of one length stay in their order.
  for (const list of index.values()) list.sort((a, b) => b.form.length - a.form.length);
  return index;
}

/** The rows that fit at token `first` and end before `limit`, the longest form first. */
export function matchTriggers(text: EventText, first: number, limit: number): readonly TriggerMatch[] {
  const candidates = BY_FIRST_WORD.get(normAt(text, first));
  if (!candidates) return NONE;
  const matches: TriggerMatch[] = [];
  for (const { form, trigger } of candidates) {
    const last = first + form.length;
    if (last > limit || !form.every((word, offset) => normAt(text, first + offset) === word)) continue;
    if (trigger.notBefore.has(normAt(text, last)) || trigger.notAfter.has(normAt(text, first - 1))) continue;
    matches.push({ trigger, first, last });
  }
  return matches;
}

const NONE: readonly TriggerMatch[] = [];
