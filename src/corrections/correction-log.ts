import type { Correction } from '../core/correction.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { sha256 } from '../core/ids.ts';
import { parseCorrection } from './parse-correction.ts';

/** A correction of the log. */
export interface LogEntry {
  /** Of the file, from 1. */
  readonly line: number;
  readonly correction: Correction;
  readonly why?: string;
  /** As the user wrote it. */
  readonly when?: string;
  readonly undone: boolean;
}

export interface CorrectionLog {
  readonly entries: readonly LogEntry[];
  /** One for each line that cannot be read; the others count. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What was said beside a correction. */
export interface CorrectionNote {
  readonly why?: string;
  readonly when?: string;
}

/**
 * Reads the log of corrections: JSON, one a line, in the order in which they were made. A line `{"do": "undo", "what":
 * CORRECTION}` takes back the ones before it that say the same. `file` is for messages.
 */
export function readCorrectionLog(text: string, file: string): CorrectionLog {
  const entries: LogEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const source = index === 0 ? raw.replace(/^\ufeff/, '') : raw;
    if (source.trim() === '') return;
    const line = index + 1;
    const parsed = parseLine(source);
    if (typeof parsed === 'string') {
      diagnostics.push(diagnostic('correction-invalid', `${file}, line ${line}: ${parsed}.`));
    } else if ('undo' in parsed) {
      const key = keyOf(parsed.undo);
      const before = entries.filter(({ correction, undone }) => !undone && keyOf(correction) === key);
      if (before.length === 0) {
        diagnostics.push(diagnostic('correction-invalid', `${file}, line ${line}: it takes back what no line says.`));
      }
      for (const entry of before) entries[entries.indexOf(entry)] = { ...entry, undone: true };
    } else entries.push({ line, ...parsed, undone: false });
  });
  return { entries, diagnostics };
}

/** Corrections that count, in order. */
export function activeCorrections({ entries }: CorrectionLog): readonly Correction[] {
  return entries.filter(({ undone }) => !undone).map(({ correction }) => correction);
}

/** Names the corrections that a record was linked with; empty for none. */
export function correctionsMark(corrections: readonly Correction[]): string {
  return corrections.length === 0 ? '' : ` corrections:${sha256(JSON.stringify(corrections)).slice(0, 16)}`;
}

/** The line of the log for a correction, or for taking one back; ends with a line break. */
export function writeCorrection(correction: Correction, note: CorrectionNote = {}): string {
  return `${JSON.stringify({ ...correction, ...note })}\n`;
}

export function writeUndo(correction: Correction): string {
  return `${JSON.stringify({ do: 'undo', what: correction })}\n`;
}

function parseLine(
  source: string,
): ({ readonly correction: Correction } & CorrectionNote) | { readonly undo: Correction } | string {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return 'it is no JSON';
  }
  if (typeof value !== 'object' || value === null) return 'it is no JSON object';
  const fields = value as Readonly<Record<string, unknown>>;
  if (fields.do === 'undo') {
    const what = parseCorrection(fields.what);
    return typeof what === 'string' ? what : { undo: what };
  }
  const correction = parseCorrection(value);
  if (typeof correction === 'string') return correction;
  const { why, when } = fields;
  return { correction, ...(typeof why === 'string' && { why }), ...(typeof when === 'string' && { when }) };
}

/** The same for two corrections that say the same. */
function keyOf(correction: Correction): string {
  return JSON.stringify(correction);
}
