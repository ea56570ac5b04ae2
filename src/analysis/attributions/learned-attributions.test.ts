import { describe, expect, it } from 'vitest';
import type { Attribution, Mention } from '../../core/analysis.ts';
import type { Article, Block } from '../../core/article.ts';
import { readLanguage } from '../../language/language.ts';
import { findAttributions } from './attributions.ts';

function analyse(text: string, names: readonly string[] = []): readonly Attribution[] {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    span: [match.index, match.index + match[0].length],
    kind: 'paragraph',
    kept: true,
    rule: '',
  }));
  const article = { id: 'a', text, blocks, published: { value: null, how: 'unknown' } } as unknown as Article;
  const mentions = names.map((name): Mention => {
    const start = text.indexOf(name);
    return { span: [start, start + name.length], entity: name, form: 'name' };
  });
  return findAttributions(article, {
    language: readLanguage(article),
    times: [],
    names: { entities: [], mentions },
  });
}

const wordsOf = (text: string, { source, cue, content }: Attribution): string =>
  [source, cue, content].map(({ spans }) => spans.map((span) => text.slice(...span)).join(' … ')).join(' | ');

describe('findAttributions with the models', () => {
  it('keeps a statement inside a statement as its child, ending where the outer one does', () => {
    const text = '“The envoy told me that the talks had failed,” said Ada Holm.';
    const found = analyse(text, ['Ada Holm']);
    const outer = found.find(({ parent }) => parent === null);
    const inner = found.find(({ parent }) => parent !== null);
    expect(outer && wordsOf(text, outer)).toBe('Ada Holm | said | “The envoy told me that the talks had failed,”');
    expect(inner && wordsOf(text, inner)).toBe('The envoy | told | that the talks had failed');
    expect(inner?.parent).toBe(outer?.id);
  });

  it('knows a name with a reflexive pronoun behind it', () => {
    const [one] = analyse('Holm herself said on Monday that the talks had failed.', ['Holm']);
    expect(one?.source.entity).toBe('Holm');
  });

  it('reads a headline with a colon by rule where the models find nothing', () => {
    const text = 'Holm: Talks on the harbour have failed';
    expect(analyse(text, ['Holm']).map((one) => wordsOf(text, one))).toEqual([
      'Holm | : | Talks on the harbour have failed',
    ]);
  });

  it('follows a quotation through its paragraphs', () => {
    const text = 'Holm said: “It was late and we were tired.\n“Nobody saw us leave the harbour.”';
    const [one] = analyse(text, ['Holm']);
    expect(one?.content.spans.map((span) => text.slice(...span))).toEqual([
      '“It was late and we were tired',
      '“Nobody saw us leave the harbour.”',
    ]);
  });

  it('reads the signature under a quotation', () => {
    const text = '“We will be back one day.”\n— Ada Holm';
    expect(analyse(text, ['Ada Holm']).map((one) => wordsOf(text, one))).toContain(
      'Ada Holm | — | “We will be back one day.”',
    );
  });

  it('gives every statement a confidence from 0 to 1 and one id', () => {
    const text = 'Holm said the road was closed. Tamm denied it had been closed, and said the snow was gone.';
    const found = analyse(text, ['Holm', 'Tamm']);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const { confidence } of found) expect(confidence > 0 && confidence <= 1).toBe(true);
  });
});
