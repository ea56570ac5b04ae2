import { isDeepStrictEqual } from 'node:util';

/**
 * What linking keeps for the next time, so that one correction does not have everything done again. The record is the
 * same with it and without.
 */
export interface LinkMemory {
  /** What `run` gives, or gave the last time where `inputs` were equal. `run` depends on nothing else. */
  step<T>(name: string, inputs: () => unknown, run: () => T): T;
  /** `read`, a function of a text alone, which keeps what it gave for the texts of this linking and the last. */
  reader<T>(read: (text: string) => T): (text: string) => T;
  /** Another linking begins. */
  begin(): void;
}

/** Keeps nothing. */
export const NO_MEMORY: LinkMemory = { step: (_, __, run) => run(), reader: (read) => read, begin: () => {} };

interface Readings {
  now: Map<string, unknown>;
  before: Map<string, unknown>;
}

export function makeLinkMemory(): LinkMemory {
  const steps = new Map<string, { readonly inputs: unknown; readonly result: unknown }>();
  const readings = new Map<(text: string) => unknown, Readings>();
  return {
    step<T>(name: string, inputsNow: () => unknown, run: () => T): T {
      const inputs = inputsNow();
      const known = steps.get(name);
      // What is the same object is not looked into: corrections leave most facts as they are.
      if (known && isDeepStrictEqual(known.inputs, inputs)) return known.result as T;
      const result = run();
      steps.set(name, { inputs, result });
      return result;
    },
    reader<T>(read: (text: string) => T): (text: string) => T {
      const kept = readings.get(read) ?? { now: new Map(), before: new Map() };
      readings.set(read, kept);
      return (text) => {
        const known = kept.now.get(text);
        if (known !== undefined) return known as T;
        const result = kept.before.get(text) ?? read(text);
        kept.now.set(text, result);
        return result as T;
      };
    },
    begin() {
      for (const kept of readings.values()) {
        kept.before = kept.now;
        kept.now = new Map();
      }
    },
  };
}
