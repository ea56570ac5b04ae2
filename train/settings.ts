import type { ChainTraining } from './train-chain.ts';

type Settings = Omit<ChainTraining, 'features'>;

/** Chosen on a held-out part of the training articles. */
export const CUE_TRAINING: Settings = { bits: 18, epochs: 5, rate: 0.03, decay: 0.001, dropout: 0, seed: 7 };
export const ROLE_TRAINING: Settings = { bits: 19, epochs: 5, rate: 0.03, decay: 0.001, dropout: 0, seed: 7 };

/** Added to the score of each beginning of a cue, so that unlikely ones are tried too. */
export const CUE_BONUS = 1;
