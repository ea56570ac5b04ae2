import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Block, DocumentPage } from '../../src/core/article.ts';
import { howWords } from '../date-label.tsx';
import { dateWords } from '../date-words.ts';
import { PlaceContext, useLinks } from '../links.ts';
import { count, FORM_WORDS } from '../record-words.ts';
import type { ArticleView, Note } from '../rows/article-view.ts';
import type { PageStart } from '../rows/footnote.ts';
import type { Passage, PassageUse } from '../rows/passage.ts';
import { passageId } from '../site-index.ts';
import { webLink } from '../web-link.ts';
import { ArticleNote } from './article-note.tsx';
import { ArticleRevisions } from './article-revisions.tsx';
import { CorrectLink } from './correct-link.tsx';
import { MarkedText } from './marked-text.tsx';

/** The whole text of an article, word for word, with what the record made of it marked and told below each block. */
export function ArticleText({ article, level }: { readonly article: ArticleView; readonly level: 1 | 2 }) {
  const { oneFile = false } = useContext(PlaceContext);
  const passages = passagesOf(article, oneFile ? `${article.id}-` : '');
  return (
    <article
      class="text"
      id={oneFile ? article.id : undefined}
      lang={article.language ?? undefined}
      dir="auto"
      data-article={article.id}
      data-title={article.title ?? ''}
      data-outlet={article.outlet ?? ''}
      data-published={dateWords(article.published.value).full}
      data-url={webLink(article.url) ?? ''}
      data-pages={article.pages.length === 0 ? undefined : JSON.stringify(article.pages.map(pageStart))}
    >
      <ArticleHead article={article} level={level} />
      {runsOfBlocks(article.blocks).map((blocks, number, runs) => {
        const [first] = blocks;
        if (!first) return null;
        const wordsOf = ({ span: [start, end] }: Block) => (
          <MarkedText text={article.text} start={start} end={end} passages={overlapping(passages, start, end)} />
        );
        const places = <Places article={article} from={number === 0 ? 0 : first.span[0]} to={endOf(runs, number)} />;
        if (!first.kept) {
          return (
            <>
              {places}
              <CutBlocks blocks={blocks} wordsOf={wordsOf} />
            </>
          );
        }
        const [start, end] = first.span;
        const notes = article.notes.filter((note) => start <= note.start && note.start < end);
        return (
          <div class="block">
            {places}
            <BlockWords kind={first.kind}>{wordsOf(first)}</BlockWords>
            {notes.length > 0 && <Notes notes={notes} />}
          </div>
        );
      })}
    </article>
  );
}

function ArticleHead({ article, level }: { readonly article: ArticleView; readonly level: 1 | 2 }) {
  const links = useLinks();
  const { outlet, authors, published, modified, form, url, uri, title, blocks, copyOf, copies } = article;
  const link = webLink(url);
  const Heading = `h${level}` as const;
  const inText = blocks.some(({ kind, kept }) => kind === 'title' && kept);
  return (
    <header>
      <Heading class={inText ? 'away' : undefined}>{title ?? uri}</Heading>
      <p class="facts">
        <b>{outlet ?? 'Outlet not stated'}</b>
        <span>
          {dateWords(published.value).full}{' '}
          <small title={article.publishedReason ?? undefined}>{howWords(published.how, published.rule)}</small>
        </span>
        {modified?.value && <span>changed {dateWords(modified.value).full}</span>}
        <span>{FORM_WORDS[form] ?? form}</span>
        {authors.length > 0 && <span>by {authors.join(', ')}</span>}
      </p>
      <p class="src">
        {link !== null && (
          <span>
            <a href={link} rel="noreferrer noopener external" target="_blank">
              {new URL(link).hostname}
            </a>
          </span>
        )}
        {link === null && url !== null && <span>{url}</span>}
        <span class="uri">{uri}</span>
      </p>
      <CorrectLink id={article.id} words="set its date" />
      {article.revisions && <ArticleRevisions id={article.id} revisions={article.revisions} />}
      {copyOf && !article.revisions?.lines.some(({ id }) => id === copyOf.id) && (
        <p class="src">
          <span>
            Taken from <a href={links.article(copyOf.id)}>{copyOf.name}</a>
            {article.copyReason && ` (${article.copyReason})`}
          </span>
        </p>
      )}
      {copies.length > 0 && (
        <p class="src">
          <span>Copies of it:</span>
          {copies.slice(0, 12).map(({ id, name }) => (
            <span>
              <a href={links.article(id)}>{name}</a>
            </span>
          ))}
          {copies.length > 12 && <span>{count(copies.length - 12, 'more')}</span>}
        </p>
      )}
    </header>
  );
}

