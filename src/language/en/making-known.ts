/** Past participles of making known or settling: a date right behind one is the day of that, not of what is told of. */
export const MAKING_KNOWN: ReadonlySet<string> = new Set(
  `adopted agreed announced approved confirmed disclosed issued leaked ordered proposed published released
  reported revealed unveiled`.split(/\s+/),
);
