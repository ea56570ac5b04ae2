import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { articlesAndRecord } from './001-articles-and-record.ts';
import { officeHolders } from './002-office-holders.ts';
import { inferredDates } from './003-inferred-dates.ts';
import { intakes } from './004-intakes.ts';
import { conflictRelation } from './005-conflict-relation.ts';
import { revisions } from './007-revisions.ts';
import { variants } from './012-variants.ts';

/** SQL, or what has to read the rows to fill a column. */
export type Migration = string | ((connection: DatabaseSyncInstance) => void);

/** What brings a file from one version (`PRAGMA user_version`) to the next: the first row makes version 1 of an empty file. */
export const MIGRATIONS: readonly Migration[] = [
  articlesAndRecord,
  officeHolders,
  inferredDates,
  intakes,
  conflictRelation,
  variants,
  revisions,
];
