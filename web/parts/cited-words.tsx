import { useLinks } from '../links.ts';
import { findPhrases } from '../rows/listing.ts';
import type { Source } from '../rows/rows.ts';

interface CitedWordsProps {
  readonly text: string;
  /** Where the words stand; without it they lead nowhere. */
  readonly source: Source | null | undefined;
  /** Words looked for, to be marked. */
  readonly find?: string | undefined;
  readonly marks?: readonly (readonly [number, number])[] | undefined;
  /** Words that a former rendering lacks; shown where nothing is looked for. */
  readonly altered?: readonly (readonly [number, number])[] | undefined;
  /** The part of `text` that matters most; the rest is set quietly around it. */
  readonly core?: string | undefined;
}

/** Words of an article as a line of the record shows them, leading to their place in it. */
export function CitedWords({ text, source, find, marks, altered, core }: CitedWordsProps) {
  const links = useLinks();
  const found = marks ?? (find ? findPhrases(text, find) : []);
  const other = found.length === 0 && altered !== undefined && altered.length > 0;
  const words =
    found.length > 0 ? (
      <Marked text={text} marks={found} />
    ) : other ? (
      <Marked text={text} marks={altered} kind="other" />
    ) : (
      <Around text={text} core={core} />
    );
  if (!source) return <span class="q">{words}</span>;
  return (
    <a class="q" href={links.words(source)} data-words>
      {words}
    </a>
  );
}

function Around({ text, core = text }: { readonly text: string; readonly core?: string | undefined }) {
  const start = text.indexOf(core);
  if (start < 0 || core === text) return <>{text}</>;
  return (
    <>
      <span class="around">{text.slice(0, start)}</span>
      {core}
      <span class="around">{text.slice(start + core.length)}</span>
    </>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
  /** `other`: words that are not those of another rendering. */
  readonly kind?: 'hit' | 'other';
}

function Marked({ text, marks, kind = 'hit' }: MarkedProps) {
  return (
    <>
      {marks.map(([start, end], index) => (
        <>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <mark class={kind} title={kind === 'other' ? 'other words than before' : undefined}>
            {text.slice(start, end)}
          </mark>
        </>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
