import { describe, expect, test } from 'vitest';
import { noteAt, PAGE } from '../../../web/rows/footnote.ts';
import type { Article } from '../../core/article.ts';
import type { RecordArticle } from '../../core/record.ts';
import { openCiting } from './citing.ts';
import { type CslItem, citedItem, cslItem } from './csl-item.ts';
import { parseOwnStyle, readBuiltInStyle, StyleError } from './csl-style.ts';
import { entriesAsNotes } from './entries-as-notes.ts';
import { makeFootnotes } from './make-footnotes.ts';
import { markdownNote, plainNote } from './plain-note.ts';
import { STYLE_NAMES, type StyleName } from './style-names.ts';

const RECORDED: RecordArticle = {
  id: 'a_1',
  uri: 'papers/dyke.html',
  outlet: 'The Veen Mercury',
  title: 'Mayor of Veen denies that the dyke was sold',
  published: '2031-03-05',
  publishedHow: 'stated',
  form: 'report',
  story: null,
  copyOf: null,
  copyReason: null,
  revisionOf: null,
  retrieved: null,
};

const READ: Article = {
  id: 'a_1',
  source: { uri: RECORDED.uri, mediaType: 'text/html', sha256: '0'.repeat(64) },
  url: 'https://mercury.example/dyke_denial?p=1&q=2',
  title: RECORDED.title,
  outlet: RECORDED.outlet,
  authors: ['Ada Holt', 'Tomás Brink'],
  language: 'en',
  published: { value: '2031-03-05', how: 'stated', rule: 'json-ld' },
  modified: null,
  form: 'report',
  text: '',
  blocks: [],
};

interface Changed {
  readonly recorded?: Partial<RecordArticle>;
  readonly read?: Partial<Article>;
}

function itemOf({ recorded, read }: Changed = {}): CslItem {
  const article = { ...READ, ...read };
  return citedItem({ ...RECORDED, ...recorded }, article, article.url ?? undefined);
}

const CITING = new Map(STYLE_NAMES.map((name) => [name, openCiting(readBuiltInStyle(name))]));

function citingIn(style: StyleName) {
  const citing = CITING.get(style);
  if (!citing) throw new Error(style);
  return citing;
}

const note = (style: StyleName, changed?: Changed, page?: string): string =>
  plainNote(citingIn(style).note(itemOf(changed), page));

const AGENCY: Changed = { read: { authors: ['Northern Press Agency'] } };
const UNDATED: Changed = { recorded: { published: null, publishedHow: 'unknown' } };
const NO_OUTLET: Changed = { recorded: { outlet: null } };
const FETCHED: Changed = { recorded: { retrieved: '2031-04-01T08:00:00Z' } };
const BARE: Changed = {
  recorded: { outlet: null, title: null, published: null, publishedHow: 'unknown' },
  read: { authors: [], url: null },
};
const QUOTED: Changed = {
  recorded: { title: 'Holt: "I sold <b>nothing</b>" & <script>alert(1)</script>\nO’Dell’s dyke' },
  read: { authors: ['Zoë Ångström-Łuk', '李 明'] },
};

