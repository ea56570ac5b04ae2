import { Argument, type Command } from 'commander';
import { ACTIONS, type Action } from '../../build/corrections/make-correction.ts';
import type { CorrectionNote } from '../../corrections/correction-log.ts';
import { dbOption, defineCommand, jsonOption, parseCount, UsageError } from '../options.ts';
import type { Run } from '../run.ts';
import type { Terminal } from '../terminal.ts';

interface CorrectOptions extends CorrectionNote {
  readonly article?: readonly string[];
  readonly db: string;
  readonly json?: boolean;
}

export function correctCommand(run: Run): Command {
  return defineCommand('correct', 'correct who is who, who said what, and when; the corrections are kept', [
    'correct merge "Elise Varn" "Elisa Varn"',
    'correct split Varn --article articles/lake.txt --why "the goalkeeper"',
    'correct reattribute s_5d0c2a9be17f4c11 "Tomas Brekk"',
    'correct date v_93b1c4d2e5f60718 2016-11-08',
    'correct list',
    'correct undo 2',
  ])
    .addArgument(new Argument('<what>', 'what to do').choices([...Object.keys(ACTIONS), 'list', 'undo']))
    .argument('[words...]', 'names and ids, as the examples show')
    .option('--article <article...>', 'with split: the articles that mean somebody else, by id or file')
    .option('--why <text>', 'kept beside the correction')
    .option('--when <day>', 'kept beside the correction')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, what: Action | 'list' | 'undo', words: string[], options: CorrectOptions) => {
        if (what === 'list') return printList(terminal, options);
        const { runCorrection } = await import('../correct/run-correction.ts');
        const { describeChanges } = await import('../../build/corrections/record-changes.ts');
        const { printable } = await import('../printable.ts');
        const { wrap } = await import('../layout.ts');
        const { db, article = [], why, when } = options;
        const note = { ...(why !== undefined && { why }), ...(when !== undefined && { when }) };
        const asked = what === 'undo' ? readNumber(words) : { action: what, words, articles: article, note };
        const result = await runCorrection(terminal, db, asked);
        if (options.json) {
          await terminal.printJson(JSON.stringify({ schema: 'onrecord/correction@1', ...result }, null, 2));
          return 0;
        }
        await terminal.print(wrap(printable(result.said), terminal.width));
        await terminal.print(wrap(describeChanges(result.changes), terminal.width));
        return 0;
      }),
    );
}

async function printList(terminal: Terminal, options: CorrectOptions): Promise<number> {
  const { listStoreCorrections } = await import('../correct/run-correction.ts');
  const { describeCorrection } = await import('../../corrections/describe-correction.ts');
  const { printable } = await import('../printable.ts');
  const { wrap } = await import('../layout.ts');
  const { file, log, listed } = await listStoreCorrections(terminal, options.db);
  const { diagnostics } = log;
  if (options.json) {
    const document = { schema: 'onrecord/corrections@1', file, corrections: listed, diagnostics };
    await terminal.printJson(JSON.stringify(document, null, 2));
    return 0;
  }
  const { colours, width } = terminal;
  for (const { number, correction, undone, problem, why, when } of listed) {
    const state = undone ? colours.dim('taken back') : problem === null ? 'applies' : colours.red('does not apply');
    await terminal.print(wrap(`${number}. ${printable(describeCorrection(correction))} – ${state}`, width));
    if (!undone && problem !== null) await terminal.print(wrap(printable(problem), width, '   '));
    const note = [when, why].flatMap((text) => text ?? []).join(': ');
    if (note !== '') await terminal.print(colours.dim(wrap(printable(note), width, '   ')));
  }
  if (listed.length === 0) terminal.note(`No corrections in ${printable(file)}.`);
  for (const { message } of diagnostics) terminal.note(wrap(printable(message), width));
  return 0;
}

function readNumber(words: readonly string[]): number {
  const [number] = words;
  if (number === undefined || words.length > 1) throw new UsageError('Write: onrecord correct undo NUMBER');
  try {
    return parseCount(number);
  } catch {
    throw new UsageError('Give the number that "onrecord correct list" shows.');
  }
}
