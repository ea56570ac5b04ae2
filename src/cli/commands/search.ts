import { type Command, Option } from 'commander';
import { dbOption, defineCommand, jsonOption, parseCount } from '../options.ts';
import type { Run } from '../run.ts';

interface SearchOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly limit: number;
}

export function searchCommand(run: Run): Command {
  return defineCommand('search', 'sentences of the articles that hold all of the words', [
    'search ceasefire talks',
    `search '"prime minister" resigned' --limit 5`,
  ])
    .argument('<words...>', 'words, and phrases in double quotes')
    .addOption(new Option('--limit <n>', 'at most so many').default(20).argParser(parseCount))
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, words: string[], options: SearchOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { wrap, wrapMarked } = await import('../layout.ts');
        const { printable } = await import('../printable.ts');
        return withRecord(terminal, options.db, async (store) => {
          const hits = store.searchSentences(words.join(' '), options.limit);
          if (options.json) {
            await terminal.printJson(JSON.stringify(hits, null, 2));
            return 0;
          }
          const { colours, width, marking } = terminal;
          for (const { article, uri, outlet, published, span, text, marks } of hits) {
            await terminal.print(wrapMarked(text, marks, width, '', marking));
            const place = `${printable(uri)} [${span[0]}, ${span[1]}) · ${article}`;
            const source = [published ?? 'undated', ...(outlet ? [printable(outlet)] : []), place].join(' · ');
            await terminal.print(`${colours.dim(wrap(source, width, '    '))}\n`);
          }
          if (hits.length === 0) terminal.note('No sentence holds all of these words.');
          return 0;
        });
      }),
    );
}
