import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../core/evidence.ts';
import type { OnrecordRecord } from '../core/record.ts';
import { verifyRecord } from './verify.ts';

const TEXT =
  'Rain fell all day. Varn said that the dam would hold. Nobody in Orrin believed her, the mayor least of all.';
const EVIDENCE = evidenceOf({ id: 'a1', text: TEXT }, [19, 54]);

function recordWith(evidence: typeof EVIDENCE): OnrecordRecord {
  return {
    schema: 'onrecord/record@1',
    articles: [],
    stories: [],
    entities: [],
    statements: [],
    events: [],
    timeline: [],
    threads: [],
    conflicts: [
      { id: 'c_1', kind: 'denial', relation: 'differ', sides: [{ claim: 'Said', evidence: [evidence, evidence] }] },
    ],
  };
}

describe('verifyRecord', () => {
  it('finds nothing wrong with what stands in the text, each span once', () => {
    expect(verifyRecord(recordWith(EVIDENCE), () => TEXT)).toEqual({ checked: 1, mismatches: [] });
  });

  it.each([
    ['article', () => null],
    ['exact', () => TEXT.replace('would', 'could')],
    ['exact', () => `X${TEXT}`],
    ['prefix', () => TEXT.replace('Rain', 'Hail')],
    ['suffix', () => TEXT.replace('Nobody', 'Noreen')],
    ['suffix', () => TEXT.slice(0, 60)],
  ])('says that the %s differs', (part, textOf) => {
    expect(verifyRecord(recordWith(EVIDENCE), textOf).mismatches).toEqual([{ id: 'c_1', evidence: EVIDENCE, part }]);
  });
});
