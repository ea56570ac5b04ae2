import type { Token } from '../../core/analysis.ts';
import { findKnownName } from './name-lexicon.ts';
import type { TypedName } from './type-names.ts';
import { isCapitalized, isWord } from './word-shape.ts';

/** Tokens a citation's brackets may hold. */
const LONGEST = 80;

/**
 * The outlet and the authors in a citation of a digest that opens at the bracket `at`: `[Harrow Post / Ada Lind and
 * Bo Marsh]`, `[Harrow Post]`. Empty when the brackets hold anything else.
 */
export function readCitationNames(tokens: readonly Token[], at: number, last: number, sentence: number): TypedName[] {
  if (tokens[at]?.text !== '[') return [];
  let close = at + 1;
  while (close < last && close < at + LONGEST && tokens[close]?.text !== ']') close += 1;
  if (tokens[close]?.text !== ']') return [];
  let slash = at + 1;
  while (slash < close && tokens[slash]?.text !== '/') slash += 1;
  const found: TypedName[] = [];
  if (!isNameLike(tokens, at + 1, slash)) return [];
  const known = findKnownName(tokens, at + 1, slash);
  const outlet = known && known.length === slash - at - 1 ? known.known : null;
  if (slash === close && outlet?.kind !== 'organization') return [];
  const canonical = outlet?.kind === 'organization' ? outlet.canonical : null;
  found.push({ first: at + 1, last: slash, sentence, kind: 'organization', canonical, rule: 'citation-outlet' });
  let start = slash + 1;
  for (let i = start; i <= close; i++) {
    const text = tokens[i]?.text ?? '';
    const ends = i === close || text === ',' || text === 'and' || text === '&' || text === ';' || text === '/';
    if (!ends) continue;
    if (i - start > 1 && i - start < 6 && isNameLike(tokens, start, i)) {
      found.push({ first: start, last: i, sentence, kind: 'person', canonical: null, rule: 'citation-author' });
    }
    start = i + 1;
  }
  return found;
}

/** One to six words, the first and the last with a capital. */
function isNameLike(tokens: readonly Token[], first: number, last: number): boolean {
  if (last <= first || last - first > 6) return false;
  for (let i = first; i < last; i++) {
    const { text = '' } = tokens[i] ?? {};
    if (!isWord(text) && text !== '&' && text !== '-') return false;
  }
  return isCapitalized(tokens[first]?.text ?? '') && isCapitalized(tokens[last - 1]?.text ?? '');
}
