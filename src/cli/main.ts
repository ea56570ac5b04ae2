#!/usr/bin/env node
import { CommanderError } from 'commander';
import { StoreError } from '../store/store.ts';
import { UsageError } from './options.ts';
import { printable } from './printable.ts';
import { createProgram } from './program.ts';

/** Exit status for what a command threw; says what happened on standard error. */
function reportFailure(error: unknown): number {
  // Commander has written its message itself; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`onrecord: ${printable(message)}\n`);
  if (error instanceof UsageError) return 2;
  if (error instanceof StoreError) return 4;
  if (isFileError(error)) return 4;
  if (error instanceof Error && process.env.DEBUG) process.stderr.write(`${error.stack}\n`);
  process.stderr.write('This is a fault of the program. Please report it; DEBUG=1 shows where it happened.\n');
  return 70;
}

/** An error of the file system, such as a page that cannot be written. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error);
}
