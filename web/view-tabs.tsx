import { groupThousands } from './record-words.ts';

export interface ViewTab {
  readonly id: string;
  readonly label: string;
  /** How many lines the view has; none for a view that is not a list. */
  readonly lines: number | null;
}

/** The ways to look at the record. Links, so that they work without script. */
export function ViewTabs({ tabs }: { readonly tabs: readonly ViewTab[] }) {
  return (
    <nav class="tabs" aria-label="Views">
      {tabs.map(({ id, label, lines }) => (
        <a href={`#${id}`}>
          {label}
          {lines !== null && <small>{groupThousands(lines)}</small>}
        </a>
      ))}
    </nav>
  );
}
