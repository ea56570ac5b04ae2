import { compareText, dayRange, daysBetween } from '../../core/date.ts';
import type { ArticleFacts, FigureFact } from '../../core/facts.ts';
import { makeId } from '../../core/ids.ts';
import type { Copies, LinkedStories, Revisions } from '../../core/linked.ts';
import type { ConflictRelation, RecordConflict } from '../../core/record.ts';
import { countItems, stemWord } from '../../language/content-words.ts';
import { placesDiffer } from '../figures/figure-places.ts';
import { ANY_PEOPLE, type FigureRole, GROWING_ROLES, ROLES } from '../figures/figure-roles.ts';
import { quantitiesAgree } from '../figures/quantities.ts';
import { compareByRevision } from '../revisions/revisions.ts';

interface Figure {
  readonly fact: FigureFact;
  readonly article: ArticleFacts;
  /** The article its text was taken from, or the article itself. */
  readonly account: string;
  /** The first revision of its article; `null` for an article of which there is one. */
  readonly revised: string | null;
  readonly published: string | null;
  readonly story: string | null;
  /** Stems of the sentence, those that say what the number is of left out, with how telling each is. */
  readonly weights: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** Figures that are compared under one key. */
const KEY_LIMIT = 40;
/** Days apart at which two articles without dates in their sentences can tell of one event. */
const NEWS_DAYS = 3;
/** The same where nothing is said of what those counted did. */
const SUM_DAYS = 14;
/** The same where one outlet tells it again in much the same words: it has learned more. */
const UPDATE_DAYS = 92;
/** Days before an article in which what it tells without a day happened. */
const UNDATED_DAYS = 1;
/** Weight that the words in common have at least: names that are in every second sentence say little. */
const LEAST_SHARED = 10;
/** How many times as large one count can be as another of the same event, those of a crowd apart. */
const MOST_TIMES = 4;
/** Share of the weight of the stems of the shorter sentence that the other has too where both tell of one event. */
const SAME_EVENT = 0.4;
/** The same where only two words are in common. */
const SHORT_EVENT = 0.65;
const SHARED_WORDS = 3;
/** Share of the weight of the longer of two sentences from which they are one sentence of two revisions. */
const SAME_SENTENCE = 0.6;
/** Sentences added to every record, each with words of its own. */
const PRIOR = 500;
const SIDE_LIMIT = 6;

/**
 * Numbers of one thing that two articles give differently: the same role (killed, detained, …) or the same noun and
 * words beside it, in sentences that share names and other words and no different days. Between two revisions of one
 * article the outlet corrected it, but for a count of the kind that grows.
 */
export function findFigureConflicts(
  articles: readonly ArticleFacts[],
  copies: Copies,
  stories: LinkedStories,
  revisions: Revisions,
): RecordConflict[] {
  const index = new Map<string, Figure[]>();
  const conflicts = new Map<string, RecordConflict>();
  const byRevision = compareByRevision(revisions);
  const ordered = articles
    .map((article) => ({ article, published: dayRange(article.published.value)?.first ?? null }))
    .sort((a, b) => compareText(a.published ?? '~', b.published ?? '~') || byRevision(a.article.id, b.article.id));
  const counts = countItems(articles.flatMap(({ figures }) => figures.flatMap(({ stems }) => stems)));
  const total = PRIOR + articles.reduce((sum, { figures }) => sum + figures.length, 0);
  const weigh = (fact: FigureFact): Pick<Figure, 'weights' | 'weight'> => {
    const telling = fact.stems.filter((stem) => stem !== fact.unit && !/^\d/.test(stem) && !isRoleWord(stem, fact));
    const weights = new Map(telling.map((stem) => [stem, Math.log(1 + total / (1 + (counts.get(stem) ?? 0)))]));
    return { weights, weight: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
  };
  for (const { article, published } of ordered) {
    const story = stories.byArticle.get(article.id) ?? null;
    const account = copies.get(article.id)?.original ?? article.id;
    const revised = revisions.get(article.id)?.first ?? null;
    const figures = article.figures.map(
      (fact): Figure => ({ fact, article, account, revised, published, story, ...weigh(fact) }),
    );
    for (const figure of figures) {
      for (const other of candidates(figure, index)) {
        const relation = compare(other, figure);
        if (relation) addConflict(conflicts, other, figure, relation);
      }
    }
    for (const [at, figure] of figures.entries()) {
      for (const other of figures.slice(at + 1, at + 1 + NEWS_DAYS)) {
        if (countedDifferently(figure, other)) addConflict(conflicts, figure, other, 'differ');
      }
    }
    for (const figure of figures) register(figure, index);
  }
  return [...conflicts.values()];
}

function keysOf({ fact, article, story, revised }: Figure): string[] {
  const subject = fact.role ?? fact.unit;
  const outlet = article.outlet === null ? [] : [`${subject} in ${article.outlet} ${story ?? ''}`];
  const address = revised === null ? [] : [`${subject} at ${revised}`];
  return [...fact.names.slice(0, 8).map((name) => `${subject} ${name}`), ...outlet, ...address];
}

function register(figure: Figure, index: Map<string, Figure[]>): void {
  for (const key of keysOf(figure)) {
    const known = index.get(key);
    if (!known) index.set(key, [figure]);
    else {
      known.push(figure);
      if (known.length > KEY_LIMIT) known.shift();
    }
  }
}

function candidates(figure: Figure, index: ReadonlyMap<string, readonly Figure[]>): Set<Figure> {
  return new Set(keysOf(figure).flatMap((key) => index.get(key) ?? []));
}

/** How two figures, the first published no later, stand to each other; `null` where they agree or count other things. */
function compare(earlier: Figure, later: Figure): ConflictRelation | null {
  const [a, b] = [earlier.fact, later.fact];
  if (a.corrects && !isCorrection(later, earlier)) return null;
  if (earlier.account === later.account && !corrects(earlier, later) && !isRevision(earlier, later)) return null;
  if (
    !countsSame(a, b) ||
    isFarFrom(a, b) ||
    placesDiffer(a.places, b.places) ||
    quantitiesAgree(a, b) ||
    !isSameEvent(earlier, later)
  )
    return null;
  if (knowsBoth(earlier, later) || knowsBoth(later, earlier)) {
    return corrects(earlier, later) ? 'corrected' : null;
  }
  return relationOf(earlier, later);
}

function isFarFrom(a: FigureFact, b: FigureFact): boolean {
  return a.role !== 'attended' && Math.max(a.value, b.value) > MOST_TIMES * Math.min(a.value, b.value);
}

function relationOf(earlier: Figure, later: Figure): ConflictRelation {
  if (corrects(earlier, later)) return 'corrected';
  if (isRevision(earlier, later)) return isGrown(earlier, later) ? 'changed' : 'corrected';
  const isLater = earlier.published !== null && later.published !== null && earlier.published < later.published;
  const sameOutlet = earlier.article.outlet !== null && earlier.article.outlet === later.article.outlet;
  return isLater && (sameOutlet || (isGrown(earlier, later) && isTold(earlier, later))) ? 'changed' : 'differ';
}

/** A count of the dead, the hurt or the like, of which more is known later. */
function isGrown(earlier: Figure, later: Figure): boolean {
  const isOlderKnowledge = later.fact.role === 'missing' || later.fact.value > earlier.fact.value;
  return GROWING_ROLES.has(later.fact.role as FigureRole) && isOlderKnowledge;
}

function isRevision(a: Figure, b: Figure): boolean {
  return a.revised !== null && a.revised === b.revised;
}

/** Whether the earlier account is of the first days, when numbers still grow. */
function isTold({ fact, published }: Figure, later: Figure): boolean {
  const day = fact.days[0] ?? later.fact.days[0];
  return day === undefined || (published !== null && daysBetween(day, published) <= NEWS_DAYS);
}

/** Two editions of a day can come in either order. */
function corrects(a: Figure, b: Figure): boolean {
  return isCorrection(a, b) || (a.published === b.published && isCorrection(b, a));
}

/** Whether the same outlet says in the later article, in so many words, that the earlier number was wrong. */
function isCorrection(earlier: Figure, later: Figure): boolean {
  const { outlet } = earlier.article;
  if (outlet === null || outlet !== later.article.outlet) return false;
  const { unit, value } = earlier.fact;
  return later.article.figures.some((fact) => fact.corrects && fact.unit === unit && fact.value === value);
}

/** Whether the article of `a` gives the other's number too, of the same thing. */
function knowsBoth(a: Figure, b: Figure): boolean {
  return a.article.figures.some((fact) => fact.value === b.fact.value && countsSame(fact, b.fact));
}

function countsSame(a: FigureFact, b: FigureFact): boolean {
  if (a.role !== b.role) return false;
  const sameUnit = a.unit === b.unit;
  if (a.role === null) {
    return sameUnit && a.context.some((stem) => stem !== a.unit && b.context.includes(stem) && !isName(stem, a));
  }
  return sameUnit || (!a.unit.startsWith('money') && (ANY_PEOPLE.has(a.noun) || ANY_PEOPLE.has(b.noun)));
}

function isName(stem: string, { names }: FigureFact): boolean {
  return names.some((name) => stemWord(name) === stem);
}

/** One event: days that do not differ, near publication or one story, a name and most other words in common. */
function isSameEvent(a: Figure, b: Figure): boolean {
  if (isRevision(a, b) && isSameSentence(a, b)) return true;
  const gap = a.published !== null && b.published !== null ? Math.abs(daysBetween(a.published, b.published)) : null;
  const isNear = gap !== null && gap <= NEWS_DAYS;
  if (isOfOtherYear(a, b) || isOfOtherYear(b, a)) return false;
  // What was counted is known by a role; a sum or a number of things only by being the news of the same days.
  const isLate = a.fact.role === null && gap !== null && gap > SUM_DAYS && !corrects(a, b);
  if (isLate && (gap > UPDATE_DAYS || a.article.outlet === null || a.article.outlet !== b.article.outlet)) return false;
  if (!isNear && (a.story === null || a.story !== b.story) && !sharesDay(a.fact, b.fact)) return false;
  if (!daysFit(a, b)) return false;
  if (!corrects(a, b) && !a.fact.names.some((name) => b.fact.names.includes(name))) return false;
  let shared = 0;
  let words = 0;
  for (const [stem, weight] of a.weights) {
    if (!b.weights.has(stem)) continue;
    shared += weight;
    words += 1;
  }
  if (corrects(a, b)) return words >= 1;
  const share = shared / Math.max(Math.min(a.weight, b.weight), Number.MIN_VALUE);
  if (shared < LEAST_SHARED) return false;
  if (isLate) return words >= SHARED_WORDS && share >= SHORT_EVENT;
  // What the same people did in one place on one and the same day.
  if (a.fact.role !== null && sharesDay(a.fact, b.fact) && words >= 2) return share >= SAME_EVENT;
  return words >= SHARED_WORDS ? share >= SAME_EVENT : words === SHARED_WORDS - 1 && share >= SHORT_EVENT;
}

/** Whether one sentence stands in both, but for the figure and what was put in or left out. */
function isSameSentence(a: Figure, b: Figure): boolean {
  const shared = [...a.weights].reduce((sum, [stem, weight]) => sum + (b.weights.has(stem) ? weight : 0), 0);
  return shared >= SAME_SENTENCE * Math.max(a.weight, b.weight) && shared > 0;
}

/** Whether the sentence of `a` names a year that is not that of its article, and that of `b` does not. */
function isOfOtherYear({ fact, published }: Figure, b: Figure): boolean {
  const years = fact.stems.filter((stem) => /^(?:19|20)\d\d$/.test(stem) && stem !== published?.slice(0, 4));
  return years.length > 0 && !years.some((year) => b.fact.stems.includes(year));
}

function isRoleWord(stem: string, { role }: FigureFact): boolean {
  return role !== null && ROLES.get(stem) === role;
}

function sharesDay(a: FigureFact, b: FigureFact): boolean {
  return a.days.some((day) => b.days.includes(day));
}

function daysFit(a: Figure, b: Figure): boolean {
  const [left, right] = [a.fact.days, b.fact.days];
  if (left.length === 0 && right.length === 0) {
    const isOfTheDay = GROWING_ROLES.has(a.fact.role as FigureRole) && a.published !== null && b.published !== null;
    return !isOfTheDay || Math.abs(daysBetween(a.published ?? '', b.published ?? '')) <= UNDATED_DAYS;
  }
  if (left.length === 0) return isNewsOf(a.published, right);
  if (right.length === 0) return isNewsOf(b.published, left);
  return left.some((day) => right.includes(day));
}

/** A sentence without a day, in an article of that day or the few after it. */
function isNewsOf(published: string | null, days: readonly string[]): boolean {
  return published === null || days.some((day) => published >= day && daysBetween(day, published) <= UNDATED_DAYS);
}

/** Two counts of one crowd in one article, by two who are named beside each other: police and organisers. */
function countedDifferently(a: Figure, b: Figure): boolean {
  return (
    a.fact.role === 'attended' &&
    b.fact.role === 'attended' &&
    a.fact.evidence !== b.fact.evidence &&
    !quantitiesAgree(a.fact, b.fact) &&
    COUNTER.test(a.fact.evidence.exact) &&
    COUNTER.test(b.fact.evidence.exact) &&
    !placesDiffer(a.fact.places, b.fact.places) &&
    daysFit(a, b)
  );
}

const COUNTER = /\b(?:police|officials|authorities|organi[sz]ers|unions?|council|city hall|government)\b/i;

function addConflict(
  conflicts: Map<string, RecordConflict>,
  earlier: Figure,
  later: Figure,
  relation: ConflictRelation,
): void {
  const key = `${earlier.story ?? earlier.account} ${later.fact.role ?? later.fact.unit} ${[earlier, later].map(({ fact }) => fact.value).sort((x, y) => x - y)}`;
  const known = conflicts.get(key);
  const side = ({ fact }: Figure) => ({ claim: labelOf(fact), evidence: [fact.evidence], value: fact.value });
  if (!known) {
    const sides = [earlier, later].map(side).map(({ claim, evidence }) => ({ claim, evidence }));
    const ids = [earlier, later].map(({ fact }) => `${fact.evidence.article} ${fact.evidence.start} ${fact.value}`);
    conflicts.set(key, { id: makeId('c', 'number', ...ids), kind: 'number', relation, sides });
    return;
  }
  const sides = known.sides.map((one) => {
    const more = [earlier, later]
      .filter(({ fact }) => labelOf(fact).replace(/^\D+/, '') === one.claim.replace(/^\D+/, ''))
      .map(({ fact }) => fact.evidence)
      .filter(
        (words) => !one.evidence.some(({ article, start }) => article === words.article && start === words.start),
      );
    return { ...one, evidence: [...one.evidence, ...more].slice(0, SIDE_LIMIT) };
  });
  conflicts.set(key, {
    ...known,
    sides,
    relation: known.relation === 'corrected' ? 'corrected' : known.relation === relation ? relation : 'differ',
  });
}

function labelOf({ value, noun, hedge, role, unit }: FigureFact): string {
  const rough = { none: '', about: 'about ', least: 'at least ', most: 'up to ' }[hedge];
  const what = unit.startsWith('money') && !noun.startsWith(' ') ? `${noun}${value}` : `${value} ${noun.trim()}`;
  const isSaid = role === null || role === 'cost' || ROLES.get(stemWord(noun)) === role;
  return `${rough}${what}${isSaid ? '' : ` ${role}`}`;
}
