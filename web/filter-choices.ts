import { EVENT_TYPES, STANCES } from '../src/core/analysis.ts';
import { compareText } from '../src/core/date.ts';
import type { FilterChoice, FilterOption } from './filter-bar.tsx';
import { CHANGE_WORDS, CONFLICT_WORDS, ENTITY_WORDS, EVENT_WORDS, FORM_WORDS, STANCE_WORDS } from './record-words.ts';
import type { SiteIndex } from './site-index.ts';

// What each view can be narrowed by. The values are those of the `data-` attributes of its lines.

export function timelineChoices(index: SiteIndex): readonly FilterChoice[] {
  const { events } = index.record;
  const types = new Set(events.map(({ type }) => type));
  const kinds = EVENT_TYPES.filter((type) => types.has(type)).map((type) => option(type, EVENT_WORDS[type]));
  if (index.timeline.some(({ event, statement }) => event === null && statement !== null)) {
    kinds.push(option('said', 'What was said'));
  }
  if (index.keyEntries.size > 0) kinds.unshift(option('key', 'Most reported'));
  const people = countIds([
    ...events.flatMap(({ participants }) => participants),
    ...index.timeline.flatMap(({ statement }) => index.statements.get(statement ?? '')?.speaker ?? []),
  ]);
  return [
    { key: 'k', label: 'Kind', all: 'Everything', options: kinds },
    { key: 'p', label: 'Who', all: 'Anybody', options: entityOptions(people, index) },
    ...storyChoice(index),
  ];
}

export function statementChoices(index: SiteIndex): readonly FilterChoice[] {
  const { statements } = index.record;
  const stances = new Set(statements.map(({ stance }) => stance));
  const speakers = entityOptions(countIds(statements.flatMap(({ speaker }) => speaker ?? [])), index);
  const unnamed = statements.filter(({ speaker }) => speaker === null).length;
  return [
    {
      key: 's',
      label: 'Speaker',
      all: 'Anybody',
      options: unnamed === 0 ? speakers : [...speakers, option('-', `Unnamed (${unnamed})`)],
    },
    {
      key: 'b',
      label: 'About',
      all: 'Anybody or anything',
      options: entityOptions(countIds(statements.flatMap(({ about }) => about)), index),
    },
    {
      key: 'k',
      label: 'Stance',
      all: 'Any',
      options: STANCES.filter((stance) => stances.has(stance)).map((stance) => option(stance, STANCE_WORDS[stance])),
    },
    ...storyChoice(index),
  ];
}

export function peopleChoices(index: SiteIndex): readonly FilterChoice[] {
  const kinds = new Set(index.record.entities.map(({ kind }) => kind));
  return [{ key: 'k', label: 'Kind', all: 'All', options: wordOptions(ENTITY_WORDS, kinds) }];
}

export function threadChoices(index: SiteIndex): readonly FilterChoice[] {
  const { threads } = index.record;
  const kinds = new Set(threads.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
  return [
    {
      key: 's',
      label: 'Speaker',
      all: 'Anybody',
      options: entityOptions(countIds(threads.map(({ speaker }) => speaker)), index),
    },
    { key: 'k', label: 'Change', all: 'Any or none', options: wordOptions(CHANGE_WORDS, kinds) },
  ];
}

export function conflictChoices(index: SiteIndex): readonly FilterChoice[] {
  const kinds = new Set(index.record.conflicts.map(({ kind }) => kind));
  return [{ key: 'k', label: 'Kind', all: 'All', options: wordOptions(CONFLICT_WORDS, kinds) }];
}

export function articleChoices(index: SiteIndex): readonly FilterChoice[] {
  const { articles } = index.record;
  const outlets = [...index.outlets].map(([name, number]) => option(String(number), name));
  if (articles.some(({ outlet }) => outlet === null)) outlets.push(option('-', 'Not stated'));
  const forms = new Set(articles.map(({ form }) => form));
  return [
    { key: 'o', label: 'Outlet', all: 'All', options: outlets },
    { key: 'k', label: 'Form', all: 'All', options: wordOptions(FORM_WORDS, forms) },
    ...storyChoice(index),
  ];
}

function storyChoice(index: SiteIndex): readonly FilterChoice[] {
  const options = index.record.stories.map(({ id, title, articles }) =>
    option(String(index.numbers.get(id)), `${title} (${articles.length})`),
  );
  return [{ key: 't', label: 'Story', all: 'All', options }];
}

function entityOptions(counts: ReadonlyMap<string, number>, index: SiteIndex): readonly FilterOption[] {
  return [...counts]
    .map(([id, number]) => ({ id, number, name: index.entities.get(id)?.name ?? id }))
    .sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id))
    .map(({ id, number, name }) => option(String(index.numbers.get(id)), `${name} (${number})`));
}

function wordOptions(words: Readonly<Record<string, string>>, used: ReadonlySet<string>): readonly FilterOption[] {
  return Object.entries(words)
    .filter(([value]) => used.has(value))
    .map(([value, label]) => option(value, label));
}

function countIds(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function option(value: string, label: string): FilterOption {
  return { value, label };
}
