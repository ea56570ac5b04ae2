// Function words as the event rules need them. A word may be in several classes; all are lower case with straight
// apostrophes, as in `Token.norm`.

export const PREPOSITION = 1;
/** the, this, that, these, those */
export const DEFINITE = 2;
/** a, an, another, one */
export const INDEFINITE = 4;
/** his, their, … */
export const POSSESSIVE = 8;
export const BE = 16;
export const HAVE = 32;
export const DO = 64;
export const MODAL = 128;
export const NEGATION = 256;
export const COORDINATOR = 512;
/** Opens a clause of its own: who, because, after, when, … */
export const SUBORDINATOR = 1024;
export const PRONOUN = 2048;
export const ADVERB = 4096;
export const QUANTIFIER = 8192;
export const PUNCTUATION = 16384;
export const TO = 32768;

export const AUXILIARY = BE | HAVE | DO | MODAL;
export const DETERMINER = DEFINITE | INDEFINITE | POSSESSIVE | QUANTIFIER;

const ROWS: readonly (readonly [flag: number, words: string])[] = [
  [
    PREPOSITION,
    'of in on at by for with from to into onto about against between among over under during after before since until ' +
      'through throughout near outside inside within without toward towards across along around behind beyond despite ' +
      'ahead amid amidst following alongside beside besides per via upon off out up down than like unlike as regarding ' +
      'concerning including versus vs',
  ],
  [DEFINITE, 'the this that these those'],
  [INDEFINITE, 'a an another one'],
  [POSSESSIVE, "his her their its our my your whose 's '"],
  [BE, "be is are was were been being am 're 'm isn't aren't wasn't weren't"],
  [HAVE, "have has had having 've"],
  [DO, 'do does did'],
  [MODAL, "will would can could may might shall should must 'll 'd wo ca ought cannot"],
  [NEGATION, "not n't never no nor neither without hardly scarcely cannot none"],
  [COORDINATOR, 'and or but nor & plus'],
  [
    SUBORDINATOR,
    'if when while after before because although though since until unless whether who whom which whose where that as ' +
      'once whereas why how what',
  ],
  [PRONOUN, 'he she it they we i you him them us me himself herself themselves itself each-other who'],
  [
    ADVERB,
    'also ever already just soon still then later again first even now once twice almost nearly only both all ' +
      'together alone not never face-to-face one-on-one in-person here there today tonight tomorrow yesterday back often ' +
      'further always sometimes instead rather eventually otherwise too so well far thus therefore however apparently last next',
  ],
  [
    QUANTIFIER,
    'no any some every each all both two three four five six several many few more most other such much half dozens ' +
      'hundreds thousands numerous multiple various various',
  ],
  [TO, 'to'],
];

/** The classes of a word, as a sum of the flags above; absent for a content word. */
export const WORD_CLASSES: ReadonlyMap<string, number> = readClasses();

function readClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  for (const [flag, words] of ROWS)
    for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? 0) | flag);
  return classes;
}
