import { expect, test } from 'vitest';
import { SAMPLE_RECORD, SAMPLE_REVIEW } from '../../test/sample-site-data.ts';
import { indexRecord } from '../site-index.ts';
import { idOf, makeQueue, mostAtRisk } from './review-queue.ts';

const [first, second] = SAMPLE_RECORD.statements;
if (!first || !second) throw new Error('the sample has no statements');
const lost = { ...second, date: null, speaker: null, confidence: 0.2 };
const record = { ...SAMPLE_RECORD, statements: [first, lost, ...SAMPLE_RECORD.statements.slice(2)] };
const queue = makeQueue(indexRecord(record), SAMPLE_REVIEW.names);

test('a statement without a date is a kind of its own', () => {
  expect(queue.undated.map(idOf)).toContain(lost.id);
  expect(queue.undated.length).toBe(record.statements.filter(({ date }) => date === null).length);
});

test('one queue has all kinds, what most lines rest on and is most in doubt first, each thing once', () => {
  const { items, total } = mostAtRisk(queue, 0, 1000);
  expect(total).toBe(Object.values(queue).flat().length);
  const risks = items.map(({ risk }) => risk);
  expect(risks).toEqual(risks.toSorted((a, b) => b - a));
  expect(new Set(items.map(idOf)).size).toBe(items.length);
  expect(items.filter((item) => idOf(item) === lost.id).map(({ kind }) => kind)).toEqual(['speakers']);
  expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThan(2);
  expect(mostAtRisk(queue, 1, 2).items).toEqual(items.slice(1, 2));
});

test('of two articles without a date the one with more lines comes first', () => {
  const undated = { ...record, articles: record.articles.map((article) => ({ ...article, published: null })) };
  const lines = makeQueue(indexRecord(undated), []).articles.map((item) => item.lines);
  expect(lines).toEqual(lines.toSorted((a, b) => b - a));
  expect(lines[0]).toBeGreaterThan(0);
});
