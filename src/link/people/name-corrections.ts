import type { Correction, NameSelector } from '../../core/correction.ts';
import { foldText } from '../../core/words.ts';
import { allMembers, type Group, type Groups } from './groups.ts';
import { type FindArticle, indexNames, type NameIndex } from './name-index.ts';

/** What the user said about who is who, applied to groups of names. */
export interface NameCorrections {
  isKeptApart(a: string, b: string): boolean;
  /** Does what can be done with the groups there are; called again when there are more. */
  apply(groups: Groups): void;
  /** The group a name means after the last `apply`, or why there is none. */
  find(selector: NameSelector): Group | string;
  /** What a correction of names did not find in the last `apply`. */
  problemOf(correction: Correction): string | null;
}

/** `corrections` in the order in which they were made; each sees what those before it did. */
export function readNameCorrections(corrections: readonly Correction[], findArticle: FindArticle): NameCorrections {
  const apart = new Set<string>();
  for (const correction of corrections) {
    if (correction.do === 'keep-apart') apart.add(pairKey(correction.names[0].name, correction.names[1].name));
  }
  const problems = new Map<Correction, string | null>();
  const splits = new Map<Correction, Group>();
  let index: NameIndex | null = null;
  return {
    isKeptApart: (a, b) => apart.size > 0 && apart.has(pairKey(a, b)),
    find: (selector) => index?.lookUp(selector) ?? `nobody in the record is called ${selector.name}`,
    problemOf: (correction) => problems.get(correction) ?? null,
    apply(groups) {
      if (corrections.length === 0) return;
      index = indexNames(groups, findArticle);
      for (const correction of corrections) {
        // A split goes on to the surnames that were joined since.
        if (problems.get(correction) === null && correction.do !== 'split') continue;
        problems.set(correction, applyOne(index, correction, findArticle, splits));
      }
    },
  };
}

/** Returns what it did not find, or `null`. */
function applyOne(
  index: NameIndex,
  correction: Correction,
  findArticle: FindArticle,
  splits: Map<Correction, Group>,
): string | null {
  switch (correction.do) {
    case 'merge':
    case 'keep-apart': {
      const [into, from] = [index.lookUp(correction.names[0]), index.lookUp(correction.names[1])];
      if (typeof into === 'string') return into;
      if (typeof from === 'string') return from;
      if (correction.do === 'keep-apart' || into === from) return null;
      index.merge(into, from);
      if (into.given === undefined) index.rename(into, correction.names[0].name);
      return null;
    }
    case 'split':
      return splitName(index, correction, findArticle, splits);
    case 'rename': {
      const group = index.lookUp(correction.name);
      if (typeof group === 'string') return group;
      index.rename(group, correction.to);
      return null;
    }
    case 'reattribute':
    case 'reject':
    case 'date':
      return null;
    default:
      correction satisfies never;
      return null;
  }
}

/** Moves what the articles call by the name, and what was joined with it there, into a group of its own. */
function splitName(
  index: NameIndex,
  correction: Extract<Correction, { do: 'split' }>,
  findArticle: FindArticle,
  splits: Map<Correction, Group>,
): string | null {
  const articles = new Set(correction.articles.flatMap((article) => findArticle(article) ?? []));
  if (articles.size === 0) return 'none of its articles is in the store';
  const { name } = correction.name;
  const own = splits.get(correction);
  const from = index.lookUp(correction.name, own);
  if (typeof from === 'string') return own ? null : from;
  const all = allMembers(from);
  const moved = all.filter(({ article }) => articles.has(article)).length;
  if (moved === 0) return own ? null : `${name} is not named in its articles`;
  if (moved === all.length) return own ? null : `${name} is named in no other article`;
  const key = `${foldText(name)}\u0000split ${[...articles].sort().join(' ')}`;
  const into = own ?? { key, kind: from.kind, members: [], joined: [] };
  splits.set(correction, into);
  index.move(from, into, ({ article }) => articles.has(article));
  return null;
}

function pairKey(a: string, b: string): string {
  return [foldText(a), foldText(b)].sort().join('\u0000');
}
