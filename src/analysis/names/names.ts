import type { Analyser } from '../../core/analysis.ts';

export const namesAnalyser: Analyser<'language', 'names'> = {
  name: 'names',
  version: 1,
  requires: ['language'],
  provides: 'names',
  run: () => ({ entities: [], mentions: [] }),
};
