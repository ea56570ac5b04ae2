import { describe, expect, it } from 'vitest';
import { analyseArticle, analyseDocument } from '../../../pipeline.ts';
import { evidenceFeatures } from '../model/confidence.ts';
import { CUE_FEATURES, firstQuoted, readCueFeatures } from '../model/cue-features.ts';
import { loadModels } from '../model/load-models.ts';
import { placeCue, ROLE_FEATURES, readRoleFeatures } from '../model/role-features.ts';
import { viewTokens } from '../model/token-view.ts';
import { CONFIDENCE_NAMES, CUE_FEATURE_NAMES, ROLE_FEATURE_NAMES } from './feature-names.ts';
import { findReasons } from './reasons.ts';
import { featureWords } from './speaker-feature-words.ts';

const TEXT = `VELIA, March 4 (Lantern) - Foreign Minister Ruben Istrand met the mayor of Velia, Ada Holm, on Monday.

The dam would be repaired by May, he said, and nobody would have to leave.

“We were never asked,” said Holm.`;

const { article, attributions } = analyseDocument({
  uri: 'dam.txt',
  mediaType: 'text/plain',
  bytes: new TextEncoder().encode(TEXT),
  given: {},
});
if (!article) throw new Error('the article was not read');
const layers = analyseArticle(article);
const sayingOf = (words: string) => {
  const found = attributions.find(({ content }) =>
    content.spans.some((span) => article.text.slice(...span).includes(words)),
  );
  if (!found) throw new Error(`nobody says ${words}`);
  return found;
};

describe('reasons of an attribution', () => {
  it('give the cue with what weighed most, the heaviest first', () => {
    const reasons = findReasons(article, layers, sayingOf('never asked'));
    expect(reasons?.cue).toMatchObject({ text: 'said', lemma: 'say' });
    expect(reasons?.cue.probability).toBeGreaterThan(0.9);
    const weights = reasons?.cue.weighed.map(({ weight }) => Math.abs(weight)) ?? [];
    expect(weights).toHaveLength(5);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(reasons?.cue.weighed.map(({ what }) => what).join()).toContain('“said”');
    expect(reasons?.source).not.toHaveLength(0);
    expect(reasons?.content).not.toHaveLength(0);
  });

  it('add up to the confidence with what is not shown', () => {
    const reasons = findReasons(article, layers, sayingOf('never asked'));
    expect(reasons?.confidence.map(({ what }) => what)).toContain('before anything is known');
  });

  it('rank the candidates of a pronoun and say which was chosen', () => {
    const { speaker } = findReasons(article, layers, sayingOf('repaired by May')) ?? {};
    expect(speaker).toMatchObject({ name: 'Ruben Istrand', how: 'pronoun', least: 0.4 });
    const [first] = speaker?.candidates ?? [];
    expect(first?.name).toBe('Ruben Istrand');
    expect(first?.probability).toBeGreaterThan(0.4);
    expect(speaker?.candidates.map(({ name }) => name)).toContain('Ada Holm');
    expect(speaker?.candidates.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 1);
  });

  it('need no ranking for a name', () => {
    const { speaker } = findReasons(article, layers, sayingOf('never asked')) ?? {};
    expect(speaker).toMatchObject({ name: 'Ada Holm', how: 'name', least: null, candidates: [] });
  });

  it('are none for an attribution that is not found today', () => {
    const one = sayingOf('never asked');
    const elsewhere = { ...one, cue: { ...one.cue, spans: [[0, 5]] as [number, number][] } };
    expect(findReasons(article, layers, elsewhere)).toBeNull();
  });
});

describe('names of features', () => {
  it('stand for each feature that the models read', () => {
    const view = viewTokens(layers.language, loadModels().read);
    const [unit] = view.sentences;
    if (!unit) throw new Error('no sentence');
    const cues = readCueFeatures(view, unit, firstQuoted(view, unit), 3, new Int32Array(CUE_FEATURES));
    expect(CUE_FEATURE_NAMES).toHaveLength(cues);
    const place = placeCue(view, unit, { first: 3, last: 4 }, new Uint8Array(view.size));
    const roles = readRoleFeatures(view, place, 2, new Int32Array(ROLE_FEATURES));
    expect(ROLE_FEATURE_NAMES).toHaveLength(roles);
  });

  it('stand for each number that the confidence is made of', () => {
    const evidence = {
      cue: 0.5,
      roles: 0.5,
      source: 0.5,
      content: 0.5,
      isKnownCue: true,
      isSpeech: true,
      isQuoted: false,
      isCueQuoted: false,
      hasSource: true,
      isSourceCapital: true,
      sourceWords: 1,
      cueWords: 1,
      contentWords: 1,
      contentParts: 1,
      gap: 0,
      isHeld: false,
      holds: false,
    };
    expect(CONFIDENCE_NAMES).toHaveLength(evidenceFeatures(evidence).length);
  });

  it('put the features of candidates into words', () => {
    expect(featureWords('gender:same')).toBe('gender of the name: same');
    expect(featureWords('none')).toBe('nobody named is meant');
  });
});
