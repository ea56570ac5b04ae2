import type { Analyser } from '../../core/analysis.ts';

export const eventsAnalyser: Analyser<'language' | 'times' | 'names' | 'attributions', 'events'> = {
  name: 'events',
  version: 1,
  requires: ['language', 'times', 'names', 'attributions'],
  provides: 'events',
  run: () => [],
};
