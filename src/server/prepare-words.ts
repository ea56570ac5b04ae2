import type { RecordSource } from '../../web/record-source.ts';
import { RecordReplacedError } from '../store/store.ts';

/** Makes the lists of a record ready for words that are looked for, while nobody asks for anything. */
export interface WordPreparation {
  /** Begins with a record; what was begun with another is given up. */
  start(record: RecordSource): void;
  stop(): void;
}

export function prepareWords(): WordPreparation {
  let next: NodeJS.Immediate | undefined;
  const step = (parts: Iterator<void>) => {
    try {
      if (parts.next().done) return;
    } catch (error) {
      if (error instanceof RecordReplacedError) return;
      throw error;
    }
    next = setImmediate(step, parts);
  };
  const stop = () => clearImmediate(next);
  return {
    start(record) {
      stop();
      next = setImmediate(step, allParts(record));
    },
    stop,
  };
}

function* allParts({ lists }: RecordSource): Generator<void> {
  for (const list of [lists.statements, lists.timeline, lists.people, lists.articles]) yield* list.texts.prepare();
}
