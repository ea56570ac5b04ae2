import type { TimexType } from '../../core/analysis.ts';
import type { How } from '../../core/date.ts';
import { edtfValue, isWritable, type Point, timexValue } from './point.ts';
import type { TenseCue } from './tense.ts';

/** What a phrase is anchored on where it stands. */
export interface Anchors {
  /** ISO day of publication, or `null`. */
  readonly published: string | null;
  /** The date the text spoke of last, or `null`. */
  readonly narrative: Point | null;
  /** Whether the narrative's date stands in the same block. */
  readonly sameBlock: boolean;
  /** The quarter the text spoke of last. */
  readonly quarter: Point | null;
  /** Whether that quarter is still what the text compares, not a longer stretch. */
  readonly compared: boolean;
  readonly tense: () => TenseCue;
}

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly edtf: string | null;
  readonly how: How;
  readonly anchor: 'published' | 'narrative' | 'none';
  readonly rule: string;
  /** The stretch of the calendar it was resolved to, to anchor later phrases on. */
  readonly point: Point | null;
}

export function stated(point: Point, rule: string): Resolved {
  if (!isWritable(point) && point.unit === 'day') return open('XXXX-XX-XX', rule);
  return { type: 'DATE', value: timexValue(point), edtf: edtfValue(point), how: 'stated', anchor: 'none', rule, point };
}

export function inferred(point: Point, rule: string, anchor: 'published' | 'narrative'): Resolved {
  return { type: 'DATE', value: timexValue(point), edtf: edtfValue(point), how: 'inferred', anchor, rule, point };
}

export function open(value: string, rule: string): Resolved {
  return { type: 'DATE', value, edtf: null, how: 'unknown', anchor: 'none', rule, point: null };
}
