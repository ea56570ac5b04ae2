import { describe, expect, it } from 'vitest';
import { makeChain } from '../src/analysis/attributions/model/crf.ts';
import { findLearned } from '../src/analysis/attributions/model/find-learned.ts';
import { quantise, readChainModel, writeChainModel } from '../src/analysis/attributions/model/model-file.ts';
import { makeWordReader, viewTokens } from '../src/analysis/attributions/model/token-view.ts';
import { EMPTY_WORD_TABLE } from '../src/analysis/attributions/model/word-table.ts';
import { type Reading, readArticle } from '../src/analysis/attributions/reading.ts';
import type { Span } from '../src/core/span.ts';
import { readLanguage } from '../src/language/language.ts';
import { CUE_FEATURES, cueExamples, ROLE_FEATURES, roleExamples } from './examples.ts';
import type { GoldArticle } from './read-polnear.ts';
import { type Example, trainChain } from './train-chain.ts';

// Source [S …], cue [C …] and content [X …] of each invented sentence.
const SENTENCES = [
  '[S The minister] [C said] [X the bridge was safe] .',
  '[S Ada Holm] [C said] [X the talks had failed] .',
  '[X The road is closed] , [S the mayor] [C said] .',
  '[S The council] [C denied] [X it had lost the money] .',
  'The snow fell all night on the hills of Orlen .',
  '[S Jon Tamm] [C denied] [X he took the letters] .',
  'Nobody was hurt and the market opened again at noon .',
  '[X The harbour was full] , [S the captain] [C said] .',
];

const read = makeWordReader(EMPTY_WORD_TABLE);

function makeGold(marked: string): GoldArticle {
  const roles: Record<string, Span> = {};
  let text = '';
  let open = '';
  let start = 0;
  for (const part of marked.split(/(\[[SCX] |\])/)) {
    if (part === ']') roles[open] = [start, text.length];
    else if (/^\[[SCX] $/.test(part)) {
      open = part[1] as string;
      start = text.length;
    } else text += part;
  }
  const language = readLanguage({
    text,
    blocks: [{ span: [0, text.length], kind: 'paragraph', kept: true, rule: '' }],
  });
  const tokens = (role: string): Set<number> => {
    const [from, to] = roles[role] ?? [0, 0];
    return new Set(language.tokens.flatMap((token, i) => (token.start < to && token.end > from ? [i] : [])));
  };
  const cue = [...tokens('C')];
  const attributions = cue.map((first) => ({
    cue: { first, last: first + 1 },
    source: tokens('S'),
    content: tokens('X'),
  }));
  return { id: text, text, language, attributions };
}

const GOLD = SENTENCES.map(makeGold);
const SETTINGS = { bits: 14, epochs: 20, rate: 0.1, decay: 0.001, dropout: 0, seed: 3 };

function examplesOf(make: (article: GoldArticle, view: ReturnType<typeof viewTokens>) => Example[]): Example[] {
  return GOLD.flatMap((article) => make(article, viewTokens(article.language, read)));
}

const trainCues = (dropout = 0) =>
  trainChain(makeChain(1), examplesOf(cueExamples), { ...SETTINGS, dropout, features: CUE_FEATURES });
const trainRoles = () => trainChain(makeChain(2), examplesOf(roleExamples), { ...SETTINGS, features: ROLE_FEATURES });

describe('trainChain', () => {
  it('lowers the loss and finds a new sentence of the same kind', () => {
    const losses: number[] = [];
    trainChain(makeChain(1), examplesOf(cueExamples), { ...SETTINGS, features: CUE_FEATURES }, (_, loss) =>
      losses.push(loss),
    );
    expect(losses.at(-1)).toBeLessThan((losses[0] as number) / 10);

    const { text, language } = makeGold('Eva Orlen said the ferry was late .');
    const models = {
      cues: quantise(trainCues()),
      roles: quantise(trainRoles()),
      calibration: { bias: 1, weights: [], least: 0.5 },
      read,
    };
    const reading: Reading = readArticle(text, language, { entities: [], mentions: [] });
    const [found] = findLearned(reading, models);
    expect(found).toMatchObject({ source: [0, 2], cue: [2, 3], contents: [[3, 7]], lemma: 'say', rule: 'learned' });
    expect(found?.confidence).toBe(0.73);
  });

  it('gives the same bytes again', () => {
    expect(writeChainModel(trainCues())).toEqual(writeChainModel(trainCues()));
    expect(writeChainModel(trainCues(0.3))).toEqual(writeChainModel(trainCues(0.3)));
    expect(writeChainModel(trainCues())).not.toEqual(writeChainModel(trainCues(0.3)));
  });
});

describe('a model file', () => {
  const model = quantise(trainRoles());
  const bytes = writeChainModel(model);

  it('holds the model', () => {
    expect(readChainModel(bytes)).toEqual(model);
  });

  it('is refused when cut short or something else', () => {
    expect(() => readChainModel(bytes.subarray(0, bytes.length - 1))).toThrow('cut short');
    expect(() => readChainModel(bytes.subarray(1))).toThrow('not a model');
  });

  it('holds no word of the text', () => {
    const plain = Buffer.from(bytes).toString('latin1') + Buffer.from(model.weights).toString('latin1');
    for (const word of ['minister', 'Holm', 'bridge', 'captain']) expect(plain).not.toContain(word);
  });
});
