import type { Analyser } from '../../core/analysis.ts';

export const timesAnalyser: Analyser<'language', 'times'> = {
  name: 'times',
  version: 1,
  requires: ['language'],
  provides: 'times',
  run: () => [],
};
