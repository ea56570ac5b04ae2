import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../../test/cpu-time.ts';
import { type Realis, STANCES, type Stance } from '../../../core/analysis.ts';
import { CONTENT_ROWS } from '../../../language/en/stance-contents.ts';
import { POLARITIES, STANCE_TABLE } from '../../../language/en/stance-words.ts';
import { readLanguage } from '../../../language/language.ts';
import type { TokenRange } from '../noun-phrases.ts';
import { type Reading, readArticle } from '../reading.ts';
import { findAct } from './find-acts.ts';
import { readStance } from './stance.ts';

function readingOf(text: string): Reading {
  const blocks = [{ span: [0, text.length] as const, kind: 'paragraph' as const, kept: true, rule: 'test' }];
  return readArticle(text, readLanguage({ text, blocks }), { entities: [], mentions: [] });
}

/** Stance and realis of a text whose source stands in `<>`, its cue in `[]` and its content in `{}`. */
function stanceOf(marked: string): readonly [Stance, Realis] {
  const text = marked.replaceAll(/[<>[\]{}]/g, '');
  const reading = readingOf(text);
  const range = (open: string, close: string): TokenRange | null => {
    const at = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replaceAll(/[<>[\]{}]/g, '').length;
    if (!marked.includes(open)) return null;
    const inside = reading.tokens.flatMap(({ start, end }, i) => (start >= at(open) && end <= at(close) ? [i] : []));
    return [inside[0] ?? 0, (inside.at(-1) ?? 0) + 1];
  };
  const content = range('{', '}');
  const contents = content ? [content] : [];
  const found = { source: range('<', '>'), cue: range('[', ']'), contents, lemma: '', use: null, rule: 'test' };
  const { stance, realis } = readStance(reading, { ...found, confidence: 1, isMain: true }, contents);
  return [stance, realis];
}

describe('a cue and its negation', () => {
  it.each<[string, Stance, Realis]>([
    ['<Orlen> [denied] {the report}.', 'deny', 'actual'],
    ['<Orlen> [did not deny] {the report}.', 'non-denial', 'negated'],
    ['<Orlen> [has never denied] {it}.', 'non-denial', 'negated'],
    ['<Orlen> no longer [denied] {the report}.', 'non-denial', 'actual'],
    ['<The ministry> no longer [claims] {that the dam was safe}.', 'retract', 'actual'],
    ['<Nobody> [denied] {the report}.', 'non-denial', 'negated'],
    ['<Orlen> [neither confirmed nor denied] {the report}.', 'non-denial', 'negated'],
    ['<Orlen> [stopped short of] {denying the report}.', 'non-denial', 'negated'],
    ['<Orlen> [did not say] {whether the dam was safe}.', 'other', 'negated'],
    ['<Orlen> [would not say] {whether the dam was safe}.', 'decline', 'negated'],
    ['<Orlen> [refused] {to rule out a new dam}.', 'non-denial', 'actual'],
    ['<Orlen> [refused to rule out] {a new dam}.', 'non-denial', 'actual'],
    ['<Orlen> [refused] {to sign the treaty}.', 'oppose', 'actual'],
    ['<Orlen> [declined] {to comment}.', 'decline', 'actual'],
    ['<Orlen> [does not believe] {the report}.', 'doubt', 'actual'],
    ['<Orlen> [has no doubt] {that the dam will hold}.', 'believe', 'actual'],
    ['<Orlen> is [not convinced] {that the dam will hold}.', 'doubt', 'actual'],
    ['<Orlen> [does not support] {the plan}.', 'oppose', 'actual'],
    ['<Orlen> [vowed] {not to close the dam}.', 'promise', 'actual'],
    ['<Orlen> [failed to explain] {the delay}.', 'other', 'negated'],
  ])('%s', (text, stance, realis) => {
    expect(stanceOf(text)).toEqual([stance, realis]);
  });
});

