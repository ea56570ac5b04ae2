import { type Command, Option } from 'commander';
import type { Intake } from '../../store/store.ts';
import type { Batch } from '../../written/changes.ts';
import { dbOption, defineCommand, jsonOption, parseFirstDay, UsageError } from '../options.ts';
import type { Run } from '../run.ts';
import { type FormOptions, formatOption, outputOption } from '../write-form.ts';

interface ChangesOptions extends FormOptions {
  readonly since?: string;
  readonly last?: boolean;
}

export function changesCommand(run: Run): Command {
  return defineCommand('changes', 'what new articles changed in the record, or revisions in an article', [
    'changes --last',
    'changes --since 2024-04-12 --format html -o changes.html',
    'changes articles/harbour.html',
    'changes https://paper.example/harbour --json',
  ])
    .argument('[article]', 'id, file or address of an article: what was changed between its revisions')
    .addOption(
      new Option('--since <date>', 'the articles that came in from this day, month or year on').argParser(
        parseFirstDay,
      ),
    )
    .addOption(new Option('--last', 'the articles of the last build that added any').conflicts('since'))
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, wanted: string | undefined, options: ChangesOptions) => {
        const { since, last } = options;
        const { withRecord } = await import('../open-record.ts');
        if (wanted !== undefined) {
          if (since !== undefined || last) {
            throw new UsageError('Give an article for its revisions, or --last or --since for the record, not both.');
          }
          const { showRevisions } = await import('../show-revisions.ts');
          return withRecord(terminal, options.db, async (store) => {
            await showRevisions(terminal, store, wanted, options);
            return 0;
          });
        }
        if (since === undefined && !last) {
          throw new UsageError(
            'Say of what: an article for its revisions; --last for the articles of the last build, or --since DATE.',
          );
        }
        const { sourcesOf, writeForm } = await import('../write-form.ts');
        const { writeChanges } = await import('../../written/changes.ts');
        const { linkVersion, linkWithout } = await import('../../build/link-store.ts');
        const { activeCorrections } = await import('../../corrections/correction-log.ts');
        const { readCorrections } = await import('../../corrections/corrections-file.ts');
        const { StoreError } = await import('../../store/store.ts');
        return withRecord(terminal, options.db, async (store) => {
          const corrections = activeCorrections(readCorrections(store.file));
          if (store.readState().linkedWith !== linkVersion(corrections)) {
            throw new StoreError(
              `The record in ${options.db} was linked by another Onrecord. Run "onrecord build" once.`,
            );
          }
          const record = store.readRecord();
          const intakes = store.readIntakes();
          const linked = new Set(record.articles.map(({ id }) => id));
          const articles = new Set(chooseBatch(intakes, since).filter((id) => linked.has(id)));
          const batch: Batch = { articles, ...(since !== undefined && { since }) };
          const before = await linkWithout(store, corrections, articles);
          await writeForm(terminal, writeChanges(sourcesOf(store, record), before, batch), options);
          if (articles.size === 0) terminal.note(noneAdded(intakes));
          return 0;
        });
      }),
    );
}

/** Ids of the articles that came in from `since` on; without it, of those that came in last. */
function chooseBatch(intakes: readonly Intake[], since: string | undefined): readonly string[] {
  const last = intakes.reduce((latest, { batch }) => Math.max(latest, batch), -1);
  return intakes
    .filter(({ day, batch }) => (since === undefined ? batch === last : day >= since))
    .map(({ article }) => article);
}

function noneAdded(intakes: readonly Intake[]): string {
  const latest = intakes.map(({ day }) => day).sort();
  return latest.length === 0
    ? 'The store does not say when its articles came in: an older Onrecord took them in.'
    : `No article came in then; the last came on ${latest.at(-1)}.`;
}
