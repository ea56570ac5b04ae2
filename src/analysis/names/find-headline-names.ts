import type { EntityKind, LanguageLayer, Token } from '../../core/analysis.ts';
import type { DocumentMemory } from './document-memory.ts';
import { COMMON, findKnownName, isGivenName, ROLES } from './name-lexicon.ts';
import type { TypedName } from './type-names.ts';
import { isAllCaps, isCapitalized, isWord } from './word-shape.ts';

interface Entry {
  readonly words: readonly string[];
  readonly kind: EntityKind;
  readonly canonical: string | null;
}

/**
 * Names in sentences where capitals say nothing: those the article's prose has, in whole or (for people) by the
 * surname, those of the word lists, and a given name before an unknown word.
 */
export function findHeadlineNames(
  language: LanguageLayer,
  memory: DocumentMemory,
  prose: readonly TypedName[],
): TypedName[] {
  const { tokens, sentences } = language;
  const entries = new Map<string, Entry[]>();
  const seen = new Set<string>();
  for (const name of prose) {
    const words = tokens.slice(name.first, name.last).map(({ norm }) => norm);
    addEntry(entries, seen, { words, kind: name.kind, canonical: name.canonical });
    const surname = words.at(-1);
    if (name.kind === 'person' && surname) {
      addEntry(entries, seen, { words: [surname], kind: 'person', canonical: null });
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  const found: TypedName[] = [];
  sentences.forEach(({ first, last }, sentence) => {
    const style = memory.styles[sentence];
    if (style === undefined || style === 'prose') return;
    let i = first;
    while (i < last) {
      const token = tokens[i];
      if (!token) break;
      const match =
        isCapitalized(token.text) && isWord(token.text)
          ? readName(tokens, i, last, entries, style === 'capitals')
          : null;
      if (match)
        found.push({
          first: i,
          last: i + match.words.length,
          sentence,
          kind: match.kind,
          canonical: match.canonical,
          rule: 'headline',
        });
      i += match ? match.words.length : 1;
    }
  });
  return found;
}

function addEntry(entries: Map<string, Entry[]>, seen: Set<string>, entry: Entry): void {
  const key = entry.words.join(' ');
  const opening = entry.words[0];
  if (opening === undefined || seen.has(key)) return;
  seen.add(key);
  const list = entries.get(opening);
  if (list) list.push(entry);
  else entries.set(opening, [entry]);
}

function readName(
  tokens: readonly Token[],
  at: number,
  last: number,
  entries: ReadonlyMap<string, readonly Entry[]>,
  capitals: boolean,
): Entry | null {
  const token = tokens[at];
  if (!token) return null;
  const own = (entries.get(token.norm) ?? []).find(({ words }) =>
    words.every((word, offset) => at + offset < last && tokens[at + offset]?.norm === word),
  );
  const listed = findKnownName(tokens, at, last);
  if (listed && listed.known.kind !== 'people' && listed.length > (own?.words.length ?? 0)) {
    const { written, ambiguous, kind, canonical } = listed.known;
    const text = token.text;
    const acronym = listed.length === 1 && isAllCaps(written);
    if (!ambiguous && !(acronym && (text !== written || (capitals && COMMON.has(token.norm))))) {
      const words = tokens.slice(at, at + listed.length).map(({ norm }) => norm);
      return { words, kind, canonical };
    }
  }
  if (own) return own;
  const next = tokens[at + 1];
  if (
    isGivenName(token.norm) &&
    !COMMON.has(token.norm) &&
    next &&
    at + 1 < last &&
    isCapitalized(next.text) &&
    isWord(next.text) &&
    !COMMON.has(next.norm) &&
    !ROLES.has(next.norm) &&
    !findKnownName(tokens, at + 1, last)
  ) {
    return { words: [token.norm, next.norm], kind: 'person', canonical: null };
  }
  return null;
}
