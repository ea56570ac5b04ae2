import { useLinks } from '../links.ts';
import { count, ENTITY_KIND_WORDS } from '../record-words.ts';
import type { PersonRow } from '../rows/rows.ts';

/** One person, organization or place in the list of people. */
export function PersonLine({ row }: { readonly row: PersonRow }) {
  const links = useLinks();
  return (
    <li class="l person" id={row.id}>
      <h3 class="name">
        <a class="q" href={links.person(row.id)}>
          {row.name}
        </a>
      </h3>
      <p class="roles">{row.roles.slice(0, 3).join(' · ') || ENTITY_KIND_WORDS[row.kind]}</p>
      <p class="src">
        {row.said > 0 && (
          <span>
            <a href={links.list('statements', { tags: { speaker: row.id } })}>{count(row.said, 'statement')}</a>
          </span>
        )}
        {row.spokenOf > 0 && (
          <span>
            <a href={links.list('statements', { tags: { about: row.id } })}>
              spoken of in {count(row.spokenOf, 'statement')}
            </a>
          </span>
        )}
        <span>named in {count(row.articles, 'article')}</span>
      </p>
    </li>
  );
}
