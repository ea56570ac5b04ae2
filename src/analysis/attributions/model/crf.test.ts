import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chain, decode, makeChain, readMarginals, scoreOf } from './crf.ts';

/** All sequences of labels of a length that the chain allows. */
function allSequences({ size, start, next }: Chain, length: number): Uint8Array[] {
  let found: number[][] = [[]];
  for (let t = 0; t < length; t += 1) {
    found = found.flatMap((before) =>
      Array.from({ length: size }, (_, k) => [...before, k]).filter((sequence) => {
        const label = sequence.at(-1) as number;
        const last = sequence.at(-2);
        const score = last === undefined ? start[label] : next[last * size + label];
        return score !== Number.NEGATIVE_INFINITY;
      }),
    );
  }
  return found.map((sequence) => Uint8Array.from(sequence));
}

function withTransitions(chain: Chain, values: readonly number[]): Chain {
  const fill = (scores: Float64Array, offset: number): Float64Array =>
    scores.map((score, i) =>
      score === Number.NEGATIVE_INFINITY ? score : (values[(i + offset) % values.length] ?? 0),
    );
  return { size: chain.size, start: fill(chain.start, 0), next: fill(chain.next, 3) };
}

const number = fc.double({ min: -4, max: 4, noNaN: true });
const cases = fc
  .record({ kinds: fc.integer({ min: 1, max: 2 }), length: fc.integer({ min: 1, max: 4 }) })
  .chain(({ kinds, length }) =>
    fc.record({
      chain: fc
        .array(number, { minLength: 7, maxLength: 7 })
        .map((values) => withTransitions(makeChain(kinds), values)),
      scores: fc
        .array(number, { minLength: length * (1 + 2 * kinds), maxLength: length * (1 + 2 * kinds) })
        .map((values) => Float64Array.from(values)),
      length: fc.constant(length),
    }),
  );

describe('decode', () => {
  it('finds a sequence as good as the best of all', () => {
    fc.assert(
      fc.property(cases, ({ chain, scores, length }) => {
        const best = Math.max(...allSequences(chain, length).map((labels) => scoreOf(chain, scores, labels)));
        expect(scoreOf(chain, scores, decode(chain, scores, length))).toBeCloseTo(best, 9);
      }),
    );
  });

  it('never lets a run go on that has not begun', () => {
    const chain = makeChain(2);
    const scores = Float64Array.from([0, 0, 9, 0, 0, 0, 0, 0, 0, 9]);
    const labels = decode(chain, scores, 2);
    expect(allSequences(chain, 2)).toContainEqual(labels);
  });

  it('returns nothing for no tokens', () => {
    expect(decode(makeChain(1), new Float64Array(0), 0)).toHaveLength(0);
  });
});

describe('readMarginals', () => {
  it('sums over all sequences', () => {
    fc.assert(
      fc.property(cases, ({ chain, scores, length }) => {
        const total = allSequences(chain, length).reduce(
          (sum, labels) => sum + Math.exp(scoreOf(chain, scores, labels)),
          0,
        );
        expect(readMarginals(chain, scores, length).logTotal).toBeCloseTo(Math.log(total), 8);
      }),
    );
  });

  it('gives the gradient of the total, for tokens and for transitions', () => {
    fc.assert(
      fc.property(cases, ({ chain, scores, length }) => {
        const { label, pairs } = readMarginals(chain, scores, length);
        const step = 1e-5;
        const slope = (values: Float64Array, i: number): number => {
          const before = values[i] as number;
          values[i] = before + step;
          const above = readMarginals(chain, scores, length).logTotal;
          values[i] = before - step;
          const below = readMarginals(chain, scores, length).logTotal;
          values[i] = before;
          return (above - below) / (2 * step);
        };
        for (let i = 0; i < scores.length; i += 1) expect(label[i]).toBeCloseTo(slope(scores, i), 5);
        for (let i = 0; i < chain.next.length; i += 1) {
          if (chain.next[i] !== Number.NEGATIVE_INFINITY) expect(pairs[i]).toBeCloseTo(slope(chain.next, i), 5);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('stays finite for scores far apart', () => {
    const { label, logTotal } = readMarginals(makeChain(1), Float64Array.from([0, 900, -900, 900, -900, 0]), 2);
    expect(Number.isFinite(logTotal)).toBe(true);
    expect([...label].every((chance) => chance >= 0 && chance <= 1.000001)).toBe(true);
  });
});
