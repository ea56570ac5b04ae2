import type { Analysis } from '../core/analysis.ts';
import { EMPTY_ANALYSIS } from '../pipeline.ts';
import { inOrder, openAnalysisPool } from './analysis-pool.ts';
import type { ReadInput } from './read-inputs.ts';

/** One input as `analyze` prints it. */
export interface AnalysedInput {
  /** The analysis as one line of JSON. */
  readonly line: string;
  /** Whether an article came of it and every stage could read it. */
  readonly ok: boolean;
}

/** Analyses each input by itself, in `workers` threads, and gives the results in the order of the inputs. */
export async function* analyseInputs(inputs: AsyncIterable<ReadInput>, workers: number): AsyncGenerator<AnalysedInput> {
  const pool = openAnalysisPool(workers);
  const start = async ({ document, diagnostics, note }: ReadInput): Promise<AnalysedInput> => {
    if (!document)
      return { line: JSON.stringify({ ...EMPTY_ANALYSIS, diagnostics } satisfies Analysis), ok: note === true };
    const line = await pool.analyse({ kind: 'document', document });
    if (diagnostics.length === 0) return { line, ok: !hasFailed(line) };
    const analysis = JSON.parse(line) as Analysis;
    const whole = JSON.stringify({ ...analysis, diagnostics: [...diagnostics, ...analysis.diagnostics] });
    return { line: whole, ok: !hasFailed(whole) };
  };
  try {
    yield* inOrder(inputs, start, pool.ahead);
  } finally {
    await pool.close();
  }
}

/**
 * Whether no article came of it or a stage could not read it: every such line has an error among its diagnostics. Read
 * off the JSON as it stands, in which a quotation mark inside a text is always escaped.
 */
function hasFailed(line: string): boolean {
  return line.includes('"severity":"error"');
}
