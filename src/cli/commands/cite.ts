import { type Command, Option } from 'commander';
import { DEFAULT_STYLE, STYLE_NAMES } from '../../record/citing/style-names.ts';
import type { CitationFormat } from '../cite/print-citations.ts';
import { dbOption, defineCommand, jsonOption, UsageError } from '../options.ts';
import type { Run } from '../run.ts';

interface CiteOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly style: string;
  readonly format: CitationFormat;
}

export function citeCommand(run: Run): Command {
  return defineCommand('cite', 'a footnote with the exact words, or the bibliography, in a style of citing', [
    'cite s_5d0c2a9be17f4c11',
    'cite a_93b1c4d2e5f60718 --style mhra --format html',
    'cite v_0b6f4a1d9c3e2758 --style my-journal.csl',
    'cite --style apa > references.txt',
  ])
    .argument('[ids...]', 'ids of articles, statements, events or timeline entries (default: every article, as a list)')
    .option('--style <style>', `${STYLE_NAMES.join(', ')}, or a CSL file`, DEFAULT_STYLE)
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['text', 'markdown', 'html'] satisfies CitationFormat[])
        .default('text'),
    )
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, ids: readonly string[], { db, json, style, format }: CiteOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { StyleError } = await import('../../record/citing/csl-style.ts');
        const { plainNote } = await import('../../record/citing/plain-note.ts');
        const { openStyle } = await import('../cite/open-style.ts');
        const { citedItems, citedLines } = await import('../cite/cited-lines.ts');
        const { notesAsData, printBibliography, printNotes } = await import('../cite/print-citations.ts');
        const { printable } = await import('../printable.ts');
        try {
          const citing = openStyle(style);
          return await withRecord(terminal, db, async (store) => {
            if (ids.length > 0) {
              const lines = citedLines(store, ids);
              if (json) await terminal.printJson(JSON.stringify(notesAsData(lines, citing), null, 2));
              else await printNotes(terminal, lines, citing, format);
              return 0;
            }
            const bibliography = citing.bibliography(citedItems(store));
            if (!bibliography) {
              throw new UsageError(
                `The style ${printable(style)} has no bibliography. Give ids of what to cite, or another style.`,
              );
            }
            if (json) {
              const entries = bibliography.entries.map(({ id, html }) => ({
                article: id,
                text: plainNote(html),
                html,
              }));
              await terminal.printJson(JSON.stringify({ style, entries }, null, 2));
            } else await printBibliography(terminal, bibliography, format);
            return 0;
          });
        } catch (error) {
          if (error instanceof StyleError) throw new UsageError(printable(error.message));
          throw error;
        }
      }),
    );
}
