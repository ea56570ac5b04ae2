import type { LanguageLayer } from '../../core/analysis.ts';
import type { Block } from '../../core/article.ts';
import { findLocalPeoples, type LocalPeoples } from './local-peoples.ts';
import { FORMS_OF_ADDRESS, isGivenName, NOT_NAMES } from './name-lexicon.ts';
import { isCapitalized, type SentenceStyle, sentenceStyle } from './word-shape.ts';

/** How the article writes its words, read from its prose; a word seen in lower case is no name. */
export interface DocumentMemory {
  /** One for each sentence. */
  readonly styles: readonly SentenceStyle[];
  /** Lower-case words written so in the article. */
  readonly small: ReadonlyMap<string, number>;
  /** Words capitalised inside a sentence, where only a name is. */
  readonly capital: ReadonlyMap<string, number>;
  /** Months and days that follow a given name or a form of address somewhere: `Theodora March`. */
  readonly surnames: ReadonlySet<string>;
  readonly peoples: LocalPeoples;
}

/** `blocks` are the article's: bylines and credits are names and no headlines. */
export function readDocumentMemory(
  { sentences, tokens }: LanguageLayer,
  blocks: readonly Pick<Block, 'kind'>[],
): DocumentMemory {
  const styles: SentenceStyle[] = [];
  const small = new Map<string, number>();
  const seen = new Map<string, number>();
  const surnames = new Set<string>();
  const capital = new Map<string, number>();
  for (const { first, last, block } of sentences) {
    const kind = blocks[block]?.kind ?? 'paragraph';
    const listsNames = /^(?:byline|credit|dateline)$/.test(kind) || /^[[(]$/.test(tokens[first]?.text ?? '');
    const style = listsNames ? 'prose' : sentenceStyle(tokens, first, last);
    styles.push(style);
    if (style !== 'prose') continue;
    let opens = true;
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (!token) continue;
      const { text, norm } = token;
      if (isCapitalized(text)) {
        seen.set(norm, (seen.get(norm) ?? 0) + 1);
        if (!opens) capital.set(norm, (capital.get(norm) ?? 0) + 1);
        const before = tokens[i - 1]?.norm.replace(/\.$/, '') ?? '';
        if (i > first && NOT_NAMES.has(norm) && (isGivenName(before) || FORMS_OF_ADDRESS.has(before)))
          surnames.add(norm);
        opens = false;
      } else if (/^\p{Ll}/u.test(text)) {
        small.set(norm, (small.get(norm) ?? 0) + 1);
        opens = false;
      } else opens = opens || /^["“”‘:;•–—-]/.test(text);
    }
  }
  return { styles, small, capital, surnames, peoples: findLocalPeoples(tokens, seen) };
}
