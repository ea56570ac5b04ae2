import { EVENT_TYPES, STANCES } from '../../src/core/analysis.ts';
import { compareText } from '../../src/core/date.ts';
import {
  CHANGE_WORDS,
  CONFLICT_WORDS,
  ENTITY_WORDS,
  EVENT_WORDS,
  FORM_WORDS,
  groupThousands,
  QUOTATION_WORDS,
  STANCE_WORDS,
} from '../record-words.ts';
import type { SiteIndex } from '../site-index.ts';
import { LIST_FIELDS, type ListName } from './listing.ts';
import type { RowList } from './row-list.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
}

/** One choice of a list's filter. */
export interface Facet {
  readonly field: string;
  readonly label: string;
  /** What it says when nothing is chosen. */
  readonly any: string;
  readonly options: readonly FacetOption[];
}

/** Names offered in a choice, the most frequent ones; the others are reached from their own page. */
const MOST_NAMES = 150;

const LABELS: Readonly<Record<ListName, Readonly<Record<string, readonly [label: string, any: string]>>>> = {
  timeline: {
    kind: ['Kind', 'Everything'],
    who: ['Who', 'Anybody'],
    outlet: ['Outlet', 'All'],
    story: ['Story', 'All'],
  },
  people: { kind: ['Kind', 'All'] },
  statements: {
    speaker: ['Speaker', 'Anybody'],
    about: ['About', 'Anybody'],
    stance: ['Stance', 'Any'],
    kind: ['Quotation', 'Any'],
    outlet: ['Outlet', 'All'],
    story: ['Story', 'All'],
  },
  threads: { speaker: ['Speaker', 'Anybody'], change: ['Change', 'Any or none'] },
  conflicts: { kind: ['Kind', 'All'] },
  articles: { outlet: ['Outlet', 'All'], form: ['Form', 'All'], story: ['Story', 'All'] },
};

/** Words for the values of a field that is not a name, in the order they are offered. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'timeline kind': {
    most: 'Most reported',
    planned: 'Planned',
    said: 'What was said',
    ...Object.fromEntries(EVENT_TYPES.map((type) => [type, EVENT_WORDS[type]])),
  },
  'people kind': ENTITY_WORDS,
  'statements stance': Object.fromEntries(STANCES.map((stance) => [stance, STANCE_WORDS[stance]])),
  'statements kind': QUOTATION_WORDS,
  'threads change': CHANGE_WORDS,
  'conflicts kind': CONFLICT_WORDS,
  'articles form': FORM_WORDS,
};

/** The choices of a list, each with how many of its rows it leaves; a choice among fewer than two is left out. */
export function facetsOf(name: ListName, list: RowList<unknown>, index: SiteIndex): readonly Facet[] {
  let facets = known.get(list);
  if (!facets) {
    facets = countFacets(name, list, index);
    known.set(list, facets);
  }
  return facets;
}

/** Of each list that was asked for; a list never changes. */
const known = new WeakMap<RowList<unknown>, readonly Facet[]>();

function countFacets(name: ListName, list: RowList<unknown>, index: SiteIndex): readonly Facet[] {
  const counts = list.countTags();
  return LIST_FIELDS[name].flatMap((field) => {
    const [label = field, any = 'All'] = LABELS[name][field] ?? [];
    const options = optionsOf(name, field, counts, index);
    return options.length < 2 ? [] : [{ field, label, any, options }];
  });
}

function optionsOf(
  name: ListName,
  field: string,
  counts: ReadonlyMap<string, number>,
  index: SiteIndex,
): readonly FacetOption[] {
  const words = WORDS[`${name} ${field}`];
  const prefix = `${field}:`;
  const found = [...counts]
    .filter(([tag]) => tag.startsWith(prefix))
    .map(([tag, number]) => ({ value: tag.slice(prefix.length), number }));
  if (words) {
    const numbers = new Map(found.map(({ value, number }) => [value, number]));
    return Object.entries(words)
      .filter(([value]) => numbers.has(value))
      .map(([value, label]) => option(value, label, numbers.get(value) ?? 0));
  }
  return found
    .sort((a, b) => b.number - a.number || compareText(a.value, b.value))
    .slice(0, MOST_NAMES)
    .map(({ value, number }) => ({ ...option(value, labelOf(field, value, index), number), value }))
    .sort((a, b) => Number(a.value === '-') - Number(b.value === '-') || compareText(a.label, b.label));
}

function labelOf(field: string, value: string, index: SiteIndex): string {
  if (value === '-') return field === 'outlet' ? 'Not stated' : 'Nobody the record could name';
  if (field === 'outlet') return value;
  if (field === 'story') return index.record.stories.find(({ id }) => id === value)?.title ?? value;
  return index.entities.get(value)?.name ?? value;
}

function option(value: string, label: string, number: number): FacetOption {
  return { value, label: `${label} (${groupThousands(number)})` };
}
