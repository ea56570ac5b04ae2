import type { ComponentChildren } from 'preact';
import { FilterBar, type FilterChoice } from './filter-bar.tsx';

interface ViewFrameProps {
  readonly id: string;
  readonly title: string;
  /** What the view shows, in a sentence. */
  readonly note: string;
  readonly choices: readonly FilterChoice[] | null;
  readonly children: ComponentChildren;
}

/** One view of the record: heading, filters, lines. */
export function ViewFrame({ id, title, note, choices, children }: ViewFrameProps) {
  return (
    <section id={id} class="view" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {note !== '' && <p class="note">{note}</p>}
      {choices && <FilterBar what={title.toLowerCase()} choices={choices} />}
      {children}
      {choices && (
        <p class="nothing" hidden>
          Nothing in this view fits the filters.
        </p>
      )}
    </section>
  );
}
