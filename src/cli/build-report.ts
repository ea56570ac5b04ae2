import type { BuildReport } from '../build/build-record.ts';
import type { InputNotes } from '../build/input-notes.ts';
import { DIAGNOSTICS, type Diagnostic, type DiagnosticCode } from '../core/diagnostic.ts';
import type { Store } from '../store/store.ts';
import { wrap } from './layout.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** Inputs named for one reason; the rest are counted. */
const NAMED = 5;

/** Prints what a build took in, what it left out and why, and what is in the record now. */
export async function printReport(terminal: Terminal, store: Store, report: BuildReport, json: boolean): Promise<void> {
  if (json) {
    const { leftOut, noticed, interrupted, link, record, ...inputs } = report;
    const document = {
      schema: 'onrecord/build@1',
      store: store.file,
      inputs,
      leftOut: leftOut.named,
      noticed: noticed.named,
      unnamed: { leftOut: leftOut.total - leftOut.named.length, noticed: noticed.total - noticed.named.length },
      interrupted,
      link,
      record,
    };
    await terminal.printJson(JSON.stringify(document, null, 2));
    return;
  }
  const { colours, width } = terminal;
  await terminal.print(wrap(takenIn(report), width));
  await printNotes(terminal, report.leftOut, 'left out', colours.red);
  await printNotes(terminal, report.noticed, 'to look at', colours.yellow);
  if (report.interrupted || report.link === 'overtaken') {
    const why = report.interrupted ? 'Stopped before the end' : 'Another build is adding articles';
    const line = `${why}. What was read is stored; run the same command again and it carries on from here.`;
    await terminal.print(wrap(line, width));
    return;
  }
  const { articles, copies, revisions, stories, entities, statements, events, timeline, threads, conflicts } =
    report.record;
  const beside = [
    ...(copies > 0 ? [plural(copies, 'copy', 'copies')] : []),
    ...(revisions > 0 ? [plural(revisions, 'later revision')] : []),
  ];
  const counts = [
    beside.length > 0 ? `${plural(articles, 'article')} (${beside.join(', ')})` : plural(articles, 'article'),
    plural(stories, 'story', 'stories'),
    plural(entities, 'name'),
    plural(statements, 'statement'),
    plural(events, 'event'),
    plural(timeline, 'timeline entry', 'timeline entries'),
    plural(threads, 'thread'),
    plural(conflicts, 'conflict'),
  ];
  await terminal.print(wrap(`The record in ${printable(store.file)}: ${counts.join(', ')}.`, width));
  if (report.leftOut.total + report.noticed.total > 0) {
    await terminal.print(wrap('What became of every input: onrecord intake', width));
  }
}

function takenIn({ added, analysedAgain, unchanged, duplicates, revisions, replaced, leftOut }: BuildReport): string {
  const parts = [
    added > 0 || analysedAgain + unchanged + duplicates === 0 ? `${plural(added, 'article')} taken in` : '',
    revisions > 0
      ? `${revisions} of them ${revisions === 1 ? 'a revision' : 'revisions'} of what the same address had`
      : '',
    analysedAgain > 0 ? `${analysedAgain} analysed again` : '',
    unchanged > 0 ? `${unchanged} already there` : '',
    duplicates > 0 ? `${duplicates} with the same text as another` : '',
    replaced > 0 ? `${replaced} took the place of what the file held before` : '',
    leftOut.total > 0 ? `${leftOut.total} left out` : '',
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}

async function printNotes(
  terminal: Terminal,
  notes: InputNotes,
  label: string,
  colour: (text: string) => string,
): Promise<void> {
  for (const [code, inputs] of byCode(notes)) {
    const { advice } = DIAGNOSTICS[code];
    const count = notes.counts[code] ?? inputs.length;
    await terminal.print(wrap(`${colour(label)} ${code} (${count}): ${advice}`, terminal.width));
    for (const { uri, diagnostic } of inputs.slice(0, NAMED)) {
      // What to do stands above, once; most messages name the input themselves.
      const detail = printable(diagnostic.message.replace(advice, ''));
      const line = detail.includes(printable(uri)) ? detail : `${printable(uri)}: ${detail}`;
      await terminal.print(wrap(line, terminal.width, '  '));
    }
    if (count > NAMED) await terminal.print(`  … and ${count - NAMED} more (--json names up to 1000)`);
  }
}

function byCode({ named }: InputNotes): Map<DiagnosticCode, { uri: string; diagnostic: Diagnostic }[]> {
  const groups = new Map<DiagnosticCode, { uri: string; diagnostic: Diagnostic }[]>();
  for (const { uri, diagnostics } of named) {
    for (const diagnostic of diagnostics) {
      const group = groups.get(diagnostic.code) ?? [];
      group.push({ uri, diagnostic });
      groups.set(diagnostic.code, group);
    }
  }
  return groups;
}

/** `1 article`, `2 articles`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
