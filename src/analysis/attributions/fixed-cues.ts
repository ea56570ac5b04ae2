import type { Cue } from '../../language/en/cues.ts';

// Cues that are no verbs and stand in no list of them.

export const ACCORDING: Cue = { lemma: 'according to', stance: 'assert', frames: new Set(), particle: null };
export const COLON: Cue = { lemma: ':', stance: 'assert', frames: new Set(), particle: null };
