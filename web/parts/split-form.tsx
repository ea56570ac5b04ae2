import type { RecordEntity } from '../../src/core/record.ts';
import { dateWords } from '../date-words.ts';
import type { RecordSource } from '../record-source.ts';
import { count } from '../record-words.ts';
import type { SentenceRow } from '../rows/rows.ts';
import { ActButton, ActForm } from './act-form.tsx';
import { quoted, shorten } from './phrases.ts';

/** Sentences looked for in which a name stands, and names that are looked for. */
const SENTENCES = 5000;
const NAMES = 6;
/** From so many articles on the list can be narrowed by words. */
const MANY = 8;

interface SplitFormProps {
  readonly entity: RecordEntity;
  readonly search: RecordSource['search'];
}

/** Every article that has one of the names, with a sentence of it, to say in which it is somebody else. */
export function SplitForm({ entity, search }: SplitFormProps) {
  const { id, name } = entity;
  const articles = articlesWith(entity, search);
  if (articles.length < 2) return null;
  return (
    <ActForm target={id} about={`Split off somebody else who is called ${name}`}>
      <fieldset class="articles">
        <legend>
          Is somebody else in <small>{count(articles.length, 'article')}</small>{' '}
          <span class="letter" aria-hidden="true">
            s
          </span>
        </legend>
        {articles.length >= MANY && (
          <label class="narrow">
            <span>Narrow by outlet or words</span>
            <input type="search" data-narrow autocomplete="off" />
          </label>
        )}
        <div class="choices">
          {articles.map(({ source, text }, number) => (
            <label class="check">
              <input
                type="checkbox"
                name="article"
                value={source.article}
                data-field={number === 0 ? 's' : undefined}
                aria-keyshortcuts={number === 0 ? 's' : undefined}
              />
              <span>
                {source.name}
                {source.published !== null && `, ${dateWords(source.published).full}`}: {shorten(text)}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <ActButton act="split" letter="s" words="Split" about={`${name} in these articles`} />
    </ActForm>
  );
}

/** The best sentence of each, the earliest published first; those without a date at the end. */
function articlesWith({ name, aliases }: RecordEntity, search: RecordSource['search']): readonly SentenceRow[] {
  const names = [name, ...aliases].filter((each) => /^\p{Lu}/u.test(each)).slice(0, NAMES);
  const found = new Map<string, SentenceRow>();
  for (const hit of names.flatMap((each) => search(quoted(each), SENTENCES))) {
    if (!found.has(hit.source.article)) found.set(hit.source.article, hit);
  }
  const key = ({ source: { published, article } }: SentenceRow) => `${published ?? '~'} ${article}`;
  return [...found.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
