import type { LanguageLayer } from '../../core/analysis.ts';
import { isCapitalized, type SentenceStyle, sentenceStyle } from './word-shape.ts';

/** How the article writes its words, read from its prose; a word seen in lower case is no name. */
export interface DocumentMemory {
  /** One for each sentence. */
  readonly styles: readonly SentenceStyle[];
  /** Lower-case words written so in the article. */
  readonly small: ReadonlyMap<string, number>;
  /** Words capitalised inside a sentence, where only a name is. */
  readonly capital: ReadonlyMap<string, number>;
}

export function readDocumentMemory({ sentences, tokens }: LanguageLayer): DocumentMemory {
  const styles: SentenceStyle[] = [];
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { first, last } of sentences) {
    const style = sentenceStyle(tokens, first, last);
    styles.push(style);
    if (style !== 'prose') continue;
    let opens = true;
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (!token) continue;
      const { text, norm } = token;
      if (isCapitalized(text)) {
        if (!opens) capital.set(norm, (capital.get(norm) ?? 0) + 1);
        opens = false;
      } else if (/^\p{Ll}/u.test(text)) {
        small.set(norm, (small.get(norm) ?? 0) + 1);
        opens = false;
      } else opens = opens || /^["“”‘:;•–—-]/.test(text);
    }
  }
  return { styles, small, capital };
}
