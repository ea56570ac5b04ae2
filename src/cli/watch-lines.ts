import type { PollReporter } from '../build/poll-feed.ts';
import type { WatchParts } from '../build/watch-feeds.ts';
import { plural } from './build-report.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** A line for each poll, each article and each linking of the record; with `json` each is an object. */
export function watchLines(
  terminal: Terminal,
  json: boolean,
  now: () => number,
): { readonly reporter: PollReporter; readonly watchReporter: WatchParts['watchReporter'] } {
  const { colours } = terminal;
  const line = (text: string): void => void terminal.print(text);
  const object = (event: string, fields: object): void => void terminal.printJson(JSON.stringify({ event, ...fields }));
  return {
    reporter: {
      onPoll({ address, title, what, failed, due }) {
        if (json) return object('poll', { at: iso(now()), feed: address, title, what, failed, due: iso(due) });
        const name = title === null ? address : `${address} (${title})`;
        const said = failed ? colours.red(printable(what)) : printable(what);
        line(`${clock(now())} ${printable(name)} ${said}. Next: ${clock(due)}.`);
      },
      onArticle(uri, title, problem) {
        if (json) return object('article', { at: iso(now()), uri, title, problem });
        if (problem === null) line(`  + ${printable(title === null ? uri : `${title} – ${uri}`)}`);
        else line(`  - ${printable(problem.includes(uri) ? problem : `${uri}: ${problem}`)}`);
      },
    },
    watchReporter: {
      onWait(address, due) {
        if (json) return object('wait', { feed: address, due: iso(due) });
        line(`${printable(address)} is asked again from ${clock(due)} on, as it wants or after an error.`);
      },
      onRecord({ added, record, leftOut }) {
        if (json) return object('record', { at: iso(now()), added, leftOut, record });
        const { articles, statements, events } = record;
        const counts = [plural(articles, 'article'), plural(statements, 'statement'), plural(events, 'event')];
        line(`The record: ${counts.join(', ')}.`);
      },
    },
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function clock(time: number): string {
  return `${iso(time).slice(0, 16).replace('T', ' ')} UTC`;
}
