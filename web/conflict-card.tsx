import type { RecordConflict } from '../src/core/record.ts';
import { CitedWords } from './cited-words.tsx';
import { CONFLICT_WORDS, RELATION_WORDS } from './record-words.ts';
import type { SiteIndex } from './site-index.ts';
import { SourceLine } from './source-line.tsx';

/** Accounts shown for each side; the others are one click away. */
const SHOWN = 3;

/** Accounts that cannot both be right, side by side. The record does not say which is. */
export function ConflictCard({ conflict, index }: { readonly conflict: RecordConflict; readonly index: SiteIndex }) {
  return (
    <li class="l card" id={conflict.id} data-k={conflict.kind}>
      <h4 class="kind">{[CONFLICT_WORDS[conflict.kind], RELATION_WORDS[conflict.relation] ?? []].flat().join(': ')}</h4>
      <div class="sides">
        {conflict.sides.map(({ claim, evidence }) => (
          <section class="side">
            <h5>{claim}</h5>
            {evidence.slice(0, SHOWN).map((one) => (
              <Account evidence={one} index={index} />
            ))}
            {evidence.length > SHOWN && (
              <details>
                <summary>{evidence.length - SHOWN} more</summary>
                {evidence.slice(SHOWN).map((one) => (
                  <Account evidence={one} index={index} />
                ))}
              </details>
            )}
          </section>
        ))}
      </div>
    </li>
  );
}

type Account = RecordConflict['sides'][number]['evidence'][number];

function Account({ evidence, index }: { readonly evidence: Account; readonly index: SiteIndex }) {
  return (
    <div class="account">
      <CitedWords text={evidence.exact} evidence={evidence} />
      <SourceLine evidence={[evidence]} index={index} />
    </div>
  );
}
