import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useLinks } from '../links.ts';

/** What every form of a correction has to carry. */
export interface ReviewForm {
  /** Proves that the form comes from a page of this server. */
  readonly csrf: string;
  /** Where the answer leads back to: the query of the page that is shown. */
  readonly back: string;
}

/** The form that pages of review draw; `null` where nothing can be changed. */
export const ReviewFormContext = createContext<ReviewForm | null>(null);

interface ActFormProps {
  /** Id of what is corrected. */
  readonly target: string;
  /** Said to a screen reader after the words of each button. */
  readonly about: string;
  readonly fixed?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

/** A form that makes one correction: sent as it is without script. Nothing where the record can only be read. */
export function ActForm({ target, about, fixed = {}, children }: ActFormProps) {
  const links = useLinks();
  const form = useContext(ReviewFormContext);
  if (!form) return null;
  const hidden = { csrf: form.csrf, back: form.back, target, ...fixed };
  return (
    <form class="act" method="post" action={links.page('review')} aria-label={about}>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

interface ActButtonProps {
  /** What it does, as the command line calls it. */
  readonly act: string;
  /** The letter that does the same. */
  readonly letter?: string;
  readonly words: string;
  /** Said to a screen reader after the words. */
  readonly about: string;
}

export function ActButton({ act, letter, words, about }: ActButtonProps) {
  return (
    <button type="submit" name="do" value={act} data-key={letter} aria-keyshortcuts={letter}>
      {words} <span class="away">{about}</span>
      {letter && (
        <span class="letter" aria-hidden="true">
          {letter}
        </span>
      )}
    </button>
  );
}

interface ActFieldProps {
  readonly label: string;
  readonly about: string;
  /** The letter that leads to the field. */
  readonly letter: string;
  readonly kind: 'name' | 'date' | 'text';
  readonly value?: string;
}

/** Where a name or a date is written; its letter leads to it, Enter sends it. */
export function ActField({ label, about, letter, kind, value }: ActFieldProps) {
  return (
    <label>
      <span>
        {label} <span class="away">{about}</span>
        <span class="letter" aria-hidden="true">
          {letter}
        </span>
      </span>
      <input
        type="text"
        name="to"
        value={value}
        list={kind === 'name' ? 'known-names' : undefined}
        placeholder={kind === 'date' ? '2019-05-14' : undefined}
        data-field={letter}
        aria-keyshortcuts={letter}
        autocomplete="off"
        maxLength={300}
      />
    </label>
  );
}

/** The command that does the same, where the record can only be read. */
export function ActCommand({ words }: { readonly words: string }) {
  const form = useContext(ReviewFormContext);
  if (form) return null;
  return (
    <p class="src">
      <code>onrecord correct {words}</code>
    </p>
  );
}
