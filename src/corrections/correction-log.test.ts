import { describe, expect, it } from 'vitest';
import type { Correction } from '../core/correction.ts';
import { activeCorrections, readCorrectionLog, writeCorrection, writeUndo } from './correction-log.ts';

const MERGE: Correction = {
  do: 'merge',
  names: [
    { name: 'Elise Varn', kind: 'person' },
    { name: 'Varn', kind: 'person', articles: [{ id: 'a_1', uri: 'lake.txt' }] },
  ],
};
const RENAME: Correction = { do: 'rename', name: { name: 'SSA', kind: 'organization' }, to: 'Strait Safety Agency' };
const quote = { start: 3, end: 9, exact: 'she said', prefix: 'that ', suffix: '.' };
const REJECT: Correction = {
  do: 'reject',
  target: {
    kind: 'event',
    type: 'meeting',
    mentions: [{ article: { id: 'a_1', uri: 'lake.txt' }, quote, trigger: 'met' }],
  },
};
const DATE: Correction = {
  do: 'date',
  target: { kind: 'statement', article: { id: 'a_1', uri: 'lake.txt' }, quote, content: 'she', cue: 'said' },
  date: '2021-06',
};

describe('the log of corrections', () => {
  it('reads back what it writes, with notes', () => {
    const all = [MERGE, RENAME, REJECT, DATE];
    const text =
      all.map((each) => writeCorrection(each)).join('') + writeCorrection(MERGE, { why: 'a slip', when: '2031' });
    const log = readCorrectionLog(text, 'r.corrections.jsonl');
    expect(log.diagnostics).toEqual([]);
    expect(activeCorrections(log)).toEqual([...all, MERGE]);
    expect(log.entries.at(-1)).toMatchObject({ line: 5, why: 'a slip', when: '2031', undone: false });
  });

  it('names the line that is broken and reads the others', () => {
    const text = `${writeCorrection(MERGE)}{"do": "merge", "names": []\n\n{"do": "blend"}\n{"do":"rename","name":{"name":"A"}}\n${writeCorrection(RENAME)}`;
    const log = readCorrectionLog(text, 'r.corrections.jsonl');
    expect(activeCorrections(log)).toEqual([MERGE, RENAME]);
    expect(log.diagnostics.map(({ code, message }) => [code, /line (\d)/.exec(message)?.[1]])).toEqual([
      ['correction-invalid', '2'],
      ['correction-invalid', '4'],
      ['correction-invalid', '5'],
    ]);
  });

  it('takes a correction back and lets it come again', () => {
    const undone = readCorrectionLog(writeCorrection(MERGE) + writeCorrection(RENAME) + writeUndo(MERGE), 'f');
    expect(activeCorrections(undone)).toEqual([RENAME]);
    expect(undone.entries.map((entry) => entry.undone)).toEqual([true, false]);
    const again = readCorrectionLog(writeCorrection(MERGE) + writeUndo(MERGE) + writeCorrection(MERGE), 'f');
    expect(activeCorrections(again)).toEqual([MERGE]);
    expect(readCorrectionLog(writeUndo(MERGE), 'f').diagnostics).toHaveLength(1);
  });

  it('reads any lines without failing, CRLF and a byte order mark too', () => {
    const lines = ['null', '[]', '3', '"x"', '{}', '{"do":"date","target":{"kind":"article","id":"a"},"date":"soon"}'];
    const log = readCorrectionLog(`\ufeff${writeCorrection(RENAME).trim()}\r\n${lines.join('\r\n')}`, 'f');
    expect(activeCorrections(log)).toEqual([RENAME]);
    expect(log.diagnostics).toHaveLength(lines.length);
  });
});
