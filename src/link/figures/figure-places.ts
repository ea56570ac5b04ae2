/** The words of the names of one place, folded: `aleppo`, `salaheddine`. */
export type PlaceWords = readonly string[];

const PREPOSITION = /\b(?:in|at|near|outside|inside|around|across|off) /g;
const NAME = /\p{L}[\p{L}'’-]{2,}/uy;
/** What joins the words of a name, a place to what it lies in, and the names of a list. */
const JOIN = / ?(, ?and |, ?|and )?/y;
/** Another count, to which the words after it belong: `36 in the port and 13 in the capital`. */
const NEXT_COUNT = /[;,] ?(?:and )?\d|\band \d[\d,]* (?:in|at|near|people|deaths|others)\b|\bwhile\b/;
const THERE = /^[^.;]{0,60}\bthere\b/;
const WHERE = /, ?where\b[^.;,]{0,60}$/;
const OPENING = /^(?:in|at|near|outside) /;
/** Words between a preposition and the name it leads to: `in the restive central city of Hama`. */
const LEAD_WORDS = 6;

/**
 * The places that a count is of: those after it up to the next count (`36 in the port and 13 in the capital`); where
 * `there` or `where` points back, the last before it; else those its sentence opens with (`In Milan, 60,000 marched`). Empty where
 * the sentence does not say, more than one where the count is of several together.
 *
 * `text` is the folded sentence, `[at, end)` the count in it, `names` are the folded capitalised words of the sentence.
 */
export function placesOf(text: string, at: number, end: number, names: ReadonlySet<string>): readonly PlaceWords[] {
  const rest = text.slice(end).split(/[.;!?](?:\s|$)/, 1)[0] ?? '';
  // `The death toll in Hama reached 31` has its place within.
  const own = text.slice(at, end) + rest.slice(0, NEXT_COUNT.exec(rest)?.index ?? rest.length);
  const before = text.slice(0, at);
  if (THERE.test(own) || WHERE.test(before)) return listPlaces(before, names).at(-1) ?? [];
  return listPlaces(own, names)[0] ?? (OPENING.test(before) ? (listPlaces(before, names)[0] ?? []) : []);
}

/**
 * Whether two counts are of different places: they have none in common, or one is the sum of several. Where one does not
 * say of which it is nothing is known.
 */
export function placesDiffer(a: readonly PlaceWords[], b: readonly PlaceWords[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.length !== b.length) return true;
  const words = new Set(a.flat());
  return !b.flat().some((word) => words.has(word));
}

/** The places that each preposition of `text` leads to, in order. */
function listPlaces(text: string, names: ReadonlySet<string>): (readonly PlaceWords[])[] {
  return [...text.matchAll(PREPOSITION)].flatMap(({ index }) => {
    const first = firstName(text, index, names);
    return first === null ? [] : [readPlaces(text, first, names)];
  });
}

/** The names from `start` on: parts of one place where only commas join them, several places where `and` does. */
function readPlaces(text: string, start: number, names: ReadonlySet<string>): readonly PlaceWords[] {
  const parts: string[][] = [[]];
  let isList = false;
  let at = start;
  for (;;) {
    NAME.lastIndex = at;
    const word = plainName(NAME.exec(text)?.[0]);
    if (!names.has(word)) break;
    parts.at(-1)?.push(word);
    JOIN.lastIndex = NAME.lastIndex;
    const joint = JOIN.exec(text)?.[1];
    at = JOIN.lastIndex;
    if (joint === undefined) continue;
    NAME.lastIndex = at;
    if (!names.has(plainName(NAME.exec(text)?.[0]))) break;
    isList ||= joint.includes('and');
    parts.push([]);
  }
  return isList ? parts : [parts.flat()];
}

/** Where the first name after a preposition stands, in the same clause and across a few small words. */
function firstName(text: string, start: number, names: ReadonlySet<string>): number | null {
  const words = /[^\s,.;:()"]+|[,.;:()"]/g;
  words.lastIndex = start;
  for (let count = 0; count <= LEAD_WORDS; count += 1) {
    const word = words.exec(text);
    if (!word || /^[,.;:()"]/.test(word[0])) return null;
    if (count > 0 && names.has(plainName(word[0]))) return word.index;
  }
  return null;
}

function plainName(word = ''): string {
  return word.replace(/['’]s$/, '');
}
