import type { Command } from 'commander';
import { dbOption, defineCommand, jsonOption } from '../options.ts';
import type { Run } from '../run.ts';

interface VerifyOptions {
  readonly db: string;
  readonly json?: boolean;
}

export function verifyCommand(run: Run): Command {
  return defineCommand('verify', 'read every cited span again, and every article again from its source', [
    'verify',
    'verify --db talks.db --json',
  ])
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, options: VerifyOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { verifyRecord } = await import('../../record/verify.ts');
        const { verifySources } = await import('../../build/verify-sources.ts');
        const { readLabels, sourceOf } = await import('../record-lines.ts');
        const { wrap } = await import('../layout.ts');
        const { printable } = await import('../printable.ts');
        const { plural } = await import('../build-report.ts');
        return withRecord(terminal, options.db, async (store) => {
          const damage = store.findDamage();
          const record = store.readRecord();
          const spans = verifyRecord(record, (article) => store.readAnalysis(article)?.article?.text ?? null);
          const sources = await verifySources(store);
          const failed = damage.length + spans.mismatches.length + sources.changed.length;
          if (options.json) {
            const { checked, mismatches } = spans;
            const report = {
              schema: 'onrecord/verify@1',
              ok: failed === 0,
              damage,
              spans: { checked, mismatches },
              sources,
            };
            await terminal.printJson(JSON.stringify(report, null, 2));
            return failed > 0 ? 3 : 0;
          }
          const labels = readLabels(store);
          const { colours, width } = terminal;
          const fail = async (line: string) => terminal.print(wrap(`${colours.red('fails')} ${line}`, width));
          for (const line of damage) await fail(`the store is damaged: ${printable(line)}`);
          for (const { id, evidence, part } of spans.mismatches) {
            const what = part === 'article' ? 'its article is not in the store' : `the ${part} words are not there`;
            await fail(`${id} · ${sourceOf(evidence, labels)}: ${what}`);
          }
          for (const { uri, reason } of sources.changed) await fail(`${printable(uri)}: ${printable(reason)}`);
          const parts = [
            `${plural(spans.checked, 'cited span')} read again`,
            `${plural(sources.checked, 'article')} read again from the source`,
            ...(sources.unreachable.length > 0 ? [`${sources.unreachable.length} without a source to read`] : []),
            failed === 0 ? 'all match' : `${failed} failed`,
          ];
          await terminal.print(wrap(`${parts.join(', ')}.`, width));
          return failed > 0 ? 3 : 0;
        });
      }),
    );
}
