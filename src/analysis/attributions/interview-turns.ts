import type { FoundAttribution } from './find.ts';
import { COLON } from './fixed-cues.ts';
import type { TokenRange } from './noun-phrases.ts';
import { isCapital, normAt, type Reading, textAt } from './reading.ts';

/** Turns in a row that make a text an interview or a transcript. */
const FEWEST = 2;
/** Longest label before the colon, in tokens. */
const LONGEST = 7;
const NAME_PARTICLE = /^(?:of|the|de|van|von|bin|al|'s|\.|-|,)$/;

interface Turn {
  readonly label: TokenRange;
  readonly colon: number;
  readonly last: number;
  /** Position of its block among those that have sentences. */
  readonly position: number;
  /** A single post (`Ada Holm (@adaholm): …`) or letter (`From Ada Holm: …`) needs no other beside it. */
  readonly alone: boolean;
}

/**
 * `found` with the turns of interviews and transcripts: where paragraphs open with a name and a colon, what somebody
 * says runs to the end of his paragraph. Statements inside a turn stay, as statements inside a statement.
 */
export function followTurns(reading: Reading, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const turns = findTurns(reading);
  if (turns.length === 0) return found;
  const colons = new Set(turns.map(({ colon }) => colon));
  return [...found.filter(({ cue }) => !cue || !colons.has(cue[0])), ...turns.map(makeTurn)];
}

function findTurns(reading: Reading): Turn[] {
  const all = blocksOf(reading).flatMap(([first, last], position) => readTurn(reading, first, last, position) ?? []);
  const isNamed = ({ label: [first, last] }: Turn): boolean =>
    reading.mentionOf.slice(first, last).some((mention) => mention?.form === 'name');
  const runs: Turn[][] = [];
  for (const turn of all) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.position === turn.position - 1) run.push(turn);
    else runs.push([turn]);
  }
  return runs.flatMap((run) =>
    run.length >= FEWEST && run.some(isNamed) ? run : run.filter((turn) => turn.alone && isNamed(turn)),
  );
}

function readTurn(reading: Reading, first: number, last: number, position: number): Turn | null {
  const isFrom = normAt(reading, first) === 'from';
  const start = first + (isFrom ? 1 : 0);
  let end = start;
  while (end < last && end - start < LONGEST && isLabelWord(reading, end)) end += 1;
  const hasHandle = end > start && normAt(reading, end) === '(' && textAt(reading, end + 1).startsWith('@');
  let colon = end;
  while (hasHandle && colon < Math.min(last, end + LONGEST) && normAt(reading, colon) !== ':') colon += 1;
  if (end === start || normAt(reading, colon) !== ':' || colon + 1 >= last) return null;
  if ((reading.quotationOf[colon] ?? -1) >= 0) return null;
  return { label: [start, end], colon, last, position, alone: isFrom || hasHandle };
}

function isLabelWord(reading: Reading, index: number): boolean {
  return isCapital(textAt(reading, index)) || NAME_PARTICLE.test(normAt(reading, index));
}

function makeTurn({ label, colon, last }: Turn): FoundAttribution {
  return {
    source: label,
    cue: [colon, colon + 1],
    lemma: ':',
    use: COLON,
    contents: [[colon + 1, last]],
    rule: 'turn',
    confidence: 0.75,
    isMain: false,
  };
}

/** First token and index after the last of each block that has sentences. */
function blocksOf({ sentences }: Reading): TokenRange[] {
  const found: TokenRange[] = [];
  sentences.forEach(({ block, first, last }, index) => {
    const open = sentences[index - 1]?.block === block ? found.pop() : undefined;
    found.push([open?.[0] ?? first, last]);
  });
  return found;
}
