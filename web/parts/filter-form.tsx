import { useLinks } from '../links.ts';
import type { Facet } from '../rows/facets.ts';
import type { ListName, ListQuery } from '../rows/listing.ts';

interface FilterFormProps {
  readonly list: ListName;
  readonly facets: readonly Facet[];
  readonly query: ListQuery;
  /** How a chosen value is named that is not among the options. */
  readonly labelOf: (value: string) => string;
}

const DATED = new Set<ListName>(['timeline', 'statements', 'articles']);

/** What a list is narrowed by. It is sent as it is without script; with it the list answers at once. */
export function FilterForm({ list, facets, query, labelOf }: FilterFormProps) {
  const links = useLinks();
  return (
    <search>
      <form class="filter" method="get" action={links.page(list)} data-list={list}>
        <label class="words">
          <span>Words</span>
          <input type="search" name="q" value={query.q} placeholder="words, or “a phrase”" />
        </label>
        <button type="button" class="more-choices" aria-expanded="false">
          More choices
        </button>
        {facets.map(({ field, label, any, options }) => {
          const chosen = query.tags[field] ?? '';
          const known = chosen === '' || options.some(({ value }) => value === chosen);
          return (
            <label>
              <span>{label}</span>
              <select name={field}>
                <option value="">{any}</option>
                {!known && (
                  <option value={chosen} selected>
                    {labelOf(chosen)}
                  </option>
                )}
                {options.map(({ value, label: words }) => (
                  <option value={value} selected={value === chosen}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
        {DATED.has(list) && (
          <span class="days">
            <DateField name="from" label="From" value={query.from} />
            <DateField name="to" label="To" value={query.to} />
          </span>
        )}
        {list === 'statements' && (
          <label class="sure">
            <span>How sure, at least</span>
            <input type="range" name="sure" min="0" max="0.95" step="0.05" value={query.sure} />
          </label>
        )}
        {list === 'timeline' && (
          <label class="check">
            <input type="checkbox" name="all" value="1" checked={query.all} />
            <span>lesser events too</span>
          </label>
        )}
        <span class="buttons">
          <button type="submit">Show</button>
          <a class="clear" href={links.page(list)}>
            Clear
          </a>
        </span>
      </form>
    </search>
  );
}

interface DateFieldProps {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly value: string | null;
}

function DateField({ name, label, value }: DateFieldProps) {
  return (
    <label class="day">
      <span>{label}</span>
      <input
        type="text"
        name={name}
        value={value ?? ''}
        placeholder="2019-05"
        pattern="\d{4}(-\d{2}){0,2}"
        title="a year, a month or a day: 2019, 2019-05, 2019-05-14"
        inputMode="numeric"
        autocomplete="off"
      />
    </label>
  );
}
