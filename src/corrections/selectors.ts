import type { EventSelector, MentionSelector, QuoteSelector, StatementSelector } from '../core/correction.ts';
import type { Evidence } from '../core/evidence.ts';
import type { ArticleFacts, EventFact, StatementFact } from '../core/facts.ts';
import type { RecordEvent, RecordStatement } from '../core/record.ts';
import { wordsOf } from '../core/words.ts';

/** Share of two spans, or of the words of two texts, that must be common for one to be the other analysed anew. */
const MOSTLY = 0.5;

/** Selects `statement` by its article and words. */
export function selectStatement(statement: RecordStatement, uri: string): StatementSelector {
  const [whole] = statement.evidence;
  if (!whole) throw new Error(`statement ${statement.id} has no evidence`);
  return {
    kind: 'statement',
    article: { id: whole.article, uri },
    quote: quoteOf(whole),
    content: statement.exact,
    cue: statement.cue,
  };
}

/**
 * Selects `event` by the sentences of its mentions. Where another event of `others` rests on the same sentence, only the
 * mention that gave the event its id is selected there, by its trigger.
 */
export function selectEvent(
  event: RecordEvent,
  others: readonly RecordEvent[],
  articles: ReadonlyMap<string, ArticleFacts>,
): EventSelector {
  const shared = new Set(
    others
      .filter(({ id, type }) => id !== event.id && type === event.type)
      .flatMap(({ evidence }) => evidence.map((each) => `${each.article} ${each.start}`)),
  );
  const mentions = event.evidence.flatMap((each): readonly MentionSelector[] => {
    const article = articles.get(each.article);
    const own = article?.events.find(({ id }) => id === event.id);
    const isOwn = own !== undefined && own.evidence.start === each.start;
    if (!isOwn && shared.has(`${each.article} ${each.start}`)) return [];
    const selector = { article: { id: each.article, uri: article?.uri ?? '' }, quote: quoteOf(each) };
    return [isOwn ? { ...selector, trigger: own.trigger } : selector];
  });
  return { kind: 'event', type: event.type, mentions };
}

function quoteOf({ start, end, exact, prefix, suffix }: Evidence): QuoteSelector {
  return { start, end, exact, prefix, suffix };
}

/**
 * The statement of `article` that a selector means: the same words for the same content; else, in the same text, the
 * one with the same cue that mostly covers it. Of several the nearest. `null` when there is none.
 */
export function findStatement(article: ArticleFacts, selector: StatementSelector): StatementFact | null {
  const isSameText = article.id === selector.article.id;
  const { statements } = article;
  const ofContent = statements.filter(({ exact }) => isSameWording(exact, selector.content));
  const exactly = ofContent.filter(
    ({ evidence, cue }) => evidence[0]?.exact === selector.quote.exact && cue === selector.cue,
  );
  if (exactly.length > 0) return nearest(exactly, ({ evidence }) => evidence[0], selector.quote);
  const placed = ofContent.filter(({ evidence }) => !isSameText || overlaps(evidence[0], selector.quote) > 0);
  if (placed.length > 0) return nearest(placed, ({ evidence }) => evidence[0], selector.quote);
  if (!isSameText) return null;
  const covering = statements.filter(
    ({ evidence, exact, cue }) =>
      cue === selector.cue &&
      overlaps(evidence[0], selector.quote) >= MOSTLY &&
      commonWords(exact, selector.content) >= MOSTLY,
  );
  return nearest(covering, ({ evidence }) => evidence[0], selector.quote);
}

/** The mentions of events of `type` in the sentence that a selector means; with its trigger where that is there. */
export function findMentions(
  article: ArticleFacts,
  type: EventFact['type'],
  { article: { id }, quote, trigger }: MentionSelector,
): readonly EventFact[] {
  const isSameText = article.id === id;
  const there = article.events.filter(
    (event) =>
      event.type === type &&
      (isSameText ? overlaps(event.evidence, quote) >= MOSTLY : event.evidence.exact === quote.exact),
  );
  const ofTrigger = there.filter((event) => event.trigger === trigger);
  return ofTrigger.length > 0 ? ofTrigger : there;
}

/** The item nearest to `quote`, with the same words around it before others. */
function nearest<T>(
  items: readonly T[],
  evidenceOf: (item: T) => Evidence | undefined,
  quote: QuoteSelector,
): T | null {
  const ranked = items.map((item) => {
    const evidence = evidenceOf(item);
    const isAlike = evidence?.prefix === quote.prefix && evidence.suffix === quote.suffix;
    return { item, isAlike, far: Math.abs((evidence?.start ?? 0) - quote.start) };
  });
  ranked.sort((a, b) => Number(b.isAlike) - Number(a.isAlike) || a.far - b.far);
  return ranked[0]?.item ?? null;
}

/** Share of the two spans together that both cover. */
function overlaps(evidence: Evidence | undefined, quote: QuoteSelector): number {
  if (!evidence) return 0;
  const common = Math.min(evidence.end, quote.end) - Math.max(evidence.start, quote.start);
  return Math.max(0, common) / (Math.max(evidence.end, quote.end) - Math.min(evidence.start, quote.start));
}

function isSameWording(a: string, b: string): boolean {
  return a === b || wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** Dice's coefficient of the words of two texts. */
function commonWords(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}
