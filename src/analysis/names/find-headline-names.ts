import type { EntityKind, LanguageLayer, Token } from '../../core/analysis.ts';
import type { DocumentMemory } from './document-memory.ts';
import { COMMON, findKnownName, isGivenName, ROLES } from './name-lexicon.ts';
import type { TypedName } from './type-names.ts';
import { isAllCaps, isCapitalized, isWord } from './word-shape.ts';

/** Known names by their words, and for each first word the length of the longest. */
interface Entries {
  readonly byWords: Map<string, Entry>;
  readonly longest: Map<string, number>;
}

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
  const entries: Entries = { byWords: new Map(), longest: new Map() };
  for (const name of prose) {
    const words = tokens.slice(name.first, name.last).map(({ norm }) => norm);
    addEntry(entries, { words, kind: name.kind, canonical: name.canonical });
    const surname = words.at(-1);
    if (name.kind === 'person' && surname) {
      addEntry(entries, { words: [surname], kind: 'person', canonical: null });
    }
  }
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

function addEntry({ byWords, longest }: Entries, entry: Entry): void {
  const key = entry.words.join(' ');
  const opening = entry.words[0];
  if (opening === undefined || byWords.has(key)) return;
  byWords.set(key, entry);
  longest.set(opening, Math.max(longest.get(opening) ?? 0, entry.words.length));
}

/** The longest entry that stands at `at`. */
function findEntry(tokens: readonly Token[], at: number, last: number, { byWords, longest }: Entries): Entry | null {
  const words: string[] = [];
  let best: Entry | null = null;
  const most = Math.min(longest.get(tokens[at]?.norm ?? '') ?? 0, last - at);
  for (let length = 1; length <= most; length++) {
    words.push(tokens[at + length - 1]?.norm ?? '');
    best = byWords.get(words.join(' ')) ?? best;
  }
  return best;
}

function readName(
  tokens: readonly Token[],
  at: number,
  last: number,
  entries: Entries,
  capitals: boolean,
): Entry | null {
  const token = tokens[at];
  if (!token) return null;
  const own = findEntry(tokens, at, last, entries);
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
