import type { BuildReport } from '../build/build-record.ts';
import type { FetchOutcome } from '../build/fetch-inputs.ts';
import { joinNotes } from '../build/input-notes.ts';
import type { Store } from '../store/store.ts';
import { plural, printReport } from './build-report.ts';
import { wrap } from './layout.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** Redirects named; the rest are in the store. */
const NAMED = 5;

/**
 * Prints what was fetched and what not, and what came of it in the record. Returns whether some addresses gave nothing.
 * What could not be fetched now but was before is reported here; the record keeps what it has.
 */
export async function printAddReport(
  terminal: Terminal,
  store: Store,
  outcomes: readonly FetchOutcome[],
  build: BuildReport,
  json: boolean,
): Promise<boolean> {
  const kept = outcomes.flatMap((outcome) =>
    outcome.kind === 'refused' && outcome.since !== null ? [{ uri: outcome.url, ...outcome }] : [],
  );
  const report = {
    ...build,
    leftOut: joinNotes(
      kept.map(({ uri, diagnostics }) => ({ uri, diagnostics })),
      build.leftOut,
    ),
  };
  const failed = report.leftOut.total > 0;
  if (json) {
    const { added, analysedAgain, unchanged, duplicates, replaced, leftOut, noticed, interrupted, link, record } =
      report;
    const inputs = { added, analysedAgain, unchanged, duplicates, replaced };
    const schema = 'onrecord/add@1';
    const document = {
      schema,
      store: store.file,
      fetched: outcomes,
      inputs,
      leftOut: leftOut.named,
      noticed: noticed.named,
      interrupted,
      link,
      record,
    };
    await terminal.printJson(JSON.stringify(document, null, 2));
    return failed;
  }
  const count = (kind: FetchOutcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  const parts = [
    `${plural(outcomes.length, 'address', 'addresses')} asked: ${count('fetched')} fetched`,
    ...(count('unchanged') > 0 ? [`${count('unchanged')} as when fetched before`] : []),
    ...(count('refused') > 0 ? [`${count('refused')} not fetched`] : []),
  ];
  await terminal.print(wrap(`${parts.join(', ')}.`, terminal.width));
  const moved = outcomes.flatMap((outcome) =>
    outcome.kind === 'fetched' && outcome.redirects.length > 0 ? [`${outcome.url} leads to ${outcome.finalUrl}`] : [],
  );
  for (const line of moved.slice(0, NAMED)) await terminal.print(wrap(printable(line), terminal.width, '  '));
  if (moved.length > NAMED) await terminal.print(`  … and ${moved.length - NAMED} more (--json names them all)`);
  await printReport(terminal, store, report, false);
  if (kept.length > 0) {
    const line = `${plural(kept.length, 'address', 'addresses')} gave an article before and none now. The article stays.`;
    await terminal.print(wrap(line, terminal.width));
  }
  return failed;
}
