import pc from 'picocolors';
import type { Marking } from './layout.ts';
import { printableJson } from './printable.ts';

/** Where a command's words go. What it gets is printable: see `printable`. */
export interface Terminal {
  /** Columns for text. */
  readonly width: number;
  /** Whether a person sees what is written to standard error as it comes. */
  readonly watched: boolean;
  readonly colours: ReturnType<typeof pc.createColors>;
  readonly marking: Marking;
  /** Writes a line to standard output. */
  print(line: string): Promise<void>;
  /** Writes text or bytes as they are, such as a piece of an export, to standard output. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** Writes JSON, on a terminal without what the terminal would act upon. */
  printJson(json: string): Promise<void>;
  /** Writes a line to standard error: what is not the answer itself. */
  note(line: string): void;
}

const COLUMNS = 80;

/** The terminal, file or pipe that the program writes to. A reader that goes away ends the program quietly. */
export function openTerminal(): Terminal {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
  const coloured = stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const colours = pc.createColors(coloured);
  const write = async (chunk: string | Uint8Array): Promise<void> => {
    if (!stdout.write(chunk)) await new Promise((resolve) => stdout.once('drain', resolve));
  };
  return {
    width: stdout.isTTY ? Math.min(Math.max(stdout.columns || COLUMNS, 40), 100) : COLUMNS,
    watched: stderr.isTTY === true,
    colours,
    marking: coloured ? { open: '\u001b[1m\u001b[4m', close: '\u001b[24m\u001b[22m' } : { open: '>>', close: '<<' },
    print: (line) => write(`${line}\n`),
    write,
    printJson: (json) => write(`${stdout.isTTY ? printableJson(json) : json}\n`),
    note(line) {
      stderr.write(`${line}\n`);
    },
  };
}
