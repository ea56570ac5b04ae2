import type { Stance } from '../../core/analysis.ts';
import { compareText, dayRange, daysBetween } from '../../core/date.ts';
import type { ChangeKind, RecordThread } from '../../core/record.ts';
import { contentStems } from '../../language/content-words.ts';
import { ROLE_NOUNS } from '../../language/en/names-titles.ts';
import { isCompatible, mayBeOpposites, type Proposition, type Weights } from '../statements/propositions.ts';
import { isReprinted, REPRINT_DAYS, saysAgain } from '../statements/reprint.ts';
import { isEarlier, isOwnDeed, isSameTopic, OWN_DEED, type Position, SAME_CONTENT } from './positions.ts';

/** Shares of the weight of the longer clause that two have in common which say the opposite. */
const OPPOSITE_CONTENT = 0.35;
const WHOLE_TOPIC = 0.6;
/** Earlier positions of a thread that one is compared with. */
const LOOK_BACK = 60;
const AGAINST: ReadonlySet<Stance> = new Set<Stance>(['deny', 'doubt', 'oppose']);
const OPPOSITES: ReadonlySet<string> = new Set(['support oppose', 'praise accuse', 'believe doubt']);

const ROLE_STEMS: ReadonlySet<string> = new Set(ROLE_NOUNS.flatMap((role) => contentStems(role)));

/** What later positions of a thread repeat, turn round or take back: of each the nearest earlier one. */
export function findChanges(group: readonly Position[], weights: Weights): RecordThread['changes'] {
  const changes: { from: string; to: string; kind: ChangeKind }[] = [];
  const ordered = group
    .filter(({ until }) => until !== null)
    .sort((a, b) => compareText(a.until ?? '', b.until ?? '') || compareText(idOf(a), idOf(b)));
  for (const [at, later] of ordered.entries()) {
    for (let before = at - 1; before >= Math.max(0, at - LOOK_BACK); before -= 1) {
      const earlier = ordered[before] as Position;
      const kind = isEarlier(earlier, later) ? changeBetween(earlier, later, weights) : null;
      if (!kind) continue;
      changes.push({ from: idOf(earlier), to: idOf(later), kind });
      break;
    }
  }
  return changes;
}

function idOf({ linked }: Position): string {
  return linked.statement.id;
}

/** The change between any two of their clauses; that they say the same again only where nothing else is found. */
function changeBetween(earlier: Position, later: Position, weights: Weights): ChangeKind | null {
  const kinds = earlier.clauses.flatMap((from) => later.clauses.map((to) => changeKind(from, to, weights)));
  return kinds.find((kind) => kind !== null && kind !== 'repetition') ?? kinds.find((kind) => kind !== null) ?? null;
}

function changeKind(earlier: Proposition, later: Proposition, weights: Weights): ChangeKind | null {
  if (!isSameTopic(earlier, later, weights)) return null;
  const [from, to] = [earlier.linked.statement.stance, later.linked.statement.stance];
  if (to === 'retract') return 'retraction';
  const common = earlier.stems.filter((stem) => later.stems.includes(stem));
  const shared = weights.weightOf(common);
  const overlap = shared / Math.max(earlier.weight, later.weight, Number.MIN_VALUE);
  const covered = shared / Math.max(Math.min(earlier.weight, later.weight), Number.MIN_VALUE);
  const turnsRound = OPPOSITES.has(`${from} ${to}`) || OPPOSITES.has(`${to} ${from}`);
  // `The prime minister` alone is somebody, but no matter to be for or against.
  const isMatter = common.some((stem) => !ROLE_STEMS.has(stem));
  if (turnsRound && isMatter && isCompatible(earlier, later) && overlap >= WHOLE_TOPIC) return 'reversal';
  if (
    mayBeOpposites(earlier, later) &&
    !mayBeOneUtterance(earlier, later) &&
    (overlap >= (isOwnDeed(earlier, later) ? OWN_DEED : OPPOSITE_CONTENT) || covered >= SAME_CONTENT)
  ) {
    if (AGAINST.has(to) !== AGAINST.has(from)) return earlier.affirms ? 'claim-then-denial' : 'denial-then-claim';
    return 'reversal';
  }
  if (earlier.affirms !== later.affirms || !isCompatible(earlier, later)) return null;
  const isRepeated = from === to && overlap >= SAME_CONTENT && isOnOneDay(earlier) && isOnOneDay(later);
  return isRepeated && !mayBeReprinted(earlier, later) ? 'repetition' : null;
}

/** Whether one utterance may be reported twice: from one day to the next, or later in one reporter's words. */
function mayBeReprinted({ linked: earlier }: Proposition, { linked: later }: Proposition): boolean {
  const [from, to] = [earlier, later].map(({ statement }) => dayRange(statement.date)?.first);
  if (!from || !to) return false;
  const days = Math.abs(daysBetween(from, to));
  if (days <= 1) return !saysAgain(later.fact);
  return days <= REPRINT_DAYS && isReprinted(earlier.fact, later.fact);
}

/**
 * Whether two clauses of neighbouring days are likelier one utterance put in other words than a change of mind: they are
 * much alike, none is a denial, and more than the negation is different.
 */
function mayBeOneUtterance(a: Proposition, b: Proposition): boolean {
  const [from, to] = [a, b].map(({ linked }) => dayRange(linked.statement.date)?.first ?? linked.published);
  if (!from || !to || Math.abs(daysBetween(from, to)) > 1) return false;
  if (AGAINST.has(a.linked.statement.stance) || AGAINST.has(b.linked.statement.stance)) return false;
  const lacks = (some: Proposition, other: Proposition): number =>
    some.stems.filter((stem) => !other.stems.includes(stem)).length;
  return lacks(a, b) + lacks(b, a) > 1;
}

/** Words that come again in another article are only known to be said again where each time has its own day. */
function isOnOneDay({ linked }: Proposition): boolean {
  const range = dayRange(linked.statement.date);
  return range !== null && range.first === range.last && !linked.statement.date?.endsWith('~');
}
