import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { SAMPLE_ARTICLES, SAMPLE_RECORD, sampleSource } from '../test/sample-site-data.ts';
import { renderPage } from './render-page.tsx';
import type { RevisionsView } from './rows/revision-view.ts';

const DELIVERY = { suffix: '', policy: null, stamp: '' };
const [FIRST, SECOND] = SAMPLE_ARTICLES;
if (!FIRST || !SECOND) throw new Error('the sample has no articles');

function pageOf(path: string, source = sampleSource()) {
  return parseHTML(renderPage(source, path, new URLSearchParams(), DELIVERY) ?? '').document;
}

test('an article shows its revisions, with new words marked and dropped ones struck', () => {
  const revisions: RevisionsView = {
    lines: [
      { id: FIRST.id, number: 1, published: '2019-03-05', modified: null, retrieved: '2019-03-05T08:30:00Z' },
      { id: SECOND.id, number: 2, published: '2019-03-05', modified: '2019-03-06', retrieved: null },
    ],
    edits: [
      {
        ...{ what: 'sentence', kind: 'altered', size: 'real', marks: ['number'] },
        words: [
          { kind: 'same', text: 'The loss was ' },
          { kind: 'dropped', text: '3.1' },
          { kind: 'added', text: '4.2' },
          { kind: 'same', text: ' million.' },
        ],
        source: { article: SECOND.id, start: 5, end: 20 },
      },
    ],
    next: null,
  };
  const source = sampleSource();
  const page = pageOf(`article/${SECOND.id}`, {
    ...source,
    article: (id) => {
      const view = source.article(id);
      return view && { ...view, revisions };
    },
  });
  const section = page.querySelector('.revisions');
  expect(section?.querySelector('ins')?.textContent).toBe('4.2');
  expect(section?.querySelector('del')?.textContent).toBe('3.1');
  expect(section?.textContent).toContain('1 real change, 0 small edits');
  expect(section?.textContent).toContain('fetched 5 March 2019, 08:30');
  expect(section?.querySelector(`a[href="../article/${FIRST.id}"]`)).not.toBeNull();
});

test('pages of the original and times of a live page stand where they begin', () => {
  const [title, second] = FIRST.blocks.filter(({ kept }) => kept);
  const start = second?.span[0] ?? 0;
  const article = {
    ...FIRST,
    pages: [
      { page: 'iv', span: [0, start] as const },
      { page: '5', span: [start, FIRST.text.length] as const },
    ],
    updates: [
      {
        span: [start, FIRST.text.length] as const,
        published: { value: '2021-03-04', how: 'stated' as const },
        stamp: '2021-03-04T09:15:00+01:00',
      },
    ],
  };
  const page = pageOf(`article/${FIRST.id}`, sampleSource({ articles: [article] }));
  const places = [...page.querySelectorAll('.place')].map(({ textContent }) => textContent);
  expect(places).toEqual(['page iv', 'page 54 March 2021, 09:15']);
  expect(page.querySelector('time')?.getAttribute('datetime')).toBe('2021-03-04T09:15:00+01:00');
  expect(title).toBeDefined();
});

test('a rendering says how it differs and marks its own words; a page is named beside the source', () => {
  const [one, two] = SAMPLE_RECORD.statements;
  const [whole] = two?.evidence ?? [];
  if (!one || !two || !whole) throw new Error('the sample has no statements');
  const from = whole.start + whole.exact.indexOf('denied');
  const variant = { kind: 'reworded' as const, altered: [[from, from + 6] as const, [0, 2] as const] };
  const changed = {
    ...two,
    variantsOf: one.id,
    variant,
    evidence: [{ ...whole, page: '7' }, ...two.evidence.slice(1)],
  };
  const record = { ...SAMPLE_RECORD, statements: [one, changed, ...SAMPLE_RECORD.statements.slice(2)] };
  const line = pageOf('statements', sampleSource({ record })).querySelector(`[id="${two.id}"]`);
  expect(line?.querySelector('mark.other')?.textContent).toBe('denied');
  expect(line?.querySelectorAll('mark.other')).toHaveLength(1);
  expect(line?.textContent).toContain('with single words changed');
  expect(line?.textContent).toContain(', p. 7');
});

test('accounts of a conflict mark the words that the record says differ', () => {
  const [conflict] = SAMPLE_RECORD.conflicts;
  const [side] = conflict?.sides ?? [];
  const [evidence] = side?.evidence ?? [];
  if (!conflict || !side || !evidence) throw new Error('the sample has no conflicts');
  const altered = [[evidence.start, evidence.start + 5] as const];
  const sides = [{ ...side, evidence: [evidence], altered }, ...conflict.sides.slice(1)];
  const record = { ...SAMPLE_RECORD, conflicts: [{ ...conflict, sides }] };
  const card = pageOf(`conflict/${conflict.id}`, sampleSource({ record })).querySelector('.side');
  expect([...(card?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual([
    evidence.exact.slice(0, 5),
  ]);
});

test('what came in stands with the worst first, and a page beyond the last is the last', () => {
  const page = pageOf('intake');
  expect(page.querySelector('.intake li')?.textContent).toContain('post/empty.txt');
  expect(page.querySelector('.intake li .note')?.textContent).toContain('Has no text');
  expect(renderPage(sampleSource(), 'intake', new URLSearchParams('page=99'), DELIVERY)).toContain('What came in');
});

test('a file of review is for reading: commands in the place of forms', () => {
  const text = renderPage(sampleSource(), 'review', new URLSearchParams(), { ...DELIVERY, suffix: '.html' }) ?? '';
  expect(text).toContain('onrecord correct merge');
  expect(text).toContain('onrecord correct undo 2');
  expect(text).not.toContain('<form class="act"');
});
