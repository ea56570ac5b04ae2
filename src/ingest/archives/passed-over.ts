import { diagnostic } from '../../core/diagnostic.ts';
import type { NotedInput } from '../inputs.ts';

/** Counts what in an archive is no article, by reason, and says so in one line. */
export interface PassedOver {
  /** `reason` in the plural: `requests`, `images`. */
  count(reason: string): void;
  /** `null` when nothing was passed over. */
  note(uri: string, taken: number): NotedInput | null;
}

export function countPassedOver(): PassedOver {
  const counts = new Map<string, number>();
  return {
    count: (reason) => counts.set(reason, (counts.get(reason) ?? 0) + 1),
    note(uri, taken) {
      if (counts.size === 0) return null;
      const parts = [...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason}`);
      const pages = `${taken} page${taken === 1 ? '' : 's'}`;
      return {
        kind: 'noted',
        uri,
        diagnostics: [diagnostic('archive-passed-over', `${uri}: ${pages}; passed over: ${parts.join(', ')}.`)],
      };
    },
  };
}
