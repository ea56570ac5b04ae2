import { expect, test } from 'vitest';
import { diagnostic } from '../core/diagnostic.ts';
import { collectNotes } from './input-notes.ts';

test('all inputs are counted, the first of each reason named', () => {
  const notes = collectNotes();
  for (let number = 0; number < 5000; number += 1) {
    notes.add({ uri: String(number), diagnostics: [diagnostic('no-publication-date', 'No date.')] });
  }
  notes.add({ uri: 'last', diagnostics: [diagnostic('input-empty', 'Empty.')] });
  expect([notes.total, notes.named.length, notes.named.at(-1)?.uri]).toEqual([5001, 1001, 'last']);
  expect(notes.counts).toEqual({ 'no-publication-date': 5000, 'input-empty': 1 });
});
