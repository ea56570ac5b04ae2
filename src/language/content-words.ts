import { wordsOf } from '../core/words.ts';
import { IRREGULAR_VERBS } from './en/irregular-verbs.ts';
import { STOP_WORDS } from './en/stop-words.ts';

/** Stems of the content words of `text`, in order, repetitions kept. Numbers are content words. */
export function contentStems(text: string): string[] {
  const stems: string[] = [];
  for (const word of wordsOf(text)) {
    const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
    if (bare.length > 1 && !STOP_WORDS.has(bare)) stems.push(stemWord(bare));
  }
  return stems;
}

/** The same, each once. */
export function differentStems(text: string): readonly string[] {
  return [...new Set(contentStems(text))];
}

/**
 * A folded word without its commonest English endings (plural, `-ed`, `-ing`, final `e`) or, of an irregular verb, its
 * base, so that `meddled`, `meddling` and `meddle` are one, and `met` and `meet`. Crude on purpose: stems are only compared with each other and never shown.
 */
export function stemWord(form: string): string {
  const word = IRREGULAR_VERBS.get(form) ?? form;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let stem = word;
  if (/ie[sd]$/.test(stem) && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  for (const ending of ['ing', 'ed']) {
    const base = stem.slice(0, -ending.length);
    if (stem.endsWith(ending) && base.length >= 3 && /[aeiouy]/.test(base)) {
      // A doubled last letter came with the ending: `planned` is `plan`, but `calling` stays `call`.
      stem = /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
      break;
    }
  }
  return stem.endsWith('e') && stem.length > 4 ? stem.slice(0, -1) : stem;
}

/** How often each item occurs, in order of first occurrence. */
export function countItems(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
