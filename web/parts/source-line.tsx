import type { ComponentChildren } from 'preact';
import { dateWords } from '../date-words.ts';
import { useLinks } from '../links.ts';
import { count } from '../record-words.ts';
import type { Source, Sources } from '../rows/rows.ts';

interface SourceLineProps {
  readonly sources: Sources;
  /** Where all of the articles are named, when some are not here. */
  readonly moreAt?: string | undefined;
  /** What else is to be said of the source, e.g. how many articles report it. */
  readonly notes?: readonly ComponentChildren[];
}

/** Where a line comes from: each article once, leading to the words in it. */
export function SourceLine({ sources: { shown, more }, moreAt, notes = [] }: SourceLineProps) {
  return (
    <p class="src">
      {shown.map((source) => (
        <SourceName source={source} />
      ))}
      {more > 0 && (
        <span>{moreAt ? <a href={moreAt}>{count(more, 'more article')}</a> : count(more, 'more article')}</span>
      )}
      {notes.map((note) => (
        <span>{note}</span>
      ))}
    </p>
  );
}

export function SourceName({ source }: { readonly source: Source }) {
  const links = useLinks();
  return (
    <span>
      <a href={links.words(source)} data-words>
        {source.name}
      </a>
      {source.page !== undefined && `, p. ${source.page}`}
      {source.published === null ? ', undated' : `, ${dateWords(source.published).full}`}
    </span>
  );
}
