import type { ComponentChildren } from 'preact';
import type { Article, Block } from '../src/core/article.ts';
import { howWords } from './date-label.tsx';
import { dateWords } from './date-words.ts';
import { MarkedText } from './marked-text.tsx';
import { count, EVENT_WORDS, FORM_WORDS, STANCE_WORDS } from './record-words.ts';
import type { Passage, Reference, SiteIndex } from './site-index.ts';
import { webLink } from './web-link.ts';

/** Lines named below a paragraph; a paragraph that more rest on says how many. */
const NAMED = 6;

/** The whole text of an article, word for word, with the passages that the record rests on marked. */
export function ArticleText({ article, index }: { readonly article: Article; readonly index: SiteIndex }) {
  const passages = index.passages.get(article.id) ?? [];
  const references = index.references.get(article.id) ?? [];
  const cut = article.blocks.filter(({ kept }) => !kept).length;
  return (
    <article id={article.id} lang={article.language ?? undefined} dir="auto">
      <ArticleHead article={article} cut={cut} />
      {runsOfBlocks(article.blocks).map((blocks) => {
        const [first] = blocks;
        if (!first) return null;
        const wordsOf = ({ span: [start, end] }: Block) => (
          <MarkedText text={article.text} start={start} end={end} passages={overlapping(passages, start, end)} />
        );
        if (!first.kept) return <CutBlocks blocks={blocks} wordsOf={wordsOf} />;
        const [start, end] = first.span;
        const lines = references.filter(({ offset }) => start <= offset && offset < end);
        return (
          <>
            <BlockWords kind={first.kind}>{wordsOf(first)}</BlockWords>
            {lines.length > 0 && <Lines lines={lines} index={index} />}
          </>
        );
      })}
    </article>
  );
}

function ArticleHead({ article, cut }: { readonly article: Article; readonly cut: number }) {
  const { outlet, authors, published, modified, form, url, source, title } = article;
  const link = webLink(url);
  return (
    <header>
      <h3 class={article.blocks.some(({ kind, kept }) => kind === 'title' && kept) ? 'away' : undefined}>
        {title ?? source.uri}
      </h3>
      <p class="facts">
        <b>{outlet ?? 'Outlet not stated'}</b>
        <span>
          {dateWords(published.value).full} <small>{howWords(published.how, published.rule)}</small>
        </span>
        {modified?.value && <span>changed {dateWords(modified.value).full}</span>}
        <span>{FORM_WORDS[form] ?? form}</span>
        {authors.length > 0 && <span>by {authors.join(', ')}</span>}
      </p>
      <p class="src">
        {link === null ? (
          url !== null && <span>{url}</span>
        ) : (
          <a href={link} rel="noreferrer noopener external" target="_blank">
            {new URL(link).hostname}
          </a>
        )}
        <span class="uri">{source.uri}</span>
        {cut > 0 && <button type="button" class="show-cut">{`Show what was left out (${count(cut, 'block')})`}</button>}
      </p>
    </header>
  );
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
  if (kind === 'heading') return <h4>{children}</h4>;
  if (kind === 'quote') return <blockquote>{children}</blockquote>;
  return <p class={kind === 'paragraph' ? undefined : `b-${kind}`}>{children}</p>;
}

/** The lines of the record that rest on a block, so that one can go back from the words to the record. */
function Lines({ lines, index }: { readonly lines: readonly Reference[]; readonly index: SiteIndex }) {
  const rest = lines.slice(NAMED);
  return (
    <div class="refs">
      {lines.slice(0, NAMED).map((line) => (
        <LineLink line={line} index={index} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{count(rest.length, 'more line')}</summary>
          {rest.map((line) => (
            <LineLink line={line} index={index} />
          ))}
        </details>
      )}
    </div>
  );
}

function LineLink({ line, index }: { readonly line: Reference; readonly index: SiteIndex }) {
  const { href, statement, event } = line;
  if (event) return <a href={href}>{EVENT_WORDS[event.type].toLowerCase()}</a>;
  if (!statement) return null;
  const name = index.entities.get(statement.speaker ?? '')?.name ?? statement.speakerText ?? 'somebody';
  return (
    <a href={href}>
      {name} {STANCE_WORDS[statement.stance]}
    </a>
  );
}

/** Passages that share a character with `[start, end)`. */
function overlapping(passages: readonly Passage[], start: number, end: number): readonly Passage[] {
  return passages.filter((passage) => passage.start < end && start < passage.end);
}
