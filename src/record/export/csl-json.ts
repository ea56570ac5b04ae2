import { dateWords } from '../../../web/date-words.ts';
import type { Article } from '../../core/article.ts';
import type { RecordArticle } from '../../core/record.ts';
import { type CalendarDate, calendarDate, intervalEnds, withoutQualifier } from './edtf-dates.ts';
import { type ExportIndex, indexExport } from './export-index.ts';
import type { ExportSource } from './export-source.ts';

/** EDTF seasons as CSL numbers them. */
const SEASONS: Readonly<Record<string, number>> = { '21': 1, '22': 2, '23': 3, '24': 4 };

/** The articles as items of CSL-JSON 1.0.2, which Zotero, Pandoc and other citation programs read. */
export function* exportCslJson(source: ExportSource): Generator<string> {
  const index = indexExport(source);
  yield '[';
  let separator = '\n';
  for (const article of source.record.articles) {
    const item = cslItem(article, source.readAnalysis(article.id)?.article ?? null, index);
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield '\n]\n';
}

/** Names of authors stay whole (`literal`): which part is the family name is not known. */
function cslItem(recorded: RecordArticle, read: Article | null, { urls }: ExportIndex) {
  const { id, uri, outlet, title, published, publishedHow, publishedRule, form, copyOf } = recorded;
  const url = urls.get(id);
  const authors = read?.authors ?? [];
  return {
    id,
    type: outlet !== null ? 'article-newspaper' : url !== undefined ? 'webpage' : 'document',
    title: title ?? undefined,
    author: authors.length === 0 ? undefined : authors.map((literal) => ({ literal })),
    'container-title': outlet ?? undefined,
    issued: cslDate(published) ?? undefined,
    URL: url,
    language: read?.language ?? undefined,
    annote:
      publishedHow === 'inferred'
        ? `Date inferred${publishedRule === undefined ? '' : `: ${publishedRule}`}`
        : undefined,
    custom: { uri, form, sha256: read?.source.sha256, published, publishedHow, copyOf: copyOf ?? undefined },
  };
}

interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

/** A date of CSL: parts, a season of a year, `circa` where it is approximate or uncertain; else in words. */
function cslDate(edtf: string | null): CslDate | null {
  if (edtf === null) return null;
  const ends = intervalEnds(edtf)?.map(calendarDate);
  if (ends?.[0] && ends[1]) return { 'date-parts': [parts(ends[0]), parts(ends[1])] };
  const plain = withoutQualifier(edtf);
  const circa = plain === edtf ? {} : ({ circa: true } as const);
  const date = calendarDate(plain);
  if (date) return { 'date-parts': [parts(date)], ...circa };
  const season = /^\d{4}-\d{2}$/.test(plain) ? SEASONS[plain.slice(5)] : undefined;
  if (season !== undefined) return { 'date-parts': [[Number(plain.slice(0, 4))]], season, ...circa };
  return { literal: dateWords(edtf).full };
}

function parts({ year, month, day }: CalendarDate): readonly number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
