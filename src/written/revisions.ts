import { dateWords } from '../../web/date-words.ts';
import { count, STANCE_WORDS } from '../../web/record-words.ts';
import type { Evidence } from '../core/evidence.ts';
import type { RecordArticle, RecordStatement } from '../core/record.ts';
import type { HeadlineChange, RevisionChanges, SentenceChange } from '../link/revisions/compare-revisions.ts';
import type { FormItem, FormQuote, FormSection, WrittenForm } from './form.ts';
import { articlesOf, type Sources, sentencesAround } from './quoting.ts';

/** One revision of an article as the user sees it. */
export interface RevisionLine {
  readonly article: RecordArticle;
  /** EDTF: the last change it states. */
  readonly modified: string | null;
}

/** Runs of changed words shown of one sentence. */
const RUNS_SHOWN = 4;

/** What was made of each revision in the next, real changes apart from small edits. `steps[i]` leads to `lines[i + 1]`. */
export function writeRevisions(
  lines: readonly RevisionLine[],
  steps: readonly RevisionChanges[],
  sources: Sources,
): WrittenForm {
  const sections = steps.flatMap((step, at): FormSection[] => {
    const name = nameOf(lines, at + 1);
    const { real, small } = itemsOf(step, sources);
    const whole = { ids: [step.to], date: null, quotes: [], article: step.to, reports: 0, origins: 0 };
    const first: FormItem = { ...whole, labels: [`follows revision ${at + 1}`] };
    return [section(name, [first, ...real]), ...(small.length > 0 ? [section(`${name}: small edits`, small)] : [])];
  });
  const [of] = lines;
  const changes = steps.map((step) => countChanges(step));
  const sum = (key: 'real' | 'small'): number => changes.reduce((total, each) => total + each[key], 0);
  return {
    schema: 'onrecord/form@1',
    form: 'revisions',
    title: `Revisions of ${of?.article.title ?? of?.article.uri ?? 'an article'}`,
    notes: [
      `${count(lines.length, 'revision')} under one address;`,
      `${count(sum('real'), 'real change')}, ${count(sum('small'), 'small edit')}.`,
    ],
    sections,
    articles: articlesOf(
      [
        ...sections,
        section(
          '',
          lines.slice(0, 1).map(({ article: { id } }) => named(id)),
        ),
      ],
      sources,
    ),
  };
}

/** How much was changed between two revisions, statements apart. */
export function countChanges({ headline, sentences }: RevisionChanges): {
  readonly real: number;
  readonly small: number;
} {
  const sizes = [...(headline ? [headline.size] : []), ...sentences.map(({ size }) => size)];
  const real = sizes.filter((size) => size === 'real').length;
  return { real, small: sizes.length - real };
}

function nameOf(lines: readonly RevisionLine[], at: number): string {
  const { article, modified } = lines[at] as RevisionLine;
  const dates = [
    ...(modified === null ? [] : [`changed ${dateWords(modified).full}`]),
    ...(article.retrieved === null ? [] : [`fetched ${article.retrieved.slice(0, 16).replace('T', ' ')}`]),
  ];
  return [`Revision ${at + 1} of ${lines.length}`, ...dates].join(', ');
}

function itemsOf(
  { headline, sentences, statements }: RevisionChanges,
  { readText, record }: Sources,
): { readonly real: readonly FormItem[]; readonly small: readonly FormItem[] } {
  const names = new Map(record.entities.map(({ id, name }) => [id, name]));
  const said = (kind: string, statement: RecordStatement, ...more: readonly RecordStatement[]): FormItem => ({
    ...EMPTY,
    ids: [statement, ...more].map(({ id }) => id),
    labels: [`${kind}: ${names.get(statement.speaker ?? '') ?? statement.speakerText ?? 'speaker not named'}`],
    quotes: [statement, ...more].flatMap((each, at) => {
      const [first] = each.evidence;
      const side = more.length === 0 ? '' : at === 0 ? 'before, ' : 'now, ';
      return first ? [quote(sentencesAround(first, readText), `${side}${STANCE_WORDS[each.stance]}`)] : [];
    }),
  });
  const notes = sentences.filter(({ isNote, kind }) => isNote && kind !== 'moved');
  const others = sentences.filter((change) => !notes.includes(change));
  const bySize = (size: SentenceChange['size']) => [
    ...(headline?.size === size ? [headlineItem(headline)] : []),
    ...(size === 'real' ? notes.map((change) => changeItem(change, 'correction note')) : []),
    ...others.filter((change) => change.size === size).map((change) => changeItem(change)),
  ];
  return {
    real: [
      ...bySize('real'),
      ...statements.dropped.map((statement) => said('statement dropped', statement)),
      ...statements.added.map((statement) => said('statement added', statement)),
      ...statements.altered.map(({ before, after }) => said('statement altered', before, after)),
    ],
    small: bySize('small'),
  };
}

const EMPTY: FormItem = { ids: [], date: null, labels: [], quotes: [], article: null, reports: 0, origins: 0 };

function headlineItem({ before, after, marks }: HeadlineChange): FormItem {
  const how = before === '' || after === '' ? [] : [marks.join(', ')];
  const words = (title: string): string => (title === '' ? 'none' : `“${title}”`);
  return { ...EMPTY, labels: [['headline', ...how].join(', '), `before ${words(before)}`, `now ${words(after)}`] };
}

function changeItem({ kind, marks, before, after, words }: SentenceChange, name?: string): FormItem {
  const what = [[...(name === undefined ? [] : [name]), kind].join(' '), ...marks].join(', ');
  const quotes = [
    ...(before && kind !== 'moved' ? [quote(before, ...(after ? ['before'] : []))] : []),
    ...(after ? [quote(after, ...(before && kind !== 'moved' ? ['now'] : []))] : []),
  ];
  return { ...EMPTY, labels: [what, ...changedWords(words)], quotes };
}

/** `“12” → “21”` for each place at which words are other. */
function changedWords(words: SentenceChange['words']): string[] {
  const places: { gone: string; come: string }[] = [];
  let open = false;
  for (const { kind, text } of words) {
    if (kind === 'same') {
      open = false;
      continue;
    }
    if (!open) places.push({ gone: '', come: '' });
    open = true;
    const place = places.at(-1);
    if (place && kind === 'dropped') place.gone += text;
    else if (place) place.come += text;
  }
  const shown = places.slice(0, RUNS_SHOWN).map(({ gone, come }) => {
    const [left, right] = [gone.trim(), come.trim()];
    if (left === '') return `“${right}” put in`;
    return right === '' ? `“${left}” left out` : `“${left}” → “${right}”`;
  });
  return places.length > RUNS_SHOWN ? [...shown, `and ${places.length - RUNS_SHOWN} more`] : shown;
}

function quote(evidence: Evidence, ...labels: readonly string[]): FormQuote {
  return { labels, date: null, evidence, cites: [], also: [] };
}

function named(article: string): FormItem {
  return { ...EMPTY, article };
}

function section(heading: string, items: readonly FormItem[]): FormSection {
  return { heading, headingFrom: 'program', items, leftOut: 0 };
}
