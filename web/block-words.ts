import type { BlockKind } from '../src/core/article.ts';

/** Why a block of each kind is not part of the story, in words; the rule says by what it was known. */
export const LEFT_OUT_WORDS: Readonly<Record<BlockKind, string>> = {
  title: 'the title once more',
  section: 'the name of the section of the page',
  byline: 'who wrote it; that is read as a fact about the article',
  dateline: 'where or when it was written; that is read as a fact about the article',
  heading: 'the heading of something that was left out',
  paragraph: 'not part of the story',
  'list-item': 'an item of a list that is not part of the story',
  quote: 'a quotation set apart on the page',
  related: 'a way to other articles',
  caption: 'the words of a picture or a film',
  advert: 'advertising',
  newsletter: 'an invitation to sign up or subscribe',
  credit: 'a credit, a copyright line or another note of the makers',
  other: 'part of the page, not of the story',
};

/** The same in a word or two, for the line that opens it. */
export const CUT_WORDS: Readonly<Record<BlockKind, string>> = {
  title: 'title once more',
  section: 'name of the section',
  byline: 'byline',
  dateline: 'place or date line',
  heading: 'heading',
  paragraph: 'paragraph',
  'list-item': 'list item',
  quote: 'quotation',
  related: 'links to other articles',
  caption: 'picture caption',
  advert: 'advertising',
  newsletter: 'newsletter invitation',
  credit: 'credit line',
  other: 'other parts of the page',
};
