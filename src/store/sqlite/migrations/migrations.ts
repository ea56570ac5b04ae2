import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { articlesAndRecord } from './001-articles-and-record.ts';
import { officeHolders } from './002-office-holders.ts';
import { inferredDates } from './003-inferred-dates.ts';
import { intakes } from './004-intakes.ts';
import { conflictRelation } from './005-conflict-relation.ts';
import { variants } from './006-variants.ts';
import { liveUpdates } from './007-live-updates.ts';
import { pages } from './008-pages.ts';
import { captures } from './009-captures.ts';
import { revisions } from './010-revisions.ts';
import { feeds } from './011-feeds.ts';
import { review } from './014-review.ts';

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
  liveUpdates,
  pages,
  captures,
  revisions,
  feeds,
  review,
];
