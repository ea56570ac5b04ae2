import type { RecordArticle } from '../core/record.ts';
import { compareRevisions, type Revision, type RevisionChanges } from '../link/revisions/compare-revisions.ts';
import { type Store, StoreError } from '../store/store.ts';
import { countChanges, type RevisionLine, writeRevisions } from '../written/revisions.ts';
import { findRevisions } from './find-revisions.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { type FormOptions, sourcesOf, writeForm } from './write-form.ts';

/** Writes what was added, dropped or altered between the revisions of the article that the user names. */
export async function showRevisions(
  terminal: Terminal,
  store: Store,
  wanted: string,
  options: FormOptions,
): Promise<void> {
  const articles = findRevisions(store, wanted);
  const lines: RevisionLine[] = [];
  const steps: RevisionChanges[] = [];
  let former: Revision | null = null;
  for (const article of articles) {
    const later = readRevision(store, article);
    if (former) steps.push(compareRevisions(former, later));
    former = later;
    lines.push({ article, modified: later.article.modified?.value ?? null });
  }
  const form = writeRevisions(lines, steps, sourcesOf(store, store.readRecord()));
  const isJson = options.json === true || options.format === 'json';
  await writeForm(terminal, form, options, isJson ? document(store, lines, steps) : undefined);
  if (steps.length === 0) terminal.note(`The record has one revision of ${printable(articles[0]?.uri ?? wanted)}.`);
}

function readRevision(store: Store, { id, uri }: RecordArticle): Revision {
  const analysis = store.readAnalysis(id);
  if (!analysis?.article)
    throw new StoreError(`The text of ${printable(uri)} is not in the store. Run onrecord build.`);
  const statements = store.readStatements({ article: id });
  return { article: analysis.article, sentences: analysis.sentences, statements };
}

function document(store: Store, lines: readonly RevisionLine[], steps: readonly RevisionChanges[]) {
  const days = new Map(store.readIntakes().map(({ article, day }) => [article, day]));
  const urls = new Map(store.readSources().map(({ id, url }) => [id, url]));
  const ids = (statements: readonly { readonly id: string }[]): string[] => statements.map(({ id }) => id);
  return {
    schema: 'onrecord/revisions@1',
    revisions: lines.map(({ article: { id, uri, title, published, retrieved }, modified }) => ({
      ...{ id, uri, url: urls.get(id) ?? null, title, published, modified, retrieved },
      received: days.get(id) ?? null,
    })),
    steps: steps.map((step) => ({
      ...step,
      ...countChanges(step),
      statements: {
        added: ids(step.statements.added),
        dropped: ids(step.statements.dropped),
        altered: step.statements.altered.map(({ before, after }) => ({ before: before.id, after: after.id })),
      },
    })),
  };
}
