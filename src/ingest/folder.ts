import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../core/date.ts';
import type { DiagnosticCode } from '../core/diagnostic.ts';
import { refusalOf } from './read-document.ts';
import { savedFolders } from './saved-folders.ts';

/** A file below a folder; `below` is its path from there, with forward slashes. */
export interface FoundFile {
  readonly path: string;
  readonly below: string;
  readonly problem?: { readonly code: DiagnosticCode; readonly detail: string };
}

/** Files that lie beside articles and are none. */
const NOT_ARTICLES =
  /^(?:readme|licen[cs]e|notice|copying|changelog|contributing)(?:\.(?:md|markdown|txt|text|html?))?$/i;

/** Whether a file of this name lies beside articles and is none: a read-me, a licence. */
export function isBesideArticles(name: string): boolean {
  return NOT_ARTICLES.test(name);
}

/**
 * The files of a folder and of all folders below it, in the order of their paths. Left out without a word: names with a
 * dot before them, the folders of pictures that browsers save beside a page, the manifest, read-me and licence files.
 * Links to files are followed, links to folders are not, so that no circle can be walked.
 */
export async function* walkFolder(folder: string, manifestPath: string | null, below = ''): AsyncGenerator<FoundFile> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, below, problem: refusalOf(error) };
    return;
  }
  const names = (folders: boolean) =>
    entries.filter((entry) => entry.isDirectory() === folders).map(({ name }) => name);
  const saved = savedFolders(names(false), names(true));
  // With its slash a folder sorts among files as its files' paths do.
  const named = entries.map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }));
  named.sort((a, b) => compareText(a.key, b.key));
  for (const { entry } of named) {
    const { name } = entry;
    if (name.startsWith('.') || isBesideArticles(name)) continue;
    const path = join(folder, name);
    const here = below === '' ? name : `${below}/${name}`;
    if (entry.isDirectory()) {
      if (!saved.has(name)) yield* walkFolder(path, manifestPath, here);
      continue;
    }
    if (entry.isSymbolicLink()) {
      const target = await stat(path).catch(() => null);
      if (!target)
        yield {
          path,
          below: here,
          problem: { code: 'input-not-found', detail: 'is a link to a file that does not exist' },
        };
      if (!target?.isFile()) continue;
    }
    if (manifestPath !== null && (await realpath(path).catch(() => path)) === manifestPath) continue;
    yield { path, below: here };
  }
}