describe('an object or a content', () => {
  it.each<[string, Stance]>([
    ['<Orlen> [rejects] {that}.', 'deny'],
    ['<Orlen> [rejected] {claims that he lied}.', 'deny'],
    ['<Orlen> [rejected] {calls for a vote}.', 'oppose'],
    ['<Orlen> [denied] {the group a permit}.', 'oppose'],
    ['<Orlen> [said] {the report was false}.', 'deny'],
    ['<Orlen> [said] {the report was not false}.', 'assert'],
    ['<Orlen> [said] {there was no truth to the report}.', 'deny'],
    ['<Orlen> [said] {he had never met the envoy}.', 'assert'],
    ['<Orlen> [insisted] {he had never met the envoy}.', 'deny'],
    ['Asked if he had lied, <Orlen> [said] {he had not}.', 'deny'],
    ['<Orlen> [said] {he had misspoken}.', 'retract'],
    ['<Orlen> [said] {he no longer believes the count}.', 'retract'],
    ['<Orlen> [took] {it back}.', 'retract'],
    ['<Orlen> [withdrew] {the remark}.', 'retract'],
    ['<Orlen> [withdrew] {his support for the bill}.', 'oppose'],
    ['<Orlen> [withdrew] {the troops}.', 'other'],
    ['<Orlen> [backtracked] {on the levy}.', 'retract'],
    ['<Orlen> [apologised] {for calling the envoy a fool}.', 'retract'],
    ['<Orlen> [apologised] {for the delay}.', 'other'],
    ['<Orlen> [said] {the envoy had retracted the story}.', 'assert'],
    ['<Ms Orlen> [said] {she doubted the count}.', 'doubt'],
    ['<Ms Orlen> [said] {he doubted the count}.', 'assert'],
    ['<Orlen> [said] {he did not recall the dinner}.', 'non-denial'],
    ['<Orlen> [said] {he would resign}.', 'intend'],
    ['<Orlen> [said] {the bridge would open}.', 'assert'],
    ['<Orlen> [asked] {the court to wait}.', 'ask'],
    ['<Orlen> [told] {residents to leave}.', 'demand'],
    ['<Orlen> [told] {residents that the dam held}.', 'assert'],
    ['<Orlen> [conceded] {that the dam was weak}.', 'confirm'],
    ['<Orlen> [hinted] {that he might go}.', 'suggest'],
  ])('%s', (text, stance) => {
    expect(stanceOf(text)[0]).toBe(stance);
  });
});

describe('realis', () => {
  it.each<[string, Stance, Realis]>([
    ['If <Orlen> [says] {so}, it counts.', 'assert', 'hypothetical'],
    ['Unless <Orlen> [withdraws] {the remark}, she will sue.', 'retract', 'hypothetical'],
    ['<Orlen> [may deny] {it}.', 'deny', 'hypothetical'],
    ['<Orlen> [will announce] {a levy}.', 'assert', 'planned'],
    ['<Orlen> is expected to [deny] {the charge}.', 'deny', 'planned'],
    ['<Orlen> [would later deny] {it}.', 'deny', 'actual'],
  ])('%s', (text, stance, realis) => {
    expect(stanceOf(text)).toEqual([stance, realis]);
  });
});

describe('acts', () => {
  const actsIn = (text: string): string[] => {
    const reading = readingOf(text);
    return reading.sentences.flatMap((sentence) =>
      reading.tokens.flatMap((_, head) => {
        const act = head >= sentence.first && head < sentence.last ? findAct(reading, sentence, head) : null;
        const [first, last] = act?.contents[0] ?? [0, 0];
        return act ? [text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end)] : [];
      }),
    );
  };

  it('are found with the rest of their clause', () => {
    expect(actsIn('Orlen climbed down over the levy.')).toEqual(['over the levy']);
    expect(actsIn('Orlen has ruled out a levy.')).toEqual(['a levy']);
    expect(actsIn('Orlen withdrew the remark.')).toEqual(['the remark']);
  });

  it('are no passives, and no withdrawal of things', () => {
    expect(actsIn('A levy was ruled out on Monday.')).toEqual([]);
    expect(actsIn('Orlen withdrew the troops.')).toEqual([]);
  });
});

describe('the tables', () => {
  it('have a known stance in each cell', () => {
    for (const row of STANCE_TABLE.values())
      for (const polarity of POLARITIES) expect(STANCES).toContain(row[polarity].stance);
  });

  it('lead every row to a class of the table, or to a row after it', () => {
    CONTENT_ROWS.forEach(({ becomes }, i) => {
      const goesOn = CONTENT_ROWS.slice(i + 1).some(({ classes }) => classes.includes(becomes));
      expect(STANCE_TABLE.has(becomes) || goesOn, becomes).toBe(true);
    });
  });

  it('give a known stance for any words', () => {
    const pieces = [
      'he',
      'had',
      'not',
      'said',
      'denied',
      'the',
      'report',
      'was',
      'false',
      ',',
      '“',
      '”',
      'to',
      'refused',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 3, maxLength: 40 }), (words) => {
        const [stance] = stanceOf(`<Orlen> [said] {${words.join(' ')}}.`);
        expect(STANCES).toContain(stance);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['the ', 'he had ', 'claim ', 'was not ', 'that ', "n't "])('match 28 words of %j fast', (piece) => {
    const content = piece.repeat(28).trim();
    const time = cpuTime(() => {
      for (let i = 0; i < 100; i += 1) for (const { pattern } of CONTENT_ROWS) pattern.test(content);
    });
    expect(time).toBeLessThan(500);
  });
});
