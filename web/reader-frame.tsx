import type { ComponentChildren } from 'preact';

/** Where the texts of the articles stand: beside the record on a wide screen, over it on a phone, after it in print. */
export function ReaderFrame({ children }: { readonly children: ComponentChildren }) {
  return (
    <section id="texts" aria-label="Article texts" tabIndex={-1}>
      <h2>Article texts</h2>
      <div class="reader-bar">
        <button type="button" class="close">
          <span aria-hidden="true">←</span> Back to the line
        </button>
        <span class="place" aria-live="polite" />
      </div>
      <div class="invite">
        <p>
          Choose a line. Its article opens here, at the <mark>words it rests on</mark>.
        </p>
        <ul class="key-to-marks">
          <li class="at">day stated or given</li>
          <li class="at inf">day inferred by a rule</li>
          <li class="within">month, year or stretch: the day is not known</li>
          <li class="undated">no date found</li>
        </ul>
        <p class="keys">
          <kbd>↓</kbd> <kbd>↑</kbd> next and previous line, <kbd>Enter</kbd> open, <kbd>Esc</kbd> back
        </p>
      </div>
      {children}
    </section>
  );
}
