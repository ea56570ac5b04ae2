import type { How } from '../src/core/date.ts';
import { dateWords } from './date-words.ts';
import { HOW_WORDS } from './record-words.ts';

interface DateLabelProps {
  readonly date: string | null;
  readonly how: How;
  /** The rule that inferred it, where the record says so. */
  readonly rule?: string | undefined;
  /** Under a heading that gives the year. */
  readonly short?: boolean;
}

/** A date, no more exact than it is known, and how it is known. */
export function DateLabel({ date, how, rule, short = false }: DateLabelProps) {
  const words = dateWords(date);
  const notes = [words.unknown, date === null ? '' : howWords(how, rule)].filter((note) => note !== '');
  return (
    <span class="date">
      <span class="when">{short ? words.short : words.full}</span>
      {notes.length > 0 && <small>{notes.join(' · ')}</small>}
    </span>
  );
}

/** How a date is known, e.g. `inferred from the publication date`; a rule without words of its own is named. */
export function howWords(how: How, rule?: string): string {
  if (how !== 'inferred' || rule === undefined || rule === '') return HOW_WORDS[how];
  return `inferred from ${rule.replaceAll('-', ' ')}`;
}

/** Class of the mark that stands beside a date: a dot for a day, a bar for anything wider; hollow when inferred. */
export function dateMark(date: string | null, how: How): string {
  const { precision } = dateWords(date);
  return `${precision === 'day' ? 'at' : precision === 'span' ? 'within' : 'undated'}${how === 'inferred' ? ' inf' : ''}`;
}
