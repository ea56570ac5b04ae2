import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from './data-file.ts';

/** Names the files of a site in its folder, so that the next writing can take away those that are no more. */
const LIST = '.onrecord-site';

/** The folder cannot take the site; the message says what to do. */
export class SiteFolderError extends Error {
  override readonly name = 'SiteFolderError';
}

/**
 * Writes the files into `folder` and returns how many there are. A folder that holds something else is left alone with
 * a SiteFolderError; one that holds a site gets the new one in its place.
 */
export function writeSite(folder: string, files: Iterable<SiteFile>): number {
  const before = readList(folder);
  const written = new Set<string>();
  const folders = new Set<string>();
  for (const { path, text } of files) {
    const target = join(folder, ...path.split('/'));
    const parent = dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(target, text);
    written.add(path);
  }
  for (const path of before) if (!written.has(path)) rmSync(join(folder, ...path.split('/')), { force: true });
  writeFileSync(join(folder, LIST), `${[...written].sort().join('\n')}\n`);
  return written.size;
}

function readList(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) throw new SiteFolderError(`${folder} is a file. Name a folder for the pages.`);
  const inside = readdirSync(folder);
  if (inside.length === 0) return [];
  if (!inside.includes(LIST)) {
    throw new SiteFolderError(
      `${folder} holds other files, which were left alone. Name a new folder, or one that this command wrote.`,
    );
  }
  return readFileSync(join(folder, LIST), 'utf8')
    .split('\n')
    .filter((path) => /^[\w-]+(?:\/[\w-]+)*\.(?:html|js|css)$/.test(path));
}
