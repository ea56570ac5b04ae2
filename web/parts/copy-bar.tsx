import type { Footnote } from '../rows/footnote.ts';

/** What can be done with the words that are marked, and which other marks are shown. Needs the script. */
export function CopyBar({ footnotes }: { readonly footnotes: readonly Footnote[] }) {
  return (
    <fieldset class="copy-bar" aria-label="The marked words">
      <span class="copying">
        <span class="label">Copy</span>
        <button type="button" data-copy="quote">
          quote
        </button>
        <button type="button" data-copy="markdown">
          Markdown
        </button>
        <button type="button" data-copy="link">
          link
        </button>
      </span>
      {footnotes.length > 0 && (
        <span class="citing">
          <button type="button" data-copy="footnote">
            footnote
          </button>
          <span>in</span>
          <select data-footnotes aria-label="Style of footnotes">
            {footnotes.map(({ style, label, text, paged }) => (
              <option value={style} data-note={text} data-paged={paged}>
                {label}
              </option>
            ))}
          </select>
        </span>
      )}
      <span class="marking">
        <span class="label">Mark</span>
        <button type="button" data-mark="names" aria-pressed="false">
          names
        </button>
        <button type="button" data-mark="times" aria-pressed="false">
          dates
        </button>
        <button type="button" data-mark="cut" aria-pressed="false">
          left out
        </button>
      </span>
      <span class="told" role="status" />
    </fieldset>
  );
}
