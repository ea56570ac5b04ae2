import { useLinks } from '../links.ts';

/** The way to set a line right; nothing where the pages are files. */
export function CorrectLink({ id, words }: { readonly id: string; readonly words: string }) {
  const href = useLinks().correct(id);
  return href === null ? null : (
    <p class="src correct">
      <a href={href}>{words}</a>
    </p>
  );
}
