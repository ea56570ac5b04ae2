import type { Analyser } from '../../core/analysis.ts';

export const attributionsAnalyser: Analyser<'language' | 'times' | 'names', 'attributions'> = {
  name: 'attributions',
  version: 1,
  requires: ['language', 'times', 'names'],
  provides: 'attributions',
  run: () => [],
};
