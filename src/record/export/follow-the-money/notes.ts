import { CHANGE_WORDS, CONFLICT_WORDS, STANCE_WORDS } from '../../../../web/record-words.ts';
import type { Evidence } from '../../../core/evidence.ts';
import type { RecordConflict, RecordStatement, RecordThread } from '../../../core/record.ts';
import { articlesCited, type ExportIndex, nameOf } from '../export-index.ts';
import { isKnown, origin } from './origin.ts';
import { type FtmEntity, ftmEntity, ftmId } from './schema.ts';

// FtM has no schema for what stands between statements or accounts; a Note can be on any thing and quote them.

/** Keeps of the statements that are shown to it those of the threads. */
export interface ThreadStatements {
  note(statement: RecordStatement): void;
  find(id: string): RecordStatement | undefined;
}

export function statementsOfThreads(threads: readonly RecordThread[]): ThreadStatements {
  const wanted = new Set(threads.flatMap(({ positions }) => positions.map(({ statement }) => statement)));
  const found = new Map<string, RecordStatement>();
  return {
    note(statement) {
      if (wanted.has(statement.id)) found.set(statement.id, statement);
    },
    find: (id) => found.get(id),
  };
}

/** A note on the speaker: what was said on one topic, in order, and what changed. */
export function threadNote(
  { id, speaker, topic, positions, changes }: RecordThread,
  find: ThreadStatements['find'],
  index: ExportIndex,
): FtmEntity {
  const said = positions.flatMap(({ statement }) => find(statement) ?? []);
  const kinds = changes.map(({ kind }) => kind);
  const changed = [...new Set(kinds)].map((kind) => CHANGE_WORDS[kind]).join('; ');
  return ftmEntity(id, 'Note', {
    name: [`${nameOf(speaker, index)} on ${nameOf(topic, index)}${changed === '' ? '' : `: ${changed}`}`],
    description: said.map(({ id: statement, date, stance, exact }) => {
      const into = changes.filter(({ to }) => to === statement).map(({ kind }) => CHANGE_WORDS[kind]);
      return `${[date ?? 'undated', STANCE_WORDS[stance], ...into].join(', ')}: ${exact}`;
    }),
    keywords: ['thread', ...kinds],
    entity: isKnown(speaker, index) ? [ftmId(speaker)] : [],
    ...origin(
      said.flatMap(({ evidence }) => evidence.slice(0, 1)),
      index,
    ),
  });
}

/** A note on the articles whose accounts differ: each side as the program labels it, with its words. */
export function conflictNote({ id, kind, relation, sides }: RecordConflict, index: ExportIndex): FtmEntity {
  const evidence = sides.flatMap((side) => side.evidence);
  return ftmEntity(id, 'Note', {
    name: [`${CONFLICT_WORDS[kind]}: ${sides.map(({ claim }) => claim).join(' / ')}`],
    description: sides.flatMap(({ claim, evidence: words }) =>
      words.map((one) => `${claim} (${sourceOf(one, index)}): ${one.exact}`),
    ),
    keywords: ['conflict', kind, relation],
    entity: articlesCited(evidence).map(ftmId),
    ...origin(evidence, index),
  });
}

function sourceOf({ article }: Evidence, { articles }: ExportIndex): string {
  const { outlet, title, uri, published } = articles.get(article) ?? {};
  return `${outlet ?? title ?? uri ?? article}, ${published ?? 'undated'}`;
}
