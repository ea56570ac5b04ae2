import type { Command } from 'commander';
import { dbOption, defineCommand, jsonOption, UsageError } from '../options.ts';
import type { Run } from '../run.ts';

interface SiteOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly title?: string;
}

export function siteCommand(run: Run): Command {
  return defineCommand('site', 'write the record as pages that open offline', [
    'site record',
    'site talks --title "The Larchen talks" --db talks.db',
  ])
    .argument('<out>', 'folder to write the pages into')
    .option('--title <words>', 'heading of the pages')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, out: string, options: SiteOptions) => {
        const { join } = await import('node:path');
        const { withRecord } = await import('../open-record.ts');
        const { printable } = await import('../printable.ts');
        const { VERSION } = await import('../version.ts');
        const { readAssets } = await import('../../site/assets.ts');
        const { siteFiles } = await import('../../site/site-files.ts');
        const { readStoreRecord } = await import('../../site/store-record.ts');
        const { SiteFolderError, writeSite } = await import('../../site/write-site.ts');
        return withRecord(terminal, options.db, async (store) => {
          const record = readStoreRecord(store, VERSION, options.title);
          let files: number;
          try {
            files = writeSite(out, siteFiles(record, readAssets()));
          } catch (error) {
            if (error instanceof SiteFolderError) throw new UsageError(error.message);
            throw error;
          }
          const page = join(out, 'index.html');
          const articles = record.index.record.articles.length;
          if (options.json) await terminal.printJson(JSON.stringify({ site: out, page, files, articles }));
          else
            await terminal.print(
              `The pages are in ${printable(out)}. Open ${printable(page)} in any browser, offline.`,
            );
          return 0;
        });
      }),
    );
}
