import { CONFLICT_WORDS, count, RELATION_WORDS, reportsAndOrigins } from '../record-words.ts';
import { differingWords } from '../rows/differing-words.ts';
import type { AccountRow, ConflictRow } from '../rows/rows.ts';
import { CitedWords } from './cited-words.tsx';
import { SourceLine } from './source-line.tsx';

/** Accounts shown for each side; the others are one click away. */
const SHOWN = 3;

/** Accounts that cannot both be right, side by side, the earliest first. The record does not say which is. */
export function ConflictCard({ row }: { readonly row: ConflictRow; readonly find?: string }) {
  const texts = row.sides.map(({ accounts }) => accounts[0]?.text ?? '');
  return (
    <li class="l card" id={row.id}>
      <h3 class="kind">{[CONFLICT_WORDS[row.kind], RELATION_WORDS[row.relation] ?? []].flat().join(': ')}</h3>
      <div class="sides">
        {row.sides.map((side, number) => {
          const others = row.kind === 'denial' ? null : texts.filter((_, other) => other !== number).join('\n');
          return (
            <section class="side" aria-label={side.claim}>
              <h4>{side.claim}</h4>
              <p class="src">
                <span>{reportsAndOrigins(side.articles, side.origins)}</span>
              </p>
              {side.accounts.slice(0, SHOWN).map((account) => (
                <Account account={account} others={others} />
              ))}
              {side.accounts.length > SHOWN && (
                <details>
                  <summary>{count(side.accounts.length - SHOWN, 'more account')}</summary>
                  {side.accounts.slice(SHOWN, SHOWN + 40).map((account) => (
                    <Account account={account} others={others} />
                  ))}
                </details>
              )}
            </section>
          );
        })}
      </div>
    </li>
  );
}

/**
 * The words of one account, with those marked for which the other side has others: as the record says, else those that
 * it does not have. A denial needs no comparing.
 */
function Account({ account, others }: { readonly account: AccountRow; readonly others: string | null }) {
  return (
    <div class="account p">
      <CitedWords
        text={account.text}
        source={account.source}
        marks={account.altered ?? (others === null ? undefined : differingWords(account.text, others))}
      />
      <SourceLine sources={{ shown: [account.source], more: 0 }} />
    </div>
  );
}
