import { readFileSync } from 'node:fs';

/** Version of the program, as in its package. */
export const VERSION = readVersion();

function readVersion(): string {
  // Compiled, this file lies one folder deeper (`dist/src/cli`) than where it is written (`src/cli`).
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as Record<
        string,
        string
      >;
      if (name === 'onrecord' && version) return version;
    } catch {
      // Not here.
    }
  }
  return 'unknown';
}
