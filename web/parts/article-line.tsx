import { DateLabel, dateMark } from '../date-label.tsx';
import { useLinks } from '../links.ts';
import { count, FORM_WORDS } from '../record-words.ts';
import type { ArticleRow } from '../rows/rows.ts';

/** One article in the list of articles. */
export function ArticleLine({ row, short = true }: { readonly row: ArticleRow; readonly short?: boolean }) {
  const links = useLinks();
  return (
    <li class={`l ${dateMark(row.when.date, row.when.how)}`} id={row.id}>
      <DateLabel date={row.when.date} how={row.when.how} rule={row.when.rule} short={short} />
      <div class="w">
        <a class="q" href={links.article(row.id)} data-words>
          {row.title}
        </a>
        <p class="src">
          <span>{row.outlet ?? 'outlet not stated'}</span>
          <span>{FORM_WORDS[row.form] ?? row.form}</span>
          <span>{row.lines === 0 ? 'nothing in the record rests on it' : count(row.lines, 'line')}</span>
          {row.copyOf && (
            <span>
              copy of <a href={links.article(row.copyOf.id)}>{row.copyOf.name}</a>
              {row.copyReason && ` (${row.copyReason})`}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
