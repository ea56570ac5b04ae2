// Words and numbers for piles of invented articles, the same on every run.

const SYLLABLES = 'ba ko ri ta mel von sar ti qua len dor fi gu har jo kel lum nep'.split(' ');

/** The same numbers on every run (a linear congruential generator). */
export function makeDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * sides);
  };
}

/** One of 5,832 words. */
export function inventWord(number: number): string {
  const n = SYLLABLES.length;
  return `${SYLLABLES[number % n]}${SYLLABLES[Math.floor(number / n) % n]}${SYLLABLES[Math.floor(number / n / n) % n]}`;
}
