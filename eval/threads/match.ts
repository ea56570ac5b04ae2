import type { Evidence } from '../../src/core/evidence.ts';
import type { OnrecordRecord } from '../../src/core/record.ts';

// What a record of a test set should hold, and how what it holds is compared with that.

export type Half = 'rules' | 'measure';

/** Words that stand once in the text of the set's article of that number, counted from 0. */
export interface Quote {
  readonly article: number;
  readonly quote: string;
}

export interface Expected {
  /** Kinds of change, kinds of conflict, or `variant`: any one of them is right. */
  readonly kinds: readonly string[];
  /** The two sides, whichever comes first; several quotes are renderings of which one is enough. */
  readonly a: readonly Quote[];
  readonly b: readonly Quote[];
  /** Of a conflict: how its two sides stand to each other. */
  readonly relation?: string;
  /** Right when it is found, no miss when it is not. */
  readonly optional?: boolean;
}

export interface TestSet {
  readonly id: string;
  readonly articles: readonly { readonly outlet: string; readonly published: string; readonly text: string }[];
  /** All that is to be found: anything else is wrong. */
  readonly expected: readonly Expected[];
}

/** A change, a conflict or a variant of the record. */
export interface Item {
  readonly kind: string;
  readonly relation: string | null;
  readonly sides: readonly (readonly Evidence[])[];
}

export interface Result {
  readonly set: TestSet;
  readonly right: readonly Item[];
  readonly wrong: readonly Item[];
  readonly missed: readonly Expected[];
}

export interface Figures {
  readonly sets: number;
  /** Of changes and conflicts together. */
  readonly precision: number;
  readonly recall: number;
  readonly found: number;
  readonly expected: number;
  readonly wrong: number;
  readonly missed: number;
  readonly variants: { readonly expected: number; readonly missed: number; readonly wrong: number };
}

/** The changes, conflicts and variants of a record, each with the evidence of its sides. */
export function listItems(record: OnrecordRecord): Item[] {
  const evidence = new Map<string, Evidence[]>();
  for (const { id, variantsOf, evidence: quotes } of record.statements) {
    const key = variantsOf ?? id;
    evidence.set(key, [...(evidence.get(key) ?? []), ...quotes.slice(0, 1)]);
  }
  const ofStatement = (id: string): Evidence[] => evidence.get(id) ?? [];
  return [
    ...record.threads.flatMap(({ changes }) =>
      changes.map(({ kind, from, to }) => ({ kind, relation: null, sides: [ofStatement(from), ofStatement(to)] })),
    ),
    ...record.conflicts.map(({ kind, relation, sides }) => ({
      kind,
      relation,
      sides: sides.map((side) => [...side.evidence]),
    })),
    ...record.statements.flatMap(({ variantsOf, evidence: own }) =>
      variantsOf === null
        ? []
        : [{ kind: 'variant', relation: null, sides: [ofStatement(variantsOf), own.slice(0, 1)] }],
    ),
  ];
}

/** Which of the items of a record are expected; `articles` are the ids of the set's articles, in its order. */
export function match(set: TestSet, articles: readonly string[], items: readonly Item[]): Result {
  const isRight = (item: Item): boolean => set.expected.some((expected) => fits(item, expected, set, articles));
  return {
    set,
    right: items.filter(isRight),
    wrong: items.filter((item) => !isRight(item)),
    missed: set.expected.filter(
      (expected) => !expected.optional && !items.some((item) => fits(item, expected, set, articles)),
    ),
  };
}

function fits(item: Item, { kinds, relation, a, b }: Expected, set: TestSet, articles: readonly string[]): boolean {
  if (!kinds.includes(item.kind)) return false;
  if (item.relation !== null && relation !== undefined && item.relation !== relation) return false;
  const holds = (side: readonly Evidence[], quotes: readonly Quote[]): boolean =>
    quotes.some(({ article, quote }) => {
      const text = set.articles[article]?.text ?? '';
      const start = text.indexOf(quote);
      if (start < 0) throw new Error(`set ${set.id}: no “${quote}” in article ${article}`);
      const id = articles[article];
      // The headline says the same in short.
      const title = text.indexOf('\n');
      return side.some(
        (one) => one.article === id && (one.end <= title || (one.start < start + quote.length && start < one.end)),
      );
    });
  return item.sides.some((left, at) =>
    item.sides.some((right, other) => at !== other && holds(left, a) && holds(right, b)),
  );
}

/** Precision and recall over all sets; variants are counted by themselves. */
export function figuresOf(results: readonly Result[]): Figures {
  const isVariant = ({ kinds }: Expected): boolean => kinds.includes('variant');
  const expected = results.flatMap(({ set }) => set.expected.filter(({ optional }) => !optional));
  const missed = results.flatMap((result) => result.missed);
  const wrong = results.flatMap((result) => result.wrong);
  const right = results.flatMap((result) => result.right).filter(({ kind }) => kind !== 'variant').length;
  const wrongHere = wrong.filter(({ kind }) => kind !== 'variant').length;
  const expectedHere = expected.filter((one) => !isVariant(one)).length;
  const missedHere = missed.filter((one) => !isVariant(one)).length;
  return {
    sets: results.length,
    precision: right / (right + wrongHere || 1),
    recall: (expectedHere - missedHere) / (expectedHere || 1),
    found: right + wrongHere,
    expected: expectedHere,
    wrong: wrongHere,
    missed: missedHere,
    variants: {
      expected: expected.length - expectedHere,
      missed: missed.length - missedHere,
      wrong: wrong.length - wrongHere,
    },
  };
}
