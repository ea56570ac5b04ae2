import type { How } from '../src/core/date.ts';
import { dateWords } from './date-words.ts';
import { HOW_WORDS } from './record-words.ts';
import { ruleWords } from './rule-words.ts';

interface DateLabelProps {
  readonly date: string | null;
  readonly how: How;
  /** The rule that inferred it, where the record says so. */
  readonly rule?: string | undefined;
  /** Under a heading that gives the year. */
  readonly short?: boolean;
  /** When the article was published: all that can be said of something that has no date of its own. */
  readonly published?: string | null | undefined;
}

/** A date, no more exact than it is known, and how it is known. */
export function DateLabel({ date, how, rule, short = false, published }: DateLabelProps) {
  const words = dateWords(date);
  const notes = [words.unknown, date === null ? '' : howWords(how, rule)].filter((note) => note !== '');
  if (date === null && published) notes.push(`published ${dateWords(published).full}`);
  return (
    <span class="date">
      <span class="when">{short ? words.short : words.full}</span>
      {notes.length > 0 && <small title={rule && `rule ${rule}`}>{notes.join(' · ')}</small>}
    </span>
  );
}

/** How a date is known, e.g. `inferred from the weekday`. */
export function howWords(how: How, rule?: string): string {
  if (how !== 'inferred' || rule === undefined || rule === '') return HOW_WORDS[how];
  return `inferred from ${ruleWords(rule)}`;
}

/** Class of the mark that stands beside a date: a dot for a day, a bar for anything wider; hollow when inferred. */
export function dateMark(date: string | null, how: How): string {
  const { precision } = dateWords(date);
  return `${precision === 'day' ? 'at' : precision === 'span' ? 'within' : 'undated'}${how === 'inferred' ? ' inf' : ''}`;
}
