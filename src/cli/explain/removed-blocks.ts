import type { Article, Block } from '../../core/article.ts';
import { sliceSpan } from '../../core/span.ts';
import { wrap } from '../layout.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';

/** What of an article's text was left out of the analysis. */
export interface RemovedBlocks {
  readonly article: string;
  readonly uri: string;
  /** UTF-16 code units in all blocks, and in those removed. */
  readonly characters: number;
  readonly removedCharacters: number;
  /** In text order, with their words in full. */
  readonly removed: readonly (Omit<Block, 'kept'> & { readonly text: string })[];
}

/** Every block of the article that is not kept, with its rule and its words. */
export function removedBlocks({ id, source, text, blocks }: Article): RemovedBlocks {
  const removed = blocks.flatMap(({ span, kind, kept, rule }) =>
    kept ? [] : [{ span, kind, rule, text: sliceSpan(text, span) }],
  );
  return {
    article: id,
    uri: source.uri,
    characters: lengthOf(blocks),
    removedCharacters: lengthOf(removed),
    removed,
  };
}

function lengthOf(blocks: readonly Pick<Block, 'span'>[]): number {
  return blocks.reduce((sum, { span: [start, end] }) => sum + end - start, 0);
}

/** Prints the removed blocks one by one, then how much of the text they are. */
export async function printRemoved(terminal: Terminal, found: RemovedBlocks): Promise<void> {
  const { colours, width } = terminal;
  const { article, uri, characters, removedCharacters, removed } = found;
  await terminal.print(`${colours.bold('removed from the text')}  ${colours.dim(`${printable(uri)} · ${article}`)}`);
  for (const { span, kind, rule, text } of removed) {
    await terminal.print('');
    await terminal.print(`  ${kind} ${colours.dim(`by the rule ${rule}, [${span[0]}, ${span[1]})`)}`);
    await terminal.print(wrap(printable(text), width, '    '));
  }
  const share = characters === 0 ? 0 : (100 * removedCharacters) / characters;
  const blocks = `${removed.length} ${removed.length === 1 ? 'block' : 'blocks'}`;
  await terminal.print('');
  await terminal.print(`${blocks}, ${removedCharacters} of ${characters} characters (${share.toFixed(1)}%).`);
}