describe('a note', () => {
  test('has both authors, title, outlet, day and address, as the style puts them', () => {
    expect(note('chicago')).toBe(
      'Ada Holt and Tomás Brink, “Mayor of Veen Denies That the Dyke Was Sold,” The Veen Mercury, March 5, 2031, https://mercury.example/dyke_denial?p=1&q=2.',
    );
    expect(note('mhra')).toBe(
      'Ada Holt and Tomás Brink, ‘Mayor of Veen Denies That the Dyke Was Sold’, The Veen Mercury, 5 March 2031 <https://mercury.example/dyke_denial?p=1&q=2>.',
    );
  });

  test('is the entry of the list in a style that cites in the text, with how it is cited there beside it', () => {
    expect(note('apa')).toBe(
      'Holt, A., & Brink, T. (2031, March 5). Mayor of Veen denies that the dyke was sold. The Veen Mercury. https://mercury.example/dyke_denial?p=1&q=2',
    );
    expect(note('harvard')).toContain(
      '(2031) ‘Mayor of Veen denies that the dyke was sold’, The Veen Mercury, 5 March.',
    );
    expect(plainNote(citingIn('harvard').inText(itemOf(), '4') ?? '')).toBe('(Holt and Brink, 2031, p. 4)');
    expect(citingIn('chicago').inText(itemOf())).toBeNull();
  });

  test('of agency copy names the agency as its author', () => {
    expect(note('chicago', AGENCY)).toMatch(/^Northern Press Agency, “Mayor/);
  });

  test('of an undated article has no date, as the style says it', () => {
    expect(note('chicago', UNDATED)).toContain('The Veen Mercury, n.d., https');
    expect(note('apa', UNDATED)).toContain('(n.d.)');
    expect(note('harvard', UNDATED)).toContain('(no date)');
    for (const style of STYLE_NAMES) expect(note(style, UNDATED)).not.toMatch(/\d{4}/);
  });

  test('shows a date that was inferred as uncertain where the style can', () => {
    const inferred: Changed = { recorded: { publishedHow: 'inferred', publishedRule: 'path-of-the-file' } };
    expect(note('chicago', inferred)).toContain('[March 5, 2031?]');
    expect(note('apa', inferred)).toContain('(ca. 2031, March 5)');
  });

  test('of a page without an outlet stands by its title and address', () => {
    expect(note('chicago', NO_OUTLET)).toBe(
      'Ada Holt and Tomás Brink, “Mayor of Veen Denies That the Dyke Was Sold,” March 5, 2031, https://mercury.example/dyke_denial?p=1&q=2.',
    );
    expect(note('chicago', BARE)).toContain('papers/dyke.html');
  });

  test('says when it was fetched where the style wants that', () => {
    expect(note('mhra', FETCHED)).toContain('[accessed 1 April 2031]');
    expect(cslItem({ ...RECORDED, ...FETCHED.recorded }, READ, undefined).accessed).toEqual({
      'date-parts': [[2031, 4, 1]],
    });
  });

  test('has the page', () => {
    expect(note('chicago', {}, '4')).toContain('March 5, 2031, 4, https');
    expect(note('mhra', {}, 'iv')).toContain('2031, p. iv <https');
  });

  test('keeps quotes, brackets and letters of a title, and none of it is markup', () => {
    const html = citingIn('apa').note(itemOf(QUOTED));
    expect(plainNote(html)).toContain(
      'Ångström-Łuk, Z. & 李 明. (2031, March 5). Holt: “I sold <b>nothing</b>” & <script>alert(1)</script> O’Dell’s dyke. The Veen',
    );
    expect(html).not.toMatch(/<(?!\/?i>)/);
    expect(markdownNote(html)).toContain('\\<script\\>');
    expect(markdownNote(html)).toContain('*The Veen Mercury*');
  });

  test('is the same whatever was cited before', () => {
    for (const style of STYLE_NAMES) {
      const first = note(style);
      note(style, QUOTED);
      expect(note(style)).toBe(first);
    }
  });
});

describe('the footnotes of the pages', () => {
  const kinds = [{}, AGENCY, UNDATED, NO_OUTLET, FETCHED, BARE, QUOTED];

  test.each(STYLE_NAMES)('in %s are what the style prints when it compares and sorts', (style) => {
    const asked = openCiting({ ...readBuiltInStyle(style), standsAlone: false });
    const quick = openCiting(entriesAsNotes(readBuiltInStyle(style)));
    for (const kind of kinds) expect(quick.note(itemOf(kind))).toBe(asked.note(itemOf(kind)));
  });

  test('have a place for the page in documents with pages, in styles of notes', () => {
    const pages = [
      { page: '3', span: [0, 10] },
      { page: '4', span: [12, 20] },
    ] as const;
    const [chicago, , apa] = makeFootnotes({ ...READ, pages }, RECORDED);
    expect(chicago?.paged).toContain(`2031, ${PAGE}, https`);
    expect(apa?.paged).toBeUndefined();
    const starts = pages.map(({ page, span: [start] }) => [start, page] as const);
    expect(chicago && noteAt(chicago, starts, 12)).toContain('2031, 4, https');
    expect(chicago && noteAt(chicago, starts, undefined)).toBe(chicago?.text);
    expect(makeFootnotes(READ, { ...RECORDED })[0]).not.toHaveProperty('paged');
  });

  test('are none for what is not in the record', () => {
    expect(makeFootnotes(READ, undefined)).toEqual([]);
    expect(makeFootnotes(null, RECORDED)).toEqual([]);
  });
});

