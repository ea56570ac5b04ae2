import type { Diagnostic, DiagnosticCode } from '../core/diagnostic.ts';

/** What there is to say of one input. */
export interface InputNote {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What there is to say of many inputs: all are counted, and those that come first are named. */
export interface InputNotes {
  readonly total: number;
  readonly named: readonly InputNote[];
  /** Inputs by what is said of them, those that are not named among them. */
  readonly counts: Partial<Readonly<Record<DiagnosticCode, number>>>;
}

/** The notes of `first` before those of `rest`. */
export function joinNotes(first: readonly InputNote[], rest: InputNotes): InputNotes {
  const joined = collectNotes();
  for (const note of first) joined.add(note);
  const counts: Partial<Record<DiagnosticCode, number>> = { ...rest.counts };
  for (const [code, count] of Object.entries(joined.counts)) {
    counts[code as DiagnosticCode] = (counts[code as DiagnosticCode] ?? 0) + count;
  }
  return { total: first.length + rest.total, named: [...joined.named, ...rest.named], counts };
}

/** Inputs named for one reason: a list of what went wrong with each of a million would not fit into memory. */
const MOST_NAMED = 1000;

/** Notes that grow, but not beyond measure. */
export function collectNotes(): InputNotes & { add(note: InputNote): void } {
  const counts: Partial<Record<DiagnosticCode, number>> = {};
  const named: InputNote[] = [];
  let total = 0;
  return {
    named,
    counts,
    get total() {
      return total;
    },
    add(note) {
      total += 1;
      let isRare = false;
      for (const { code } of note.diagnostics) {
        const count = (counts[code] ?? 0) + 1;
        counts[code] = count;
        isRare ||= count <= MOST_NAMED;
      }
      if (isRare) named.push(note);
    },
  };
}
