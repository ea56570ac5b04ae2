import type { How } from '../core/date.ts';
import type { Evidence } from '../core/evidence.ts';
import type { RecordArticle, RecordEntity, RecordStatement } from '../core/record.ts';
import type { Store } from '../store/store.ts';
import { wrap } from './layout.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** Names to show for the ids of a record. */
export interface Labels {
  article(id: string): RecordArticle | null;
  entity(id: string): RecordEntity | null;
  /** The entity's name, or the id where the record has none. */
  name(id: string): string;
}

export function readLabels(store: Pick<Store, 'readArticles' | 'readEntities'>): Labels {
  const articles = new Map(store.readArticles().map((article) => [article.id, article]));
  const entities = new Map(store.readEntities().map((entity) => [entity.id, entity]));
  return {
    article: (id) => articles.get(id) ?? null,
    entity: (id) => entities.get(id) ?? null,
    name: (id) => entities.get(id)?.name ?? id,
  };
}

/** Where the words stand: outlet, file, page where it has pages, and offsets. */
export function sourceOf({ article: id, start, end, page }: Evidence, labels: Labels): string {
  const article = labels.article(id);
  const place = `${printable(article?.uri ?? id)}${pageWords(page)} [${start}, ${end})`;
  return article?.outlet ? `${printable(article.outlet)}, ${place}` : place;
}

/** `, p. 3` after the name of a source; nothing where it has no pages. */
export function pageWords(page: string | undefined): string {
  return page === undefined ? '' : `, p. ${printable(page)}`;
}

/** A date for people: the EDTF value, and how it is known where the source does not say it itself. */
export function dateWords(date: string | null, how: How, rule?: string): string {
  if (date === null) return 'undated';
  if (how === 'stated' || how === 'given') return date;
  return `${date} (${how}${rule ? `: ${printable(rule)}` : ''})`;
}

export function speakerOf({ speaker, speakerText }: RecordStatement, labels: Labels): string {
  return printable(speaker !== null ? labels.name(speaker) : (speakerText ?? 'no source named'));
}

/** A statement in a few lines: who and when, the words, where they stand. */
export function statementLines(terminal: Terminal, statement: RecordStatement, labels: Labels): string {
  const { colours, width } = terminal;
  const { stance, realis, quotation, about, confidence, cites, evidence, id } = statement;
  const [whole] = evidence;
  const published = whole && labels.article(whole.article)?.published;
  const head = [
    statement.date === null && published
      ? `undated (in an article of ${published})`
      : dateWords(statement.date, statement.dateHow, statement.dateRule),
    colours.bold(speakerOf(statement, labels)),
    colours.cyan(realis === 'actual' ? stance : `${stance} (${realis})`),
  ];
  const words = printable(statement.exact);
  const details = [
    about.length > 0 ? `about ${about.map((each) => printable(labels.name(each))).join(', ')}` : '',
    cites.length > 0 ? `has it from ${cites.map(printable).join(', ')}` : '',
    `sure ${confidence.toFixed(2)}`,
    statement.variantsOf === null ? '' : `says again ${statement.variantsOf}${variantWords(statement)}`,
  ].filter((detail) => detail !== '');
  const lines = [
    wrap(head.join('  '), width),
    wrap(quotation === 'direct' ? `“${stripQuotes(words)}”` : words, width, '    '),
    colours.dim(wrap(details.join(' · '), width, '    ')),
  ];
  const place = whole ? sourceOf(whole, labels) : 'no evidence';
  return [...lines, colours.dim(wrap(`${place} · ${id}`, width, '    '))].join('\n');
}

function variantWords({ variant, evidence }: RecordStatement): string {
  if (!variant) return '';
  const altered = variant.altered.flatMap(([start, end]) => {
    const part = evidence.slice(1).find((words) => words.start <= start && end <= words.end);
    return part ? [`“${printable(part.exact.slice(start - part.start, end - part.start))}”`] : [];
  });
  return ` (${variant.kind}${altered.length > 0 ? `: ${altered.join(', ')}` : ''})`;
}

function stripQuotes(words: string): string {
  return words.replace(/^["“”]/, '').replace(/["“”]$/, '');
}
