import { dateWords } from '../../web/date-words.ts';
import { count } from '../../web/record-words.ts';
import { compareText, dayRange } from '../core/date.ts';
import type { TimelineEntry } from '../core/record.ts';
import type { FormItem, FormSection, WrittenForm } from './form.ts';
import { entryItem } from './items.ts';
import { mergeItems } from './merge-items.ts';
import { articlesOf, type Sources } from './quoting.ts';
import { groupBy, indexRecord, type RecordIndex } from './record-index.ts';

export interface DigestChoice {
  /** Only what happened or was said on this day, ISO, or later. */
  readonly since?: string;
  /** Themes, and items of a theme, at most. */
  readonly themes?: number;
  readonly items?: number;
}

/** Items of a theme, and themes, when no number is asked for. */
const USUAL_ITEMS = 6;
const USUAL_THEMES = 12;

/**
 * Short items by theme: the themes are the record's stories, or the single article where there is no story; the items
 * are its timeline's entries, the most salient first.
 */
export function writeDigest(sources: Sources, choice: DigestChoice = {}): WrittenForm {
  const { since, themes = USUAL_THEMES, items: limit = USUAL_ITEMS } = choice;
  const index = indexRecord(sources.record);
  const entries = sources.record.timeline
    .filter((entry) => since === undefined || isSince(entry, since, index))
    .toSorted((a, b) => b.salience - a.salience || compareText(a.id, b.id));
  const titles = new Map(sources.record.stories.map(({ id, title }) => [id, title]));
  const sections = [...groupBy(entries, (entry) => themeOf(entry, index))].map(([theme, ofTheme]): FormSection => {
    const all = ofTheme.flatMap((entry): FormItem[] => {
      const item = entryItem(entry, index, sources.readText);
      return item ? [item] : [];
    });
    const items = mergeItems(all, true);
    const headline = titles.get(theme) ?? index.articles.get(theme)?.title ?? null;
    return {
      heading: headline ?? index.articles.get(theme)?.uri ?? theme,
      headingFrom: headline === null ? 'program' : 'article',
      items: items.slice(0, limit),
      leftOut: Math.max(0, items.length - limit),
    };
  });
  const shown = sections.slice(0, themes);
  const articles = articlesOf(shown, sources);
  const more = sections.length - shown.length;
  return {
    schema: 'onrecord/form@1',
    form: 'digest',
    title: since === undefined ? 'Digest' : `Digest since ${dateWords(since).full}`,
    notes: [
      `${count(shown.length, 'theme')}, from ${count(articles.length, 'article')} of ${sources.record.articles.length}.`,
      ...(more > 0 ? [`${count(more, 'more theme')} left out.`] : []),
    ],
    sections: shown,
    articles,
  };
}

/** Dated then or later; or without a date, in an article published then or later. */
function isSince({ date, evidence }: TimelineEntry, since: string, { articles }: RecordIndex): boolean {
  const range = dayRange(date);
  if (range) return range.last >= since;
  return evidence.some(({ article }) => (dayRange(articles.get(article)?.published ?? null)?.last ?? '') >= since);
}

/** Id of the story of the article that tells it best, or of the article itself. */
function themeOf({ evidence }: TimelineEntry, { articles }: RecordIndex): string {
  const article = articles.get(evidence[0]?.article ?? '');
  return article?.story ?? article?.id ?? '';
}
