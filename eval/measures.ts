/**
 * What `npm run eval` measures. Each row names what prints its figures as JSON, and of each figure the floor, as a share
 * of 1: just under what was reached, so that a change which makes a figure worse is seen. `docs/figures.md` explains the
 * figures.
 */
export type Measure = ScorerMeasure | ScriptMeasure;

interface Row {
  readonly id: string;
  readonly figures: readonly Figure[];
}

/** Measured on gold data that is kept outside the project, by its scorer. */
export interface ScorerMeasure extends Row {
  /** Script in the `eval` folder of the data. */
  readonly scorer: 'attributions.mjs' | 'times.mjs' | 'articles.mjs' | 'stories.mjs';
  /** Path of the gold below the data folder. */
  readonly gold: string;
  /** `analyze` for figures of single articles, `export` for figures of a record. */
  readonly command: 'analyze' | 'export';
}

/** Measured by a script of this folder, which prints its figures as JSON when it is given `--json`. */
export interface ScriptMeasure extends Row {
  readonly script: 'confidence' | 'copies' | 'events' | 'people' | 'speakers' | 'stance' | 'threads' | 'timelines';
  /** Path of what the script needs below the data folder; `null` where all it needs is in the project. */
  readonly gold: string | null;
}

export interface Figure {
  readonly name: string;
  /** Keys that lead to it in the scorer's JSON. */
  readonly path: readonly string[];
  readonly floor: number;
}

const f1 = (name: string, figure: string, floor: number): Figure => ({ name, path: ['figures', figure, 'f1'], floor });

export const MEASURES: readonly Measure[] = [
  {
    id: 'attributions',
    scorer: 'attributions.mjs',
    gold: 'data/polnear/dev.ndjson.gz',
    command: 'analyze',
    figures: [
      f1('triple F1', 'triple', 0.585),
      f1('triple F1, speech cues', 'triple, speech cues', 0.705),
      f1('triple F1, quoted', 'triple, quoted', 0.75),
      f1('triple F1, indirect', 'triple, indirect', 0.5),
      f1('content tokens F1', 'token content', 0.83),
    ],
  },
  {
    id: 'attributions, confidence',
    script: 'confidence',
    gold: 'data/polnear/dev.ndjson.gz',
    figures: [{ name: 'precision of the surest half', path: ['surestHalf', 'precision'], floor: 0.84 }],
  },
  {
    id: 'speakers',
    script: 'speakers',
    gold: 'data/polnear/dev.ndjson.gz',
    figures: [
      { name: 'pronouns, right of answered', path: ['pronoun all', 'right'], floor: 0.9 },
      { name: 'pronouns, answered of named', path: ['pronoun all', 'answered'], floor: 0.92 },
      { name: 'descriptions, right of answered', path: ['nominal all', 'right'], floor: 0.9 },
      { name: 'descriptions, answered of named', path: ['nominal all', 'answered'], floor: 0.52 },
    ],
  },
  {
    id: 'stance',
    script: 'stance',
    gold: null,
    figures: [
      { name: 'macro-F1, measuring half', path: ['measure', 'macro-F1'], floor: 0.9 },
      { name: 'precision of deny', path: ['measure', 'precision', 'deny'], floor: 0.97 },
      { name: 'precision of retract', path: ['measure', 'precision', 'retract'], floor: 0.97 },
      { name: 'realis right', path: ['measure', 'realis'], floor: 0.84 },
    ],
  },
  ...(
    [
      ['TimeBank', 0.94, 0.905, 0.825],
      ['AQUAINT', 0.935, 0.855, 0.765],
    ] as const
  ).map(
    ([corpus, relaxed, strict, value]): Measure => ({
      id: `times ${corpus}`,
      scorer: 'times.mjs',
      gold: `data/timeml/${corpus}`,
      command: 'analyze',
      figures: [
        f1('relaxed F1', 'relaxed', relaxed),
        f1('strict F1', 'strict', strict),
        f1('value F1', 'value', value),
      ],
    }),
  ),
  {
    id: 'threads and conflicts',
    script: 'threads',
    gold: null,
    figures: [
      { name: 'precision, measuring half', path: ['measure', 'precision'], floor: 0.95 },
      { name: 'recall, measuring half', path: ['measure', 'recall'], floor: 0.6 },
      { name: 'precision, half with rules', path: ['rules', 'precision'], floor: 0.95 },
      { name: 'recall, half with rules', path: ['rules', 'recall'], floor: 0.9 },
    ],
  },
  {
    id: 'article text',
    scorer: 'articles.mjs',
    gold: 'data/fundus-evaluation',
    command: 'analyze',
    figures: [
      { name: 'ROUGE-LSum F1', path: ['figures', 'f1', 'value'], floor: 0.97 },
      { name: 'complete', path: ['figures', 'complete', 'value'], floor: 0.85 },
      { name: 'clean', path: ['figures', 'clean', 'value'], floor: 0.77 },
    ],
  },
  {
    id: 'article date',
    scorer: 'articles.mjs',
    gold: 'data/htmldate',
    command: 'analyze',
    figures: [{ name: 'right', path: ['figures', 'right', 'value'], floor: 0.92 }],
  },
  {
    id: 'stories',
    scorer: 'stories.mjs',
    gold: 'data/ecbplus',
    command: 'export',
    figures: [{ name: 'B-cubed F1', path: ['b-cubed', 'f1'], floor: 0.895 }],
  },
  {
    id: 'people',
    script: 'people',
    gold: null,
    figures: [
      { name: 'precision, measuring part', path: ['measuring', 'precision'], floor: 0.99 },
      { name: 'recall, measuring part', path: ['measuring', 'recall'], floor: 0.94 },
    ],
  },
  {
    id: 'events',
    script: 'events',
    gold: 'data/wikievents/dev.jsonl',
    figures: [
      { name: 'triggers F1, half that was read', path: ['triggers', 'read'], floor: 0.66 },
      { name: 'triggers F1, half put aside', path: ['triggers', 'put aside'], floor: 0.51 },
    ],
  },
  {
    id: 'copies',
    script: 'copies',
    gold: 'data/timeline17',
    figures: [
      { name: 'precision', path: ['all', 'precision'], floor: 0.87 },
      { name: 'recall', path: ['all', 'recall'], floor: 0.77 },
      { name: 'edits, cut to the first third', path: ['synthetic', 'cut to the first third', 'recall'], floor: 0.9 },
      {
        name: 'edits, a tenth of the words',
        path: ['synthetic', 'a tenth of the words replaced', 'recall'],
        floor: 0.9,
      },
    ],
  },
  {
    id: 'timelines, small piles',
    script: 'timelines',
    gold: 'data/timeline17',
    figures: [
      { name: 'Date-F1', path: ['date', 'f1'], floor: 0.69 },
      { name: 'AR1-F', path: ['align-1', 'f1'], floor: 0.125 },
      { name: 'AR2-F', path: ['align-2', 'f1'], floor: 0.036 },
    ],
  },
];
