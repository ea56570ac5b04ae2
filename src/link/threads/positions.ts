import type { Stance } from '../../core/analysis.ts';
import { dayRange } from '../../core/date.ts';
import type { LinkedStatement } from '../../core/linked.ts';
import type { LinkMemory } from '../memory.ts';
import { type Proposition, propositionMaker, type Weights } from '../statements/propositions.ts';
import { makeUnionFind } from '../union-find.ts';

/** Share of the weight of the shorter clause's content words that the other must have for both to be on one topic. */
export const SAME_TOPIC = 0.5;
/** Share from which two clauses are the same but for single words. */
export const SAME_CONTENT = 0.8;
/** The same share where both are of what the speaker himself will or will not do. */
export const OWN_DEED = 0.3;
/** Content words, besides names both are about, that two clauses on one topic share at least. */
const SHARED_WORDS = 2;
/** Clauses of one speaker with a word in common that are compared with each other. */
const KEY_LIMIT = 30;
/** Stances that say nothing about the content. */
const SILENT: ReadonlySet<Stance> = new Set<Stance>(['decline', 'ask', 'non-denial', 'other']);

/** What a named speaker said at one time. */
export interface Position {
  readonly linked: LinkedStatement;
  readonly speaker: string;
  readonly clauses: readonly Proposition[];
  /** The last day on which it can have been said: it was said before it was printed. */
  readonly until: string | null;
}

/** The positions of each speaker, in the order of the statements; variants are left out. */
export function groupPositions(
  statements: readonly LinkedStatement[],
  weights: Weights,
  memory: LinkMemory,
): Map<string, Position[]> {
  const makePropositions = propositionMaker(weights, memory);
  const bySpeaker = new Map<string, Position[]>();
  for (const linked of statements) {
    const { speaker, variantsOf, stance } = linked.statement;
    if (speaker === null || variantsOf !== null || SILENT.has(stance)) continue;
    const position = { linked, speaker, clauses: makePropositions(linked), until: lastDay(linked) };
    const known = bySpeaker.get(speaker);
    if (known) known.push(position);
    else bySpeaker.set(speaker, [position]);
  }
  return bySpeaker;
}

function lastDay({ statement, published }: LinkedStatement): string | null {
  const last = dayRange(statement.date)?.last ?? null;
  return last === null || (published !== null && published < last) ? published : last;
}

/** Whether the one was certainly said before the other: an unknown date is no later than the article. */
export function isEarlier(a: Position, b: Position): boolean {
  const range = dayRange(b.linked.statement.date);
  if (a.until === null || range === null || a.until >= range.first) return false;
  const { published, statement } = b.linked;
  // What is said to be later than its own article is no date of speech; `~` is no more than the day of the article.
  return published === null ? !statement.date?.endsWith('~') : range.first <= published;
}

/** Positions that have a topic in common, directly or through others; single ones are left out. */
export function groupByTopic(positions: readonly Position[], weights: Weights): Position[][] {
  const sets = makeUnionFind(positions.length);
  const index = new Map<string, { readonly at: number; readonly clause: Proposition }[]>();
  for (const [at, { clauses }] of positions.entries()) {
    for (const clause of clauses) {
      const candidates = new Set(clause.stems.flatMap((stem) => index.get(stem) ?? []));
      for (const other of candidates) {
        if (sets.find(other.at) !== sets.find(at) && isSameTopic(clause, other.clause, weights)) {
          sets.union(other.at, at);
        }
      }
      for (const stem of clause.stems) {
        const known = index.get(stem) ?? [];
        if (known.length === 0) index.set(stem, known);
        known.push({ at, clause });
        if (known.length > KEY_LIMIT) known.shift();
      }
    }
  }
  const groups = new Map<number, Position[]>();
  for (const [at, position] of positions.entries()) {
    const group = groups.get(sets.find(at));
    if (group) group.push(position);
    else groups.set(sets.find(at), [position]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Whether two clauses of one speaker are so alike that they are on one topic. */
export function isSameTopic(a: Proposition, b: Proposition, weights: Weights): boolean {
  const { speaker, about } = a.linked.statement;
  const shared = a.stems.filter((stem) => b.stems.includes(stem));
  const sharesEntity = about.some((id) => id !== speaker && b.linked.statement.about.includes(id));
  const weight = weights.weightOf(shared);
  const isWhole = weight >= SAME_CONTENT * Math.max(a.weight, b.weight);
  const ownDeed = isOwnDeed(a, b);
  if (shared.length < (sharesEntity || isWhole || ownDeed ? SHARED_WORDS : SHARED_WORDS + 1)) return false;
  return weight >= (ownDeed ? OWN_DEED : SAME_TOPIC) * Math.min(a.weight, b.weight);
}

/** `She had no intention of resigning over the sale`, `she said she would resign`: a deed of the speaker's own. */
export function isOwnDeed(a: Proposition, b: Proposition): boolean {
  const { speaker } = a.linked.statement;
  if (speaker === null || a.subject !== speaker || b.subject !== speaker) return false;
  return [...a.negated, ...b.negated].some((stem) => a.stems.includes(stem) && b.stems.includes(stem));
}
