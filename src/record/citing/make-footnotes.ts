import { type Footnote, PAGE } from '../../../web/rows/footnote.ts';
import { webLink } from '../../../web/web-link.ts';
import type { Article } from '../../core/article.ts';
import type { RecordArticle } from '../../core/record.ts';
import { type Citing, openCiting } from './citing.ts';
import { citedItem } from './csl-item.ts';
import { readBuiltInStyle } from './csl-style.ts';
import { entriesAsNotes } from './entries-as-notes.ts';
import { plainNote } from './plain-note.ts';
import { STYLE_LABELS, STYLE_NAMES, type StyleName } from './style-names.ts';

/** Setting up a style takes longer than many notes in it. */
const open = new Map<StyleName, Citing>();

/** What was asked for last: a site needs an article twice, as a page and as data. */
let last: { readonly recorded: RecordArticle; readonly footnotes: readonly Footnote[] } | null = null;

/**
 * An article in a footnote in each style that comes with the program, for the pages; none for what is no article of
 * the record. A style that prints nothing of the article is left out.
 */
export function makeFootnotes(article: Article | null, recorded: RecordArticle | undefined): readonly Footnote[] {
  if (!article || !recorded) return [];
  if (last?.recorded !== recorded) last = { recorded, footnotes: inEachStyle(article, recorded) };
  return last.footnotes;
}

function inEachStyle(article: Article, recorded: RecordArticle): readonly Footnote[] {
  const item = citedItem(recorded, article, webLink(article.url) ?? undefined);
  const hasPages = article.pages !== undefined && article.pages.length > 0;
  return STYLE_NAMES.flatMap((style): readonly Footnote[] => {
    const citing = openBuiltIn(style);
    const text = plainNote(citing.note(item));
    if (text === '') return [];
    const paged = hasPages ? plainNote(citing.note(item, PAGE)) : null;
    return [{ style, label: STYLE_LABELS[style], text, ...(paged?.includes(PAGE) && { paged }) }];
  });
}

function openBuiltIn(style: StyleName): Citing {
  const known = open.get(style);
  if (known) return known;
  const citing = openCiting(entriesAsNotes(readBuiltInStyle(style)));
  open.set(style, citing);
  return citing;
}
