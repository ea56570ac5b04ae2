import { isBesideArticles } from '../folder.ts';

/** What the path of a member in an archive says of it. */
export type MemberPath =
  /** To be read; `name` has forward slashes and no `./`. */
  | { readonly kind: 'file'; readonly name: string }
  /** It lies beside articles and is none, as in a folder. */
  | { readonly kind: 'left-out' }
  /** It leads out of the archive, or nowhere. */
  | { readonly kind: 'unsafe' };

/** Judges the path that an archive gives a member. Nothing is ever written under it. */
export function judgeMemberPath(path: string): MemberPath {
  const slashed = path.replaceAll('\\', '/');
  if (slashed.startsWith('/') || /^[a-z]:/i.test(slashed) || slashed.includes('\0')) return { kind: 'unsafe' };
  const parts = slashed.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..')) return { kind: 'unsafe' };
  const folders = parts.slice(0, -1);
  const hidden = parts.some((part) => part.startsWith('.') || part === '__MACOSX');
  const left = hidden || folders.some((folder) => folder.endsWith('_files')) || isBesideArticles(parts.at(-1) ?? '');
  return left ? { kind: 'left-out' } : { kind: 'file', name: parts.join('/') };
}
