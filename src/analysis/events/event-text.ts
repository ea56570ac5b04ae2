import type { Attribution, Entity, Layers, Mention, Sentence, TimeExpression, Token } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { compareSpans, type Span, spanContains } from '../../core/span.ts';
import { ADVERB, PUNCTUATION, WORD_CLASSES } from '../../language/en/event-word-classes.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../language/en/speaker-words.ts';
import { genderOf, normalizeRole } from '../../language/gender.ts';
import { indexRoles, type RoleIndex } from './roles.ts';

/** An article as the event rules read it: what each token is, and which mention or date it belongs to. */
export interface EventText {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** Word classes of each token, as sums of the flags in `event-word-classes.ts`. */
  readonly classes: Uint32Array;
  /** For each token the index of the mention that covers it, or -1. */
  readonly mentionAt: Int32Array;
  /** For each token the index of the time expression that covers it, or -1. */
  readonly timeAt: Int32Array;
  /** Entities that 'he' or 'she' stands for, by the pronoun's start: 'Putin said [he] would meet Trump', '[he] said'. */
  readonly speakers: ReadonlyMap<number, string>;
  /** What the article tells of each person's gender: from -1, surely a woman, to 1, surely a man. */
  readonly genders: ReadonlyMap<string, number>;
  readonly roles: RoleIndex;
}

type EventLayers = Pick<Layers, 'language' | 'times' | 'names' | 'attributions'>;

/** Reads the layers once, in time linear in their length. */
export function readEventText(article: Article, { language, times, names, attributions }: EventLayers): EventText {
  const { tokens, sentences } = language;
  const classes = new Uint32Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) classes[index] = classOf(tokens[index] as Token);
  const cited = attributions.flatMap(({ citations }) => citations.map(({ span }) => ({ span })));
  const mentionAt = coverTokens(tokens, names.mentions);
  // Those who are only named as a source in brackets take part in nothing.
  const citedAt = coverTokens(
    tokens,
    cited.sort((a, b) => compareSpans(a.span, b.span)),
  );
  for (let index = 0; index < tokens.length; index += 1) if ((citedAt[index] ?? -1) >= 0) mentionAt[index] = -1;
  return {
    article,
    tokens,
    sentences,
    mentions: names.mentions,
    times,
    entities: new Map(names.entities.map((entity) => [entity.id, entity])),
    classes,
    mentionAt,
    timeAt: coverTokens(tokens, times),
    speakers: speakersByPronoun(attributions),
    genders: readGenders(article, names, attributions),
    roles: indexRoles(names.entities, countItems(names.mentions.map(({ entity }) => entity))),
  };
}

/** Whether the token at `index` has any of the classes. */
export function isClass(text: EventText, index: number, flags: number): boolean {
  return ((text.classes[index] ?? 0) & flags) !== 0;
}

/** Lower-case form of the token at `index`; empty outside the text. */
export function normAt(text: EventText, index: number): string {
  return text.tokens[index]?.norm ?? '';
}

/** Whether the token at `index` opens with a capital. */
export function isCapital(text: EventText, index: number): boolean {
  const first = text.tokens[index]?.text.charAt(0) ?? '';
  return first !== first.toLowerCase();
}

function countItems(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Names that are pronouns in lower case. */
const NAMES_LIKE_WORDS: ReadonlySet<string> = new Set(['US', 'WHO', 'IT']);

function classOf(token: Token): number {
  if (NAMES_LIKE_WORDS.has(token.text)) return 0;
  const known = WORD_CLASSES.get(token.norm);
  if (known !== undefined) return known;
  if (!/[\p{L}\p{N}]/u.test(token.text)) return PUNCTUATION;
  return token.norm.length > 4 && token.norm.endsWith('ly') ? ADVERB : 0;
}

/** A pronoun that opens what somebody is reported to say, in other than his own words, is taken for the speaker. */
function speakersByPronoun(attributions: readonly Attribution[]): ReadonlyMap<number, string> {
  const speakers = new Map<number, string>();
  for (const { source, content, quotation } of attributions) {
    const start = content.spans[0]?.[0];
    if (source.entity === null) continue;
    if (start !== undefined && quotation !== 'direct') speakers.set(start, source.entity);
    if (source.how === 'pronoun') for (const span of source.spans) speakers.set(span[0], source.entity);
  }
  return speakers;
}

/** By names and roles; where they tell nothing, by the pronouns under which a person was found to speak. */
function readGenders(
  article: Article,
  { entities }: Layers['names'],
  attributions: readonly Attribution[],
): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { source } of attributions) {
    if (source.how !== 'pronoun' || source.entity === null) continue;
    const pronoun = article.text.slice(...(source.spans[0] ?? [0, 0])).toLowerCase();
    const vote = MALE_PRONOUNS.has(pronoun) ? 1 : FEMALE_PRONOUNS.has(pronoun) ? -1 : 0;
    votes.set(source.entity, (votes.get(source.entity) ?? 0) + vote);
  }
  const people = entities.filter(({ kind }) => kind === 'person');
  return new Map(
    people.map(({ id, name, aliases, roles }) => {
      const names = [name, ...aliases].map((alias) => alias.toLowerCase());
      return [id, genderOf(names, roles.map(normalizeRole), votes.get(id))];
    }),
  );
}

function coverTokens(tokens: readonly Token[], items: readonly { readonly span: Span }[]): Int32Array {
  const cover = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < item.span[0]) at += 1;
    for (let next = at; next < tokens.length; next += 1) {
      const token = tokens[next];
      if (token === undefined || !spanContains(item.span, [token.start, token.end])) break;
      cover[next] = index;
    }
  }
  return cover;
}
