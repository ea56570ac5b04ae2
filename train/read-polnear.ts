import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Unit } from '../src/analysis/attributions/model/token-view.ts';
import type { LanguageLayer } from '../src/core/analysis.ts';
import type { Block } from '../src/core/article.ts';
import type { Span } from '../src/core/span.ts';
import { readLanguage } from '../src/language/language.ts';

/** An attribution of the gold data in tokens: the cue a run, source and content sets. */
export interface GoldAttribution {
  readonly cue: Unit;
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly language: LanguageLayer;
  readonly attributions: readonly GoldAttribution[];
}

type Spans = readonly Span[];
interface Row {
  readonly doc: string;
  readonly text: string;
  readonly ann: Readonly<Record<string, readonly { source?: Spans; cue?: Spans; content?: Spans }[]>>;
}

/**
 * The articles of a file of PolNeAR as NDJSON, gzipped. The first annotator by name counts. Lines of the text are its
 * paragraphs. Offsets in the file are code points; here they become tokens of our own language layer.
 */
export function readPolnear(path: string): GoldArticle[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => readRow(JSON.parse(line) as Row));
}

function readRow({ doc, text, ann }: Row): GoldArticle {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    span: [match.index, match.index + match[0].length],
    kind: 'paragraph',
    kept: true,
    rule: 'line',
  }));
  const language = readLanguage({ text, blocks });
  const offsets = [0];
  for (const point of text) offsets.push((offsets.at(-1) as number) + point.length);
  const tokensIn = (spans: Spans = []): Set<number> => {
    const found = new Set<number>();
    for (const [from, to] of spans) {
      const start = offsets[from] ?? text.length;
      const end = offsets[to] ?? text.length;
      for (let i = firstToken(language, start); (language.tokens[i]?.start ?? Infinity) < end; i += 1) found.add(i);
    }
    return found;
  };
  const first = Object.keys(ann).sort()[0] ?? '';
  const attributions = (ann[first] ?? []).flatMap(({ source, cue, content }) => {
    const cueTokens = [...tokensIn(cue)].sort((a, b) => a - b);
    const head = cueTokens[0];
    if (head === undefined) return [];
    let last = head + 1;
    while (cueTokens.includes(last)) last += 1;
    return [{ cue: { first: head, last }, source: tokensIn(source), content: tokensIn(content) }];
  });
  return { id: doc, text, language, attributions };
}

/** Index of the first token that ends after `offset`. */
function firstToken({ tokens }: LanguageLayer, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
