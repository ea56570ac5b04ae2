import type { Article } from '../../core/article.ts';
import { type Evidence, evidenceOf } from '../../core/evidence.ts';
import { NOT_BODY } from '../../core/kept-text.ts';
import type { RecordStatement } from '../../core/record.ts';
import { type Span, sliceSpan, trimSpan } from '../../core/span.ts';
import { wordsOf } from '../../core/words.ts';
import { CORRECTION_NOTES } from '../../language/en/correction-notes.ts';
import { alignSentences } from './align-sentences.ts';
import { classifyEdit, type Edit } from './classify-edit.ts';
import { compareStatements, type StatementChanges } from './compare-statements.ts';

/** One revision with what the record has of it. */
export interface Revision {
  readonly article: Article;
  /** In text order. */
  readonly sentences: readonly Span[];
  readonly statements: readonly RecordStatement[];
}

/** A sentence that one of two revisions has, or has otherwise. */
export interface SentenceChange {
  readonly kind: 'added' | 'dropped' | 'altered' | 'moved';
  readonly size: Edit['size'];
  /** What is other in an altered one. */
  readonly marks: Edit['marks'];
  /** Says that the article was corrected or changed. */
  readonly isNote: boolean;
  readonly before: Evidence | null;
  readonly after: Evidence | null;
  /** How an altered one was made from the other. */
  readonly words: Edit['words'];
}

export interface HeadlineChange extends Edit {
  readonly before: string;
  readonly after: string;
}

/** What was made of one revision in the next. */
export interface RevisionChanges {
  /** Ids of the articles. */
  readonly from: string;
  readonly to: string;
  readonly headline: HeadlineChange | null;
  /** In the order of the later text; what was dropped stands where it stood before. */
  readonly sentences: readonly SentenceChange[];
  /** Sentences that are the same but for white space. */
  readonly unchanged: number;
  readonly statements: StatementChanges;
}

interface Unit {
  readonly span: Span;
  readonly key: string;
  readonly words: readonly string[];
  readonly isNote: boolean;
}

const LONGEST_NOTE = 800;

/** Compares two revisions of an article sentence by sentence: what was added, dropped, moved or altered, and how much. */
export function compareRevisions(former: Revision, later: Revision): RevisionChanges {
  const [before, after] = [unitsOf(former), unitsOf(later)];
  const { same, moved, altered, dropped, added } = alignSentences(before, after);
  const placed: { readonly at: number; readonly change: SentenceChange }[] = [];
  const put = (kind: SentenceChange['kind'], from: number | null, to: number | null): void => {
    const [left, right] = [from === null ? null : before[from], to === null ? null : after[to]];
    const edit = left && right && kind === 'altered' ? classifyEdit(left.key, right.key) : null;
    const at = to ?? placeOf(from ?? 0, same, altered);
    placed.push({
      at,
      change: {
        kind,
        size: kind === 'moved' ? 'small' : (edit?.size ?? 'real'),
        marks: edit?.marks ?? [],
        isNote: right?.isNote ?? left?.isNote ?? false,
        before: left ? evidenceOf(former.article, left.span) : null,
        after: right ? evidenceOf(later.article, right.span) : null,
        words: edit?.words ?? [],
      },
    });
  };
  for (const [from, to] of moved) put('moved', from, to);
  for (const [from, to] of altered) put('altered', from, to);
  for (const from of dropped) put('dropped', from, null);
  for (const to of added) put('added', null, to);
  placed.sort((a, b) => a.at - b.at || (a.change.before?.start ?? 0) - (b.change.before?.start ?? 0));
  return {
    from: former.article.id,
    to: later.article.id,
    headline: compareHeadlines(former.article.title, later.article.title),
    sentences: placed.map(({ change }) => change),
    unchanged: same.length,
    statements: compareStatements(former.statements, later.statements),
  };
}

function compareHeadlines(before: string | null, after: string | null): HeadlineChange | null {
  const [left, right] = [before, after].map((title) => (title ?? '').replace(/\s+/g, ' ').trim());
  if (left === undefined || right === undefined || left === right) return null;
  return { before: left, after: right, ...classifyEdit(left, right) };
}

/** The place in the later text at which a dropped sentence stood: after the last one before it that is still there. */
function placeOf(
  from: number,
  same: readonly (readonly [number, number])[],
  altered: readonly (readonly [number, number])[],
): number {
  let at = -0.5;
  let nearest = -1;
  for (const [left, right] of [...same, ...altered]) {
    if (left < from && left > nearest) {
      nearest = left;
      at = right + 0.5;
    }
  }
  return at;
}

/** The sentences of the body, and notes of corrections wherever they stand. */
function unitsOf({ article, sentences }: Revision): Unit[] {
  const { text, blocks } = article;
  const units: Unit[] = [];
  let next = 0;
  for (const { span: block, kind, kept } of blocks) {
    while ((sentences[next]?.[1] ?? Number.POSITIVE_INFINITY) <= block[0]) next += 1;
    if (kept && !NOT_BODY.has(kind)) {
      for (; (sentences[next]?.[0] ?? Number.POSITIVE_INFINITY) < block[1]; next += 1) {
        const span = trimSpan(text, sentences[next] ?? block);
        if (span) units.push(unitOf(text, span));
      }
      continue;
    }
    const span = kind === 'title' || block[1] - block[0] > LONGEST_NOTE ? null : trimSpan(text, block);
    const unit = span && unitOf(text, span);
    if (unit?.isNote) units.push(unit);
  }
  return units;
}

function unitOf(text: string, span: Span): Unit {
  const key = sliceSpan(text, span).replace(/\s+/g, ' ');
  const isNote = key.length <= LONGEST_NOTE && CORRECTION_NOTES.some((pattern) => pattern.test(key));
  return { span, key, words: wordsOf(key), isNote };
}
