import type { MadeCorrection } from '../../src/core/review.ts';
import { ActButton, ActCommand, ActForm } from './act-form.tsx';

/** Corrections with whether they count, each to be taken back; the first that counts also by its key. */
export function MadeList({ made }: { readonly made: readonly MadeCorrection[] }) {
  const last = made.find(({ undone }) => !undone)?.number;
  return (
    <ol class="plain">
      {made.map(({ number, says, note, undone, problem }) => (
        <li class={undone ? 'undone' : undefined}>
          {number}. {says}{' '}
          <small>{undone ? 'taken back' : problem === null ? 'applies' : `does not apply: ${problem}`}</small>
          {note !== '' && <small>{note}</small>}
          {!undone && (
            <>
              <ActForm target={String(number)} about={`Undo correction ${number}`}>
                <ActButton
                  act="undo"
                  words="Undo"
                  about={`correction ${number}`}
                  {...(number === last ? { letter: 'u' } : {})}
                />
              </ActForm>
              <ActCommand words={`undo ${number}`} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
