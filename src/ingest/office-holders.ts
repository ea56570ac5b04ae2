import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { OfficeHolder } from '../core/article.ts';
import { dayRange } from '../core/date.ts';
import { refusalOf } from './read-document.ts';
import { joinUri } from './uri.ts';

/** The file of office-holders cannot be used; the message says where it is wrong and what to write. */
export class OfficeHoldersError extends Error {
  override readonly name = 'OfficeHoldersError';
}

/**
 * Who held what office when: CSV with the columns `name`, `role`, `from`, `to`. Dates are days, months or years, both
 * ends included; an empty `from` or `to` leaves that end open. Throws `OfficeHoldersError`.
 */
export async function readOfficeHolders(file: string): Promise<readonly OfficeHolder[]> {
  const uri = joinUri(file, '');
  let text: string;
  try {
    text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    throw new OfficeHoldersError(`The file of office-holders ${uri} ${refusalOf(error).detail}.`);
  }
  let records: Record<string, string>[];
  try {
    records = parse(text, {
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new OfficeHoldersError(`The file of office-holders ${uri} is no CSV: ${detail}.`);
  }
  if (records.length === 0) {
    throw new OfficeHoldersError(`The file of office-holders ${uri} has no rows: write name,role,from,to above them.`);
  }
  return records.map((record, index) => readRow(record, `${uri}, row ${index + 2}`));
}

function readRow({ name, role, from, to }: Readonly<Record<string, string>>, where: string): OfficeHolder {
  if (!name || !role) throw new OfficeHoldersError(`${where}: each row needs a name and a role.`);
  const [first, last] = [readDate(from, where), readDate(to, where)];
  const [start, end] = [first && dayRange(first)?.first, last && dayRange(last)?.last];
  if (start && end && start > end) throw new OfficeHoldersError(`${where}: ${from} is after ${to}.`);
  return { name, role, from: first, to: last };
}

function readDate(value: string | undefined, where: string): string | null {
  if (!value) return null;
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value) || !dayRange(value)) {
    throw new OfficeHoldersError(
      `${where}: “${value}” is no date. Write a day, month or year, e.g. 2016-11-08 or 2016.`,
    );
  }
  return value;
}
