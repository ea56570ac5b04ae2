import type { EntityKind, QuotationKind, Realis } from '../../core/analysis.ts';
import type { ArticleForm, BlockKind } from '../../core/article.ts';
import type { How } from '../../core/date.ts';
import type { ChangeKind, ConflictKind, ConflictRelation, VariantKind } from '../../core/record.ts';

// The values of the record's kinds, as the description and the filters name them. The compiler asks for every one.

export const HOWS = valuesOf<How>({ given: true, stated: true, inferred: true, unknown: true });
export const FORMS = valuesOf<ArticleForm>({ report: true, digest: true, factbox: true, live: true, other: true });
export const REALIS = valuesOf<Realis>({ actual: true, planned: true, negated: true, hypothetical: true });
export const QUOTATIONS = valuesOf<QuotationKind>({ direct: true, indirect: true, mixed: true });
export const ENTITY_KINDS = valuesOf<EntityKind>({ person: true, organization: true, place: true, other: true });
export const CONFLICT_RELATIONS = valuesOf<ConflictRelation>({ differ: true, changed: true, corrected: true });

export const CONFLICT_KINDS = valuesOf<ConflictKind>({
  denial: true,
  date: true,
  number: true,
  participants: true,
  wording: true,
  occurrence: true,
});

export const CHANGES = valuesOf<ChangeKind>({
  'claim-then-denial': true,
  'denial-then-claim': true,
  retraction: true,
  reversal: true,
  repetition: true,
});

export const VARIANTS = valuesOf<VariantKind>({ identical: true, shortened: true, reworded: true, paraphrased: true });

export const BLOCKS = valuesOf<BlockKind>({
  title: true,
  section: true,
  byline: true,
  dateline: true,
  heading: true,
  paragraph: true,
  'list-item': true,
  quote: true,
  related: true,
  caption: true,
  advert: true,
  newsletter: true,
  credit: true,
  other: true,
});

function valuesOf<Kind extends string>(kinds: Readonly<Record<Kind, true>>): readonly Kind[] {
  return Object.keys(kinds) as Kind[];
}
