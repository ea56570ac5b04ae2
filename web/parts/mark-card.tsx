import { howWords } from '../date-label.tsx';
import { dateWords } from '../date-words.ts';
import { useLinks } from '../links.ts';
import { count, ENTITY_KIND_WORDS, NO_DAY_WORDS } from '../record-words.ts';
import type { ArticleView, DateEntry, NamedEntry } from '../rows/article-view.ts';

/** Names of a person told in a card; the others stand on the person's page. */
const NAMES = 6;

interface MarkCardProps {
  readonly article: ArticleView;
  /** `n` or `t` and the place among the names or the dates of the article. */
  readonly entry: string;
  /** The words that are marked. */
  readonly words: string;
}

/** What the record made of a name or a date in an article. */
export function MarkCard({ article, entry, words }: MarkCardProps) {
  const number = Number(entry.slice(1));
  const named = entry.startsWith('n') ? article.named[number] : undefined;
  const date = entry.startsWith('t') ? article.dates[number] : undefined;
  if (named) return <NameCard entry={named} words={words} />;
  if (date) return <DateCard entry={date} words={words} published={article.published.value} />;
  return <p>The record has nothing more about these words.</p>;
}

function NameCard({ entry, words }: { readonly entry: NamedEntry; readonly words: string }) {
  const links = useLinks();
  const { person } = entry;
  const name = person?.name ?? entry.name;
  const roles = person?.roles ?? entry.roles;
  const others = [...new Set([entry.name, ...entry.aliases, ...(person?.aliases ?? [])])].filter(
    (alias) => alias !== name && /^\p{Lu}/u.test(alias),
  );
  return (
    <>
      {words.toLowerCase() !== name.toLowerCase() && <p class="src">“{words}” stands here for</p>}
      <p class="q">{person ? <a href={links.person(person.id)}>{name}</a> : name}</p>
      <p class="roles">{roles.slice(0, 3).join(' · ') || ENTITY_KIND_WORDS[entry.kind]}</p>
      {others.length > 0 && (
        <p class="src">
          also {others.slice(0, NAMES).join(', ')}
          {others.length > NAMES && ` and ${others.length - NAMES} more`}
        </p>
      )}
      {person ? (
        <p class="src">
          {person.said > 0 && (
            <span>
              <a href={links.list('statements', { tags: { speaker: person.id } })}>{count(person.said, 'statement')}</a>
            </span>
          )}
          {person.spokenOf > 0 && (
            <span>
              <a href={links.list('statements', { tags: { about: person.id } })}>
                spoken of in {count(person.spokenOf, 'statement')}
              </a>
            </span>
          )}
          <span>named in {count(person.articles, 'article')}</span>
        </p>
      ) : (
        <p class="src">The record has several of this name, or none.</p>
      )}
    </>
  );
}

interface DateCardProps {
  readonly entry: DateEntry;
  readonly words: string;
  readonly published: string | null;
}

function DateCard({ entry: { type, value, edtf, how, rule, anchor }, words, published }: DateCardProps) {
  const isDate = type === 'DATE' || type === 'TIME';
  return (
    <>
      <p class="src">“{words}” is read as</p>
      <p class="q">{edtf === null ? NO_DAY_WORDS[type] : dateWords(edtf).full}</p>
      {isDate && (
        <p class="src">
          <span>{howWords(how, rule)}</span>
          <span>{anchorWords(anchor, published)}</span>
        </p>
      )}
      <details class="codes">
        <summary>as other programs write it</summary>
        <p class="src">
          {edtf !== null && (
            <span>
              date <code title="Extended Date/Time Format, ISO 8601-2">{edtf}</code> (EDTF)
            </span>
          )}
          <span>
            time expression <code title="TimeML, ISO 24617-1">{value}</code> (TIMEX3)
          </span>
          <span>
            rule <code>{rule}</code> of this program
          </span>
        </p>
      </details>
    </>
  );
}

function anchorWords(anchor: DateEntry['anchor'], published: string | null): string {
  if (anchor === 'narrative') return 'counted from the date told before it';
  if (anchor === 'none') return 'counted from no other date';
  return published === null
    ? 'to be counted from the day of the article, which is not known'
    : `counted from the day of the article, ${dateWords(published).full}`;
}
