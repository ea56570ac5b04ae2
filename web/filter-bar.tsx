export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

export interface FilterChoice {
  /** Letter of the `data-` attribute it looks at. */
  readonly key: 's' | 'b' | 'k' | 'p' | 't' | 'o';
  readonly label: string;
  /** The first line of the list, which leaves everything in. */
  readonly all: string;
  readonly options: readonly FilterOption[];
}

interface FilterBarProps {
  /** What is filtered, e.g. `statements`. */
  readonly what: string;
  readonly choices: readonly FilterChoice[];
}

/** Narrows a view without a reload; shown only where the page's script runs. */
export function FilterBar({ what, choices }: FilterBarProps) {
  return (
    <form class="filter" aria-label={`Filter ${what}`}>
      <label>
        <span>Words</span>
        <input type="search" name="words" placeholder={`Search ${what}`} autocomplete="off" spellcheck={false} />
      </label>
      {choices
        .filter(({ options }) => options.length > 1)
        .map(({ key, label, all, options }) => (
          <label>
            <span>{label}</span>
            <select name={key} autocomplete="off">
              <option value="">{all}</option>
              {options.map((option) => (
                <option value={option.value}>{option.label}</option>
              ))}
            </select>
          </label>
        ))}
      <output aria-live="polite" />
      <button type="reset" hidden>
        Clear
      </button>
    </form>
  );
}
