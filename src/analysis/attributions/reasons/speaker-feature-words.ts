// What the features of candidates for a speaker mean, by the word before their first colon (pronoun-features.ts,
// descriptions.ts). What follows the colon is shown as it is.

export const SPEAKER_FEATURE_WORDS: Readonly<Record<string, string>> = {
  after: 'named after it, in a clause that is',
  blocks: 'paragraphs back',
  content: 'named in the words said',
  form: 'last mentioned as',
  gender: 'gender of the name',
  holder: 'says the words it stands in, in a',
  kind: 'kind',
  modifiers: 'words before the noun',
  near: 'sentences back, at most',
  none: 'nobody named is meant',
  noun: 'the noun goes with its',
  opens: 'opens its sentence, sentences back',
  party: 'party',
  place: 'place in its sentence',
  quoted: 'quotation marks around',
  rank: 'place among those that fit',
  role: 'the description goes with its role',
  sentences: 'sentences back',
  speaks: 'order of pronoun and words said',
  times: 'mentions before',
  turn: 'spoke before',
  words: 'words of the description',
};

export function featureWords(feature: string): string {
  const [prefix = feature, ...rest] = feature.split(':');
  const words = SPEAKER_FEATURE_WORDS[prefix] ?? prefix;
  return rest.length === 0 ? words : `${words}: ${rest.join(', ')}`;
}
