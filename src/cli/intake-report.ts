import { INTAKE_CONCERNS, type InputReport, type IntakeConcern, type IntakeReport } from '../record/intake-report.ts';
import { plural } from './build-report.ts';
import { wrap } from './layout.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** Inputs named under one concern; the rest are counted. */
const NAMED = 5;

/** Prints how many inputs became what, and what to look at, the worst first; with `all` every input. */
export async function printIntakeReport(terminal: Terminal, report: IntakeReport, all: boolean): Promise<void> {
  const { width } = terminal;
  await terminal.print(wrap(countsOf(report), width));
  if (all) {
    for (const input of report.inputs) await printInput(terminal, input);
    return;
  }
  for (const { concern, words, holds } of INTAKE_CONCERNS) {
    const inputs = report.inputs.filter(holds);
    if (inputs.length === 0) continue;
    const colour = concern === 'skipped' || concern === 'failed' ? terminal.colours.red : terminal.colours.yellow;
    await terminal.print(wrap(`${colour(words)} (${inputs.length})`, width));
    for (const input of inputs.slice(0, NAMED)) {
      await terminal.print(wrap([printable(input.input), ...detailOf(input, concern)].join(': '), width, '  '));
    }
    if (inputs.length > NAMED) await terminal.print(`  … and ${inputs.length - NAMED} more (--all names them)`);
  }
  if (report.concerns.length === 0) await terminal.print('Nothing to look at.');
}

function countsOf({ counts: { inputs, taken, revision, duplicate, skipped } }: IntakeReport): string {
  const parts = [
    `${taken} taken`,
    ...(revision > 0 ? [plural(revision, 'revision')] : []),
    ...(duplicate > 0 ? [plural(duplicate, 'duplicate')] : []),
    ...(skipped > 0 ? [`${skipped} left out`] : []),
  ];
  return `${plural(inputs, 'input')}: ${parts.join(', ')}.`;
}

/** What the concern's own words do not say yet. */
function detailOf(input: InputReport, concern: IntakeConcern): string[] {
  if (concern === 'skipped' || concern === 'failed') return [reasonOf(input)].filter((reason) => reason !== '');
  if (concern === 'removed') return [`${percent(input.text?.share ?? 0)} left out`];
  if (concern !== 'dates') return [];
  const disagree = input.diagnostics.find(({ code }) => code === 'dates-disagree');
  return disagree ? [printable(disagree.message.replace(`${input.input}: `, ''))] : [];
}

async function printInput(terminal: Terminal, input: InputReport): Promise<void> {
  const { outcome, of, text, date, missing, article } = input;
  const what = {
    taken: 'taken',
    revision: `revision of ${printable(of?.input ?? '')}`,
    duplicate: `duplicate of ${printable(of?.input ?? '')} (same ${of?.same})`,
    skipped: `left out: ${reasonOf(input)}`,
  }[outcome];
  const parts = [
    what,
    ...(date
      ? [
          date.value === null
            ? 'undated'
            : `${date.value} (${[date.how, ...(date.rule ? [date.rule] : [])].join(', ')})`,
        ]
      : []),
    ...(text && text.removed > 0 ? [`${percent(text.share)} of the text left out`] : []),
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
    ...(article === null || outcome === 'duplicate' ? [] : [article]),
  ];
  const { colours, width } = terminal;
  const name = outcome === 'skipped' ? colours.red(printable(input.input)) : printable(input.input);
  await terminal.print(wrap(name, width));
  await terminal.print(wrap(parts.join(' · '), width, '    '));
}

function reasonOf({ diagnostics }: InputReport): string {
  const worst = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  return worst ? printable(worst.message) : '';
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
