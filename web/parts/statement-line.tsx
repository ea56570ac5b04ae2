import { DateLabel, dateMark } from '../date-label.tsx';
import { useLinks } from '../links.ts';
import { QUOTATION_WORDS, SPEECH_REALIS_WORDS, STANCE_WORDS, VARIANT_WORDS } from '../record-words.ts';
import type { StatementRow } from '../rows/rows.ts';
import { CitedWords } from './cited-words.tsx';
import { PersonNames, SpeakerName } from './names.tsx';
import { SourceLine } from './source-line.tsx';

interface StatementLineProps {
  readonly row: StatementRow;
  readonly find?: string | undefined;
  readonly short?: boolean;
}

/** One statement: who, what they did by saying it, about whom, the words, and where they stand. */
export function StatementLine({ row, find, short = true }: StatementLineProps) {
  const { when, source } = row;
  return (
    <li class={`l ${dateMark(when.date, when.how)}`} id={row.id}>
      <DateLabel date={when.date} how={when.how} rule={when.rule} published={source?.published} short={short} />
      <div class="w">
        <StatementFacts row={row} />
        <CitedWords text={row.sentence} source={source} find={find} core={row.text} altered={row.variant?.altered} />
        <StatementSource row={row} />
      </div>
    </li>
  );
}

export function StatementFacts({ row }: { readonly row: StatementRow }) {
  const realis = SPEECH_REALIS_WORDS[row.realis];
  return (
    <p class="facts">
      <SpeakerName speaker={row.speaker} /> <span class="st">{STANCE_WORDS[row.stance]}</span>
      {realis && <span class="realis">{realis}</span>}
      {row.about.length > 0 && (
        <span>
          about <PersonNames names={row.about} />
        </span>
      )}
    </p>
  );
}

/** Where it stands, in what form, and how sure the program is that it read it rightly. */
export function StatementSource({ row, named = true }: { readonly row: StatementRow; readonly named?: boolean }) {
  const links = useLinks();
  const notes = [
    ...(row.cites.length > 0 ? [`citing ${row.cites.join(', ')}`] : []),
    QUOTATION_WORDS[row.quotation],
    `confidence ${row.confidence.toFixed(2)}`,
    ...(row.parent
      ? [
          <>
            inside{' '}
            <a href={links.statement(row.parent)} data-words>
              another statement
            </a>
          </>,
        ]
      : []),
    ...(row.variantOf
      ? [
          <>
            says again{' '}
            <a href={links.statement(row.variantOf)} data-words>
              this
            </a>
            {row.variant && `, ${VARIANT_WORDS[row.variant.kind]}`}
          </>,
        ]
      : []),
  ];
  return <SourceLine sources={{ shown: named && row.source ? [row.source] : [], more: 0 }} notes={notes} />;
}
