/**
 * What `npm run eval` measures on gold data that is kept outside the project. Each row names a scorer, the gold it is
 * given and the figures that are read from what it prints with `--json`, as shares of 1, with the floor of each: just
 * under what was reached, so that a change which makes a figure worse is seen. `docs/figures.md` explains the figures.
 */
export interface Measure {
  readonly id: string;
  /** Script in the `eval` folder of the data. */
  readonly scorer: 'attributions.mjs' | 'times.mjs' | 'articles.mjs' | 'stories.mjs';
  /** Path of the gold below the data folder. */
  readonly gold: string;
  /** `analyze` for figures of single articles, `export` for figures of a record. */
  readonly command: 'analyze' | 'export';
  readonly figures: readonly Figure[];
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
      f1('triple F1', 'triple', 0.57),
      f1('triple F1, speech cues', 'triple, speech cues', 0.69),
      f1('triple F1, quoted', 'triple, quoted', 0.73),
      f1('triple F1, indirect', 'triple, indirect', 0.48),
      f1('content tokens F1', 'token content', 0.82),
    ],
  },
  ...(['TimeBank', 'AQUAINT'] as const).map(
    (corpus): Measure => ({
      id: `times ${corpus}`,
      scorer: 'times.mjs',
      gold: `data/timeml/${corpus}`,
      command: 'analyze',
      figures: [f1('relaxed F1', 'relaxed', 0.93), f1('strict F1', 'strict', 0.85), f1('value F1', 'value', 0.76)],
    }),
  ),
  {
    id: 'article text',
    scorer: 'articles.mjs',
    gold: 'data/fundus-evaluation',
    command: 'analyze',
    figures: [
      { name: 'ROUGE-LSum F1', path: ['figures', 'f1', 'value'], floor: 0.96 },
      { name: 'complete', path: ['figures', 'complete', 'value'], floor: 0.8 },
      { name: 'clean', path: ['figures', 'clean', 'value'], floor: 0.66 },
    ],
  },
  {
    id: 'article date',
    scorer: 'articles.mjs',
    gold: 'data/htmldate',
    command: 'analyze',
    figures: [{ name: 'right', path: ['figures', 'right', 'value'], floor: 0.85 }],
  },
  {
    id: 'stories',
    scorer: 'stories.mjs',
    gold: 'data/ecbplus',
    command: 'export',
    figures: [{ name: 'B-cubed F1', path: ['b-cubed', 'f1'], floor: 0.84 }],
  },
];
