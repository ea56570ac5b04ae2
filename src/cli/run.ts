import { openTerminal, type Terminal } from './terminal.ts';

/** What a command does: its answer goes to the terminal, and what it returns is the exit status. */
type Work<Arguments extends unknown[]> = (terminal: Terminal, ...given: Arguments) => Promise<number>;

/** Makes the action of a command; the only place where a command's exit status is set. */
export type Run = <Arguments extends unknown[]>(work: Work<Arguments>) => (...given: Arguments) => Promise<void>;

export const run: Run =
  (work) =>
  async (...given) => {
    const status = await work(openTerminal(), ...given);
    process.exitCode = status;
  };
