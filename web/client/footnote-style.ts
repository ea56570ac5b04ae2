const KEY = 'onrecord.footnotes';

/** Remembers in which style the reader wants footnotes, on all pages of the record. */
export function startFootnoteStyles(): void {
  showFootnoteStyle(document);
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || !target.matches('[data-footnotes]')) return;
    try {
      localStorage.setItem(KEY, target.value);
    } catch {
      // A browser that keeps nothing for a page: the choice holds for this page.
    }
  });
}

/** Shows the style that was chosen last, where there is a choice and it is still there. */
export function showFootnoteStyle(within: ParentNode): void {
  const style = remembered();
  for (const choice of within.querySelectorAll<HTMLSelectElement>('[data-footnotes]')) {
    if ([...choice.options].some(({ value }) => value === style)) choice.value = style;
  }
}

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