/** A page as the script of the pages reads it. */
function pageStart({ page, span: [start] }: DocumentPage): PageStart {
  return [start, page];
}

/** Where the run after `runs[number]` begins. */
function endOf(runs: readonly (readonly Block[])[], number: number): number {
  return runs[number + 1]?.[0]?.span[0] ?? Number.POSITIVE_INFINITY;
}

interface PlacesProps {
  readonly article: ArticleView;
  readonly from: number;
  readonly to: number;
}

/** The page of the original that begins in `[from, to)`, and when the entry of a live page was written. */
function Places({ article: { pages, updates }, from, to }: PlacesProps) {
  const begun = pages.filter(({ span: [start] }) => from <= start && start < to);
  const written = updates.filter(({ start }) => from <= start && start < to);
  if (begun.length + written.length === 0) return null;
  return (
    <p class="place">
      {begun.length > 0 && <span>page {begun.map(({ page }) => page).join(', ')}</span>}
      {written.map(({ stamp }) => (
        <time dateTime={stamp}>{stampWords(stamp)}</time>
      ))}
    </p>
  );
}

/** `4 March 2021, 09:15`, in the page's own time. */
function stampWords(stamp: string): string {
  const time = /T(\d{2}:\d{2})/.exec(stamp)?.[1];
  return [dateWords(stamp.slice(0, 10)).full, ...(time === undefined ? [] : [time])].join(', ');
}

/** Each kept block by itself, those that were left out together as they follow each other. */
function runsOfBlocks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (!block.kept && last?.[0]?.kept === false) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

interface CutBlocksProps {
  readonly blocks: readonly Block[];
  readonly wordsOf: (block: Block) => ComponentChildren;
}

/** What was left out of the reading, on request, with the rule that left it out. */
function CutBlocks({ blocks, wordsOf }: CutBlocksProps) {
  const kinds = [...new Set(blocks.map(({ kind }) => kind))].join(', ');
  return (
    <details class="cut">
      <summary>
        left out: {kinds}
        {blocks.length > 1 && ` (${blocks.length})`}
      </summary>
      {blocks.map((block) => (
        <p>
          {wordsOf(block)} <small>rule {block.rule}</small>
        </p>
      ))}
    </details>
  );
}

function BlockWords({ kind, children }: { readonly kind: Block['kind']; readonly children: ComponentChildren }) {
  if (kind === 'title') return <p class="b-title">{children}</p>;
  if (kind === 'heading') return <p class="b-heading">{children}</p>;
  if (kind === 'quote') return <blockquote>{children}</blockquote>;
  return <p class={kind === 'paragraph' ? undefined : `b-${kind}`}>{children}</p>;
}

/** What the record made of a block, each under its own address. */
function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <div class="notes">
      {notes.map((note) => (
        <ArticleNote note={note} />
      ))}
    </div>
  );
}

/** The marks of an article as passages in text order, the longer first; marks of the same range are one. */
function passagesOf({ marks }: ArticleView, prefix: string): readonly Passage[] {
  const byId = new Map<string, { passage: Passage; uses: Set<PassageUse> }>();
  for (const [start, end, use, meaning] of marks) {
    const id = prefix + passageId({ start, end });
    const known = byId.get(id);
    if (known) {
      known.uses.add(use);
      if (meaning !== undefined && known.passage.meaning === undefined) {
        byId.set(id, { uses: known.uses, passage: { ...known.passage, meaning } });
      }
    } else {
      const uses = new Set<PassageUse>([use]);
      byId.set(id, { uses, passage: { id, start, end, uses, ...(meaning === undefined ? {} : { meaning }) } });
    }
  }
  return [...byId.values()].map(({ passage }) => passage).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Passages that share a character with `[start, end)`. */
function overlapping(passages: readonly Passage[], start: number, end: number): readonly Passage[] {
  return passages.filter((passage) => passage.start < end && start < passage.end);
}
