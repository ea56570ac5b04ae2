import { describe, expect, it } from 'vitest';
import { fitCalibration, fitLeast } from './fit-calibration.ts';
import { makeRandom } from './random.ts';

describe('fitCalibration', () => {
  it('finds the weights that made the outcomes', () => {
    const random = makeRandom(5);
    const outcomes = Array.from({ length: 4000 }, () => {
      const features = [random() * 4 - 2, random() * 4 - 2];
      const chance = 1 / (1 + Math.exp(-(0.5 + 2 * (features[0] as number))));
      return { features, isRight: random() < chance };
    });
    const { bias, weights } = fitCalibration(outcomes);
    expect(bias).toBeCloseTo(0.5, 0);
    expect(weights[0]).toBeCloseTo(2, 0);
    expect(Math.abs(weights[1] as number)).toBeLessThan(0.2);
  });
});

describe('fitLeast', () => {
  it('keeps what raises F1 and leaves out the rest', () => {
    const outcomes = [
      ...Array.from({ length: 50 }, () => ({ confidence: 0.9, isRight: true })),
      ...Array.from({ length: 20 }, (_, i) => ({ confidence: 0.5, isRight: i % 2 === 0 })),
      ...Array.from({ length: 200 }, () => ({ confidence: 0.1, isRight: false })),
    ];
    expect(fitLeast(outcomes, 70)).toBe(0.5);
  });

  it('keeps all when nothing was found', () => {
    expect(fitLeast([], 3)).toBe(0);
  });
});
