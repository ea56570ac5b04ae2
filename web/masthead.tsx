import { dayRange } from '../src/core/date.ts';
import { dateWords } from './date-words.ts';
import { count } from './record-words.ts';
import type { SiteIndex } from './site-index.ts';
import { TimeStrip } from './time-strip.tsx';

/** Title of the page and what the record covers. */
export function Masthead({ title, index }: { readonly title: string; readonly index: SiteIndex }) {
  const { articles, statements, events } = index.record;
  const outlets = new Set(articles.flatMap(({ outlet }) => (outlet === null ? [] : [outlet])));
  const speakers = index.saidBy.size;
  const days = articles
    .map(({ published }) => published)
    .filter((day) => dayRange(day) !== null)
    .sort();
  const span = days.length > 0 ? `, ${dateWords(days[0] ?? null).full} to ${dateWords(days.at(-1) ?? null).full}` : '';
  const from = outlets.size > 0 ? ` from ${count(outlets.size, 'outlet')}` : '';
  return (
    <header class="mast">
      <p class="brand">
        <mark>On record</mark>
      </p>
      <h1>{title}</h1>
      <p class="dek">
        {count(articles.length, 'article')}
        {from}
        {span}. {count(statements.length, 'statement')} by {count(speakers, 'named speaker')},{' '}
        {count(events.length, 'event')}. Every line opens the words it rests on.
      </p>
      <TimeStrip index={index} />
    </header>
  );
}
