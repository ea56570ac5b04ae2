import type { Analyser } from '../core/analysis.ts';

/** Sentences, tokens and quotations of the kept blocks. */
export const languageAnalyser: Analyser<never, 'language'> = {
  name: 'language',
  version: 1,
  requires: [],
  provides: 'language',
  run: () => ({ sentences: [], tokens: [], quotations: [] }),
};