describe('a bibliography', () => {
  const items = [itemOf(), { ...itemOf(AGENCY), id: 'a_2' }, { ...itemOf(), id: 'a_3', title: 'A dyke for sale' }];

  test('is sorted and told apart as the style does it', () => {
    const entries = citingIn('apa').bibliography(items)?.entries ?? [];
    expect(entries.map(({ id }) => id)).toEqual(['a_3', 'a_1', 'a_2']);
    expect(entries.map(({ html }) => /\((.*?),/.exec(html)?.[1])).toEqual(['2031a', '2031b', '2031']);
    expect(citingIn('chicago').bibliography(items)?.html).toContain('csl-bib-body');
  });
});

describe("a user's own style", () => {
  const style = (content: string, more = '') =>
    Buffer.from(
      `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note" ${more}><info><title>Own</title><id>own</id></info>${content}</style>`,
    );
  const TITLE = '<citation><layout suffix="!"><text variable="title"/></layout></citation>';

  test('is read', () => {
    const citing = openCiting(parseOwnStyle('own.csl', style(TITLE)));
    expect(plainNote(citing.note(itemOf()))).toBe('Mayor of Veen denies that the dyke was sold!');
    expect(citing.bibliography([itemOf()])).toBeNull();
  });

  test('of numbers in a list prints an entry without its number', () => {
    const numbers =
      '<citation><layout prefix="(" suffix=")"><text variable="citation-number"/></layout></citation><bibliography second-field-align="flush"><layout><text variable="citation-number" suffix=". "/><text variable="title"/></layout></bibliography>';
    const inText = Buffer.from(style(numbers).toString().replace('"note"', '"in-text"'));
    const citing = openCiting(parseOwnStyle('own.csl', inText));
    expect(plainNote(citing.note(itemOf()))).toBe('Mayor of Veen denies that the dyke was sold');
    expect(citing.inText(itemOf())).toBeNull();
    expect(plainNote(citing.bibliography([itemOf()])?.entries[0]?.html ?? '')).toBe(
      '1. Mayor of Veen denies that the dyke was sold',
    );
  });

  test('in a language without words of its own gets English ones', () => {
    const dated = '<citation><layout><date variable="issued" form="text"/></layout></citation>';
    expect(openCiting(parseOwnStyle('own.csl', style(dated, 'default-locale="ru-RU"'))).note(itemOf())).toBe(
      'March 5, 2031',
    );
    expect(openCiting(parseOwnStyle('own.csl', style(dated, 'default-locale="de-DE"'))).note(itemOf())).toBe(
      '5. März 2031',
    );
  });

  test.each([
    ['words', Buffer.from('These are no style.'), /is no style of citing/],
    ['a page', Buffer.from('<html><style type="text/css">b{}</style></html>'), /is no style of citing/],
    ['too much', Buffer.alloc((1 << 20) + 1, 'x'), /more than 1 MB/],
    [
      'another name for a style',
      style('<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/>'),
      /only points at another style.*styles\/apa/,
    ],
  ])('is refused where it is %s', (_, bytes, message) => {
    expect(() => parseOwnStyle('own.csl', bytes)).toThrow(message);
  });

  test('is refused where it is broken', () => {
    const loop = '<macro name="m"><text macro="m"/></macro><citation><layout><text macro="m"/></layout></citation>';
    expect(() => openCiting(parseOwnStyle('own.csl', style(loop)))).toThrow(StyleError);
    expect(() => parseOwnStyle('own.csl', style('<citation><layout>'))).toThrow(/no well-formed XML: line 1/);
  });
});
