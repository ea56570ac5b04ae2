import type { LightRecord } from '../../store.ts';
import type { Database } from '../database.ts';
import { readArticles, readConflicts, readStories, readThreads } from '../record-reader.ts';
import { readEntitiesQuickly } from './entities.ts';
import { LightEntry, readLightEvents, readLightTimeline } from './light-events.ts';
import { LightEvidence, readEvidenceTable } from './light-evidence.ts';
import { LightStatement, readLightStatements } from './light-statements.ts';

/** The record with its words left in the store, apart from the few of conflicts. */
export function readLightRecord(database: Database): LightRecord {
  const evidence = readEvidenceTable(database);
  const { statements, byId, readAhead: readStatements } = readLightStatements(database, evidence);
  const { timeline, readAhead: readEntries } = readLightTimeline(database, evidence);
  return {
    record: {
      schema: 'onrecord/record@1',
      articles: readArticles(database),
      stories: readStories(database),
      entities: readEntitiesQuickly(database),
      statements,
      events: readLightEvents(database, evidence),
      timeline,
      threads: readThreads(database),
      conflicts: readConflicts(database),
    },
    statements: byId,
    readAhead(lines) {
      readStatements(lines.flatMap((line) => (line instanceof LightStatement ? line.id : [])));
      readEntries(lines.flatMap((line) => (line instanceof LightEntry ? line.id : [])));
      evidence.readAhead(lines.flatMap(rowsOf));
    },
  };
}

/** Rows of the evidence that the words of a line rest on. */
function rowsOf(line: object): readonly number[] {
  if (!('evidence' in line && Array.isArray(line.evidence))) return [];
  const evidence = line instanceof LightStatement ? line.evidence.slice(0, 1) : (line.evidence as readonly unknown[]);
  return evidence.flatMap((one) => (one instanceof LightEvidence ? one.row : []));
}
