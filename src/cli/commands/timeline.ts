import { type Command, Option } from 'commander';
import type { Evidence } from '../../core/evidence.ts';
import {
  dbOption,
  defineCommand,
  jsonOption,
  parseCount,
  parseFirstDay,
  parseLastDay,
  UsageError,
} from '../options.ts';
import type { Run } from '../run.ts';

interface TimelineOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly format: 'text' | 'json';
  readonly about?: readonly string[];
  readonly dates?: number;
  readonly sentences?: number;
  readonly from?: string;
  readonly to?: string;
}

export function timelineCommand(run: Run): Command {
  return defineCommand('timeline', 'what happened when, in sentences of the articles', [
    'timeline --dates 10 --sentences 1',
    'timeline --about Korvess --from 2019 --to 2020-06',
    'timeline --about "Sker Strait" --format json',
  ])
    .option('--about <name...>', 'only what concerns one of these names or words')
    .addOption(new Option('--dates <n>', 'the n most telling dates').argParser(parseCount))
    .addOption(new Option('--sentences <m>', 'at most m sentences for each').argParser(parseCount))
    .addOption(new Option('--from <date>', 'from this day, month or year on').argParser(parseFirstDay))
    .addOption(new Option('--to <date>', 'up to this day, month or year').argParser(parseLastDay))
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, options: TimelineOptions) => {
        const { withRecord } = await import('../open-record.ts');
        const { selectTimeline } = await import('../../record/select-timeline.ts');
        const { shortenTimeline } = await import('../../record/timeline/short-timeline.ts');
        const { readLabels, sourceOf } = await import('../record-lines.ts');
        const { findNames, suggestNames } = await import('../../corrections/find-names.ts');
        const { wrap } = await import('../layout.ts');
        const { printable } = await import('../printable.ts');
        const { plural } = await import('../build-report.ts');
        return withRecord(terminal, options.db, async (store) => {
          const { about, dates, sentences, from, to } = options;
          const choice = {
            ...(about && { about }),
            ...(sentences !== undefined && { sentences }),
            ...(from !== undefined && { from }),
            ...(to !== undefined && { to }),
          };
          const chosen =
            dates === undefined
              ? selectTimeline(store.readRecord(), choice)
              : shortenTimeline(store.readDatedArticles(), store.readArticles(), { ...choice, dates });
          for (const name of chosen.length === 0 ? (about ?? []) : []) {
            const entities = store.readEntities();
            const near = suggestNames(entities, name);
            if (near.length > 0 && findNames(entities, name).length === 0) {
              const advice = `Did you mean ${near.map(printable).join(' or ')}?`;
              throw new UsageError(`Nothing in the timeline concerns ${printable(name)}. ${advice}`);
            }
          }
          if (options.json || options.format === 'json') {
            await terminal.printJson(JSON.stringify(chosen, null, 2));
            return 0;
          }
          const labels = readLabels(store);
          // A sentence of the choice may begin after its dateline; it ends with the entry's.
          const endOf = ({ article, end }: Evidence): string => `${article} ${end}`;
          // One sentence can tell of two days: of a call, and of the meeting that was agreed in it.
          const entries = new Map(
            store
              .readTimeline()
              .flatMap((entry) => entry.evidence.slice(0, 1).map((first) => [`${entry.date} ${endOf(first)}`, entry])),
          );
          const { colours, width } = terminal;
          for (const { date, sentences } of chosen) {
            await terminal.print(colours.bold(date));
            for (const { text, evidence } of sentences) {
              await terminal.print(wrap(printable(text), width, '  '));
              const [first] = evidence;
              const entry = first && entries.get(`${date} ${endOf(first)}`);
              const details = [
                first ? sourceOf(first, labels) : '',
                entry && entry.reports > 1
                  ? `${plural(entry.reports, 'report')}, ${plural(entry.origins, 'origin')}`
                  : '',
                entry?.how === 'inferred' ? `date inferred${entry.rule ? `: ${printable(entry.rule)}` : ''}` : '',
                entry?.id ?? '',
              ].filter((detail) => detail !== '');
              await terminal.print(colours.dim(wrap(details.join(' · '), width, '      ')));
            }
          }
          if (chosen.length === 0) terminal.note('Nothing in the record fits.');
          return 0;
        });
      }),
    );
}
