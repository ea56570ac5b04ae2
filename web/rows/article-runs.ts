import type { Block } from '../../src/core/article.ts';
import { howWords } from '../date-label.tsx';
import { dateWords } from '../date-words.ts';
import { NO_DAY_WORDS } from '../record-words.ts';
import { passageId } from '../site-index.ts';
import type { ArticleView, MarkUse, Note } from './article-view.ts';
import type { Passage, PassageUse } from './passage.ts';

/** A block with what is marked in it. */
export interface MarkedBlock {
  readonly block: Block;
  /** Passages that share a character with it, in text order, the longer first. */
  readonly passages: readonly Passage[];
}

/** A kept block by itself, or blocks left out that follow each other. */
export interface BlockRun {
  readonly blocks: readonly MarkedBlock[];
  readonly kept: boolean;
  /** Its stretch of the text, up to the next run; the first begins at 0. */
  readonly from: number;
  readonly to: number;
  /** What the record made of words that begin in it. */
  readonly notes: readonly Note[];
}

/** The blocks of an article as they are drawn, in time linear in its blocks, marks and notes. Ids begin with `prefix`. */
export function articleRuns(article: ArticleView, prefix: string): readonly BlockRun[] {
  const marked = markBlocks(article.blocks, passagesOf(article, prefix));
  const runs: MarkedBlock[][] = [];
  for (const each of marked) {
    const last = runs.at(-1);
    if (!each.block.kept && last?.[0]?.block.kept === false) last.push(each);
    else runs.push([each]);
  }
  const notes = article.notes.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return runs.map((blocks, number) => {
    const from = number === 0 ? 0 : (blocks[0]?.block.span[0] ?? 0);
    const to = runs[number + 1]?.[0]?.block.span[0] ?? Number.POSITIVE_INFINITY;
    const first = next;
    while ((notes[next]?.start ?? to) < to) next += 1;
    return { blocks, kept: blocks[0]?.block.kept === true, from, to, notes: notes.slice(first, next) };
  });
}

/** The marks of an article as passages in text order, the longer first; marks of the same range are one. */
function passagesOf(article: ArticleView, prefix: string): readonly Passage[] {
  const byId = new Map<string, Passage>();
  for (const [start, end, use, entry] of article.marks) {
    const id = prefix + passageId({ start, end });
    const known = byId.get(id);
    const uses = known?.uses ?? new Set<PassageUse>();
    uses.add(use);
    if (known && (entry === undefined || known.entry !== undefined)) continue;
    const made = entry === undefined ? {} : entryOf(article, use, entry);
    byId.set(id, { id, start, end, uses, ...made });
  }
  return [...byId.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What the record makes of a name or a date in short, and where all of it stands. */
function entryOf({ named, dates }: ArticleView, use: MarkUse, entry: number): Pick<Passage, 'meaning' | 'entry'> {
  if (use === 'time') {
    const date = dates[entry];
    if (!date) return {};
    const { type, edtf, how, rule } = date;
    const meaning = edtf === null ? NO_DAY_WORDS[type] : `${dateWords(edtf).full}, ${howWords(how, rule)}`;
    return { meaning, entry: `t${entry}` };
  }
  const name = named[entry]?.name;
  return name === undefined ? {} : { meaning: use === 'name' ? name : `stands for ${name}`, entry: `n${entry}` };
}

/** Each block with its passages: those that begin in it, and the few that go on from a block before. */
function markBlocks(blocks: readonly Block[], passages: readonly Passage[]): readonly MarkedBlock[] {
  let next = 0;
  let open: readonly Passage[] = [];
  return blocks.map((block) => {
    const [start, end] = block.span;
    const first = next;
    while ((passages[next]?.start ?? end) < end) next += 1;
    const inside = [...open, ...passages.slice(first, next)].filter((passage) => start < passage.end);
    open = inside.filter((passage) => end < passage.end);
    return { block, passages: inside };
  });
}
