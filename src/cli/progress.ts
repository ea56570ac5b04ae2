import cliProgress from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** How far a long work has come: shown to a person at a terminal, silent in a pipe. */
export interface Progress {
  /** `done` of `total`; `total` is `null` while nobody knows it. */
  show(what: string, done: number, total: number | null): void;
  /** Takes the bar away, so that other lines can follow. */
  clear(): void;
}

/** Work that is over before this is shown no bar. */
const DELAY = 500;

/** A progress bar on standard error with what is done, what is left and the rate. */
export function openProgress(terminal: Terminal): Progress {
  if (!terminal.watched) return { show: () => {}, clear: () => {} };
  const begin = Date.now();
  let bar: cliProgress.SingleBar | null = null;
  let shown = '';
  let since = begin;
  return {
    show(what, done, total) {
      if (Date.now() - begin < DELAY) return;
      if (!bar || shown !== what) {
        bar?.stop();
        shown = what;
        since = Date.now();
        bar = new cliProgress.SingleBar({
          format: total === null ? '{what} {value} done, {rate}/s' : '{what} {bar} {value} done, {left} left, {rate}/s',
          stream: process.stderr,
          barsize: 24,
          clearOnComplete: true,
          hideCursor: true,
          fps: 8,
        });
        bar.start(total ?? 0, done, { what, left: total === null ? '' : total - done, rate: '–' });
      }
      const seconds = (Date.now() - since) / 1000;
      const rate = seconds > 0.2 ? (done / seconds).toFixed(done / seconds < 10 ? 1 : 0) : '–';
      if (total !== null) bar.setTotal(total);
      bar.update(done, { what, left: total === null ? '' : total - done, rate });
    },
    clear() {
      bar?.stop();
      bar = null;
    },
  };
}
