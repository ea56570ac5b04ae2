import { articlesAndRecord } from './001-articles-and-record.ts';
import { officeHolders } from './002-office-holders.ts';
import { inferredDates } from './003-inferred-dates.ts';
import { intakes } from './004-intakes.ts';
import { conflictRelation } from './005-conflict-relation.ts';
import { captures } from './006-captures.ts';
import { feeds } from './011-feeds.ts';

/** What brings a file from one version (`PRAGMA user_version`) to the next: the first row makes version 1 of an empty file. */
export const MIGRATIONS: readonly string[] = [
  articlesAndRecord,
  officeHolders,
  inferredDates,
  intakes,
  conflictRelation,
  captures,
  feeds,
];
