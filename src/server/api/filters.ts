import { phrasesOf } from '../../../web/rows/listing.ts';
import { type SiteIndex, sourceName } from '../../../web/site-index.ts';
import { dayRange } from '../../core/date.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { RecordArticle } from '../../core/record.ts';
import { type Asked, AskedWrong, MOST_WORDS, type Parameter, wantsText } from './parameters.ts';

/** A parameter with what it keeps. */
export interface Filter<Item> {
  readonly parameter: Parameter;
  keeps(item: Item, value: string, index: SiteIndex): boolean;
}

interface WithEvidence {
  readonly evidence: readonly Evidence[];
}

/** Filters by where a line stands; any of its articles will do. */
export function placeFilters<Item>(
  articlesOf: (item: Item, index: SiteIndex) => readonly string[],
): readonly Filter<Item>[] {
  const some = (item: Item, index: SiteIndex, wanted: (article: RecordArticle) => boolean) =>
    articlesOf(item, index).some((id) => {
      const article = index.articles.get(id);
      return article !== undefined && wanted(article);
    });
  return [
    {
      parameter: wantsText('outlet', 'Name of an outlet; of an article without one its title, or else its address.'),
      keeps: (item, value, index) => some(item, index, (article) => sourceName(article) === value),
    },
    {
      parameter: wantsText('story', 'Id of a story.'),
      keeps: (item, value, index) => some(item, index, ({ story }) => story === value),
    },
  ];
}

export function articlesOf({ evidence }: WithEvidence): readonly string[] {
  return evidence.map(({ article }) => article);
}

/** Whether a line with the date `edtf` can lie in what `asked` wants; one without a date never does. */
export function dayFilter(asked: Asked): ((edtf: string | null) => boolean) | null {
  const from = dayRange(asked.from ?? null)?.first ?? null;
  const to = dayRange(asked.to ?? null)?.last ?? null;
  if (from === null && to === null) return null;
  return (edtf) => {
    const days = dayRange(edtf);
    return days !== null && (from === null || days.last >= from) && (to === null || days.first <= to);
  };
}

/** The words and phrases that `asked` looks for, folded. Throws AskedWrong where they are too many. */
export function wantedPhrases(asked: Asked): readonly string[] {
  const phrases = phrasesOf(asked.q ?? '');
  if (phrases.length > MOST_WORDS) throw new AskedWrong(`q has at most ${MOST_WORDS} words and phrases.`);
  return phrases;
}
