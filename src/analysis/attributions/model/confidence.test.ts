import { describe, expect, it } from 'vitest';
import { confidenceOf, type Evidence, evidenceFeatures, readCalibration } from './confidence.ts';

const EVIDENCE: Evidence = {
  cue: 0.9,
  roles: 0.5,
  source: 0.9,
  content: 0.9,
  isKnownCue: true,
  isSpeech: true,
  isQuoted: false,
  isCueQuoted: false,
  hasSource: true,
  isSourceCapital: true,
  sourceWords: 2,
  cueWords: 1,
  contentWords: 9,
  contentParts: 1,
  gap: 0,
  isHeld: false,
  holds: false,
};

describe('confidenceOf', () => {
  it('rises with what the models say where the weights say so', () => {
    const calibration = { bias: -1, weights: [1, 1], least: 0 };
    const sure = confidenceOf(calibration, { ...EVIDENCE, cue: 0.99 });
    expect(sure).toBeGreaterThan(confidenceOf(calibration, { ...EVIDENCE, cue: 0.4 }));
  });

  it('stays a number for certain and impossible labels', () => {
    for (const cue of [0, 1])
      expect(evidenceFeatures({ ...EVIDENCE, cue, roles: 0 }).every(Number.isFinite)).toBe(true);
  });
});

describe('readCalibration', () => {
  it('reads what was written', () => {
    const calibration = { bias: 0.5, weights: [1, -2], least: 0.3 };
    expect(readCalibration(JSON.stringify(calibration))).toEqual(calibration);
  });

  it('refuses anything else', () => {
    expect(() => readCalibration('{"bias":1}')).toThrow('not a calibration');
    expect(() => readCalibration('{"bias":1,"least":0,"weights":["1"]}')).toThrow('not a calibration');
  });
});
