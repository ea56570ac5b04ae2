import type { Command } from 'commander';
import type { Article } from '../../core/article.ts';
import type { RecordArticle } from '../../core/record.ts';
import type { Store } from '../../store/store.ts';
import { dbOption, defineCommand, jsonOption } from '../options.ts';
import type { Run } from '../run.ts';

interface SiteOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly title?: string;
}

export function siteCommand(run: Run): Command {
  return defineCommand('site', 'write the record as one HTML file that opens offline', [
    'site record.html',
    'site talks.html --title "The Larchen talks" --db talks.db',
  ])
    .argument('<out>', 'HTML file to write')
    .option('--title <words>', 'heading of the page')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, out: string, options: SiteOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { writeFileWhole } = await import('../write-file.ts');
        const { printable } = await import('../printable.ts');
        const { VERSION } = await import('../version.ts');
        const { renderSite } = await import('../../../web/render-site.tsx');
        return withRecord(terminal, options.db, async (store) => {
          const record = store.readRecord();
          const leftOut = store
            .readSkipped()
            .map(({ uri, diagnostics }) => ({ uri, message: diagnostics.map(({ message }) => message).join(' ') }));
          const articles = eachArticle(store, record.articles);
          const title = options.title === undefined ? {} : { title: options.title };
          writeFileWhole(out, renderSite({ ...title, record, articles, leftOut, version: VERSION }));
          if (options.json) await terminal.printJson(JSON.stringify({ site: out, articles: record.articles.length }));
          else await terminal.print(`The page is ${printable(out)}. It opens in any browser, offline.`);
          return 0;
        });
      }),
    );
}

function* eachArticle(store: Store, articles: readonly RecordArticle[]): Generator<Article> {
  for (const { id } of articles) {
    const article = store.readAnalysis(id)?.article;
    if (article) yield article;
  }
}
