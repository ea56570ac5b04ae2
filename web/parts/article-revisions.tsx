import { dateWords } from '../date-words.ts';
import { useLinks } from '../links.ts';
import { count } from '../record-words.ts';
import type { EditView, RevisionLineView, RevisionsView } from '../rows/revision-view.ts';

/** The revisions of an article, and what was changed in the one that is shown: new words marked, dropped ones struck. */
export function ArticleRevisions({ id, revisions }: { readonly id: string; readonly revisions: RevisionsView }) {
  const { lines, edits, next } = revisions;
  const real = edits.filter(({ size }) => size === 'real');
  const small = edits.filter(({ size }) => size === 'small');
  return (
    <section class="revisions" aria-label="Revisions">
      <p class="src">
        {count(lines.length, 'revision')}:
        {lines.map((line) => (
          <Line line={line} current={line.id === id} />
        ))}
      </p>
      {lines[0]?.id !== id && (
        <details class="edits">
          <summary>
            Changed since the revision before: {count(real.length, 'real change')}, {count(small.length, 'small edit')}
          </summary>
          <Edits edits={real} />
          {small.length > 0 && (
            <details>
              <summary>{count(small.length, 'small edit')}</summary>
              <Edits edits={small} />
            </details>
          )}
        </details>
      )}
      {next && (
        <p class="src">
          <span>
            The next revision changed it: {count(next.real, 'real change')}, {count(next.small, 'small edit')}
          </span>
        </p>
      )}
    </section>
  );
}

function Line({ line: { id, number, published, modified, retrieved }, current }: LineProps) {
  const links = useLinks();
  const when =
    modified !== null
      ? `changed ${dateWords(modified).full}`
      : retrieved !== null
        ? `fetched ${dateWords(retrieved.slice(0, 10)).full}, ${retrieved.slice(11, 16)}`
        : published === null
          ? 'undated'
          : dateWords(published).full;
  return (
    <span>
      {current ? <b>{number}, this one</b> : <a href={links.article(id)}>{number}</a>} {when}
    </span>
  );
}

interface LineProps {
  readonly line: RevisionLineView;
  readonly current: boolean;
}

function Edits({ edits }: { readonly edits: readonly EditView[] }) {
  const links = useLinks();
  return (
    <ol class="plain">
      {edits.map(({ what, kind, marks, words, source }) => (
        <li>
          <small>{[what === 'sentence' ? kind : `${what} ${kind}`, ...marks].join(', ')}</small>
          <p class="words">
            {words.map(({ kind: how, text }) =>
              how === 'added' ? <ins>{text}</ins> : how === 'dropped' ? <del>{text}</del> : text,
            )}
          </p>
          {source && (
            <a href={links.words({ ...source })} data-words>
              {kind === 'dropped' ? 'its place in the revision before' : 'its place in the text'}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
