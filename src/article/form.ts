import type { ArticleForm } from '../core/article.ts';
import type { LabelledPiece } from './label-blocks.ts';
import { wordsOf } from './rules/block-rule.ts';

/** What a form can be told from: the title and the labelled pieces. */
interface FormContext {
  readonly title: string;
  readonly kept: readonly LabelledPiece[];
  /** Lines that hold nothing but a time of day. */
  readonly clocks: number;
  /** The page says of itself that it is a live page. */
  readonly declaredLive: boolean;
}

interface FormRule {
  readonly form: ArticleForm;
  test(context: FormContext): boolean;
}

/** In order; the first that holds gives the form. */
const FORM_RULES: readonly FormRule[] = [
  {
    form: 'live',
    test: ({ declaredLive, title }) =>
      declaredLive || /^(?:live\b[:\s-]|live updates\b)|\blive (?:updates|blog)\b|\bas it happened\b/i.test(title),
  },
  { form: 'live', test: ({ kept, clocks }) => countOf(kept, isTimedEntry) + clocks >= 4 },
  { form: 'digest', test: ({ kept }) => countOf(kept, endsWithSource) >= 3 },
  {
    form: 'factbox',
    test: ({ title }) =>
      /^(?:fact ?-?box|explainer|q ?& ?a|timeline|key facts|at a glance)\b/i.test(title) ||
      /\bwhat (?:do )?we know\b/i.test(title),
  },
  { form: 'factbox', test: ({ kept }) => headings(kept).filter((heading) => isPairHeading(heading)).length >= 2 },
  { form: 'factbox', test: ({ kept }) => asksWhatIsKnown(kept) && headings(kept).length >= 3 },
  { form: 'factbox', test: ({ kept }) => headings(kept).filter((heading) => heading.endsWith('?')).length >= 3 },
  {
    form: 'report',
    test: ({ kept }) => kept.some(({ block, piece }) => block.kind === 'paragraph' && wordsOf(piece.bare).length >= 12),
  },
  { form: 'other', test: () => true },
];

/**
 * The written form of an article: a live page, a digest (items that end with their source in brackets), a fact-box
 * (headings by theme or by question), a report, or other where there is no paragraph of any length.
 */
export function findForm(title: string | null, labelled: readonly LabelledPiece[], declaredLive: boolean): ArticleForm {
  const kept = labelled.filter(({ block }) => block.kept);
  const clocks = labelled.filter(({ block }) => block.rule === 'clock-line').length;
  const context = { title: title ?? '', kept, clocks, declaredLive };
  return FORM_RULES.find(({ test }) => test(context))?.form ?? 'other';
}

function countOf(kept: readonly LabelledPiece[], test: (text: string) => boolean): number {
  return kept.filter(({ piece }) => test(piece.bare)).length;
}

function headings(kept: readonly LabelledPiece[]): readonly string[] {
  return kept.filter(({ block }) => block.kind === 'heading').map(({ piece }) => piece.bare);
}

/** `10:35 am`, `10.35am GMT`, `[14:02]` at the head of an entry, or as all of it. */
function isTimedEntry(bare: string): boolean {
  return /^[([]?(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:[ap]\.?m\b\.?)?(?:[\s)\]–—-]|$)/i.test(bare);
}

/** An item that ends with a source in brackets: `… on Friday. [Daily Courier / Jane Roe]`. */
function endsWithSource(bare: string): boolean {
  if (!/\]\.?$/.test(bare)) return false;
  const open = bare.lastIndexOf('[');
  const inner = bare.slice(open + 1, bare.lastIndexOf(']'));
  return open > 20 && inner.length <= 120 && /^\p{Lu}/u.test(inner);
}

/** `Roe on Doe`: one person about another. */
function isPairHeading(heading: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3} on \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(
    heading,
  );
}

function asksWhatIsKnown(kept: readonly LabelledPiece[]): boolean {
  return kept.slice(0, 4).some(({ piece }) => /\bwhat (?:do we know|we know|is known|to know)\b/i.test(piece.bare));
}
