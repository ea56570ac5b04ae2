import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Calibration, readCalibration } from './confidence.ts';
import type { ChainModel } from './linear-model.ts';
import { readChainModel } from './model-file.ts';
import { makeWordReader, type WordReader } from './token-view.ts';
import { readWordTable } from './word-table.ts';

/** All that finding attributions needs besides the text. */
export interface AttributionModels {
  readonly cues: ChainModel;
  readonly roles: ChainModel;
  readonly calibration: Calibration;
  readonly read: WordReader;
}

const FOLDER = join('models', 'attributions');

let loaded: AttributionModels | undefined;

/** The models shipped with the program, read from its folder the first time they are needed. Throws without them. */
export function loadModels(): AttributionModels {
  loaded ??= readModels(findFolder());
  return loaded;
}

/** The models of a folder. */
export function readModels(folder: string): AttributionModels {
  const bytes = (name: string): Uint8Array => readFileSync(join(folder, name));
  return {
    cues: readChainModel(bytes('cues.bin')),
    roles: readChainModel(bytes('roles.bin')),
    calibration: readCalibration(readFileSync(join(folder, 'calibration.json'), 'utf8')),
    read: makeWordReader(readWordTable(bytes('words.bin'))),
  };
}

/** `models/attributions` beside the sources or the built files, wherever the package is. */
export function findFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const models = join(folder, FOLDER);
    if (existsSync(models)) return models;
    if (folder === dirname(folder)) throw new Error(`${FOLDER} is missing; \`npm run train\` makes it`);
  }
}
