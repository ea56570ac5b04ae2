import type { TimexMod, TimexType } from '../../core/analysis.ts';
import type { PointUnit } from './point.ts';

/** Whether a phrase says which one it means: 'last Friday' -1, 'this Friday' 0, 'next Friday' 1. */
export type Pick = -1 | 0 | 1 | null;

/** What a phrase says by itself, before it is anchored. */
export type Meaning =
  /** The value is in the words: a length, a set, a vague reference. */
  | { readonly kind: 'fixed'; readonly type: TimexType; readonly value: string; readonly edtf?: string }
  /** A day, month or year of the calendar, as far as written. */
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly pick: Pick;
      /** Count `pick` from the date the text spoke of last: 'the following June'. */
      readonly pickFrom?: 'narrative';
      /** Years from that of publication, or from the one the text spoke of last: 'June of that year'. */
      readonly yearShift?: { readonly count: number; readonly from: 'published' | 'narrative' };
    }
  | { readonly kind: 'decade' | 'century'; readonly first: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly pick: Pick; readonly narrative: boolean }
  /** A part of the year by its number (quarter, half) or name (season, given by its first month). */
  | {
      readonly kind: 'part-of-year';
      readonly unit: 'quarter' | 'half' | 'season';
      readonly month: number;
      readonly year?: number;
      readonly pick: Pick;
      /** Years to move: 'the third quarter a year earlier'. */
      readonly yearShift?: number;
    }
  | {
      readonly kind: 'holiday';
      readonly name: string;
      readonly year?: number;
      readonly pick: Pick;
      readonly unit: 'day' | 'week' | 'weekend';
    }
  /** The unit of the calendar so many units from the anchor: 'last week', 'three years ago', 'two days later'. */
  | {
      readonly kind: 'shift';
      readonly unit: PointUnit;
      readonly count: number;
      readonly from: 'published' | 'narrative';
      /** Take the narrative's own unit where that is narrower: 'a year earlier' of a quarter is a quarter. */
      readonly keepUnit?: boolean;
      /** A time by the clock: of the day the text spoke of last, or of the publication day. */
      readonly clock?: boolean;
      /** One unit earlier in the past tense: 'overnight' is the night before. */
      readonly byTense?: boolean;
    }
  /** 'the weekend', 'the quarter', 'the period': the one the text is about, else by tense. */
  | { readonly kind: 'current'; readonly unit: PointUnit }
  | { readonly kind: 'latest'; readonly unit: 'quarter' }
  /** The nth day, week or weekday of a longer stretch, from its end when negative: 'the first week of May'. */
  | {
      readonly kind: 'within';
      readonly unit: 'day' | 'week' | 'weekday';
      readonly nth: number;
      readonly weekday?: number;
      readonly whole: Meaning;
    }
  /** The week, month or year that holds a day: 'the week of Nov. 7'. */
  | { readonly kind: 'around'; readonly unit: PointUnit; readonly held: Meaning }
  /** So many units from another day: 'a week from Tuesday', 'the day after Thanksgiving'. */
  | { readonly kind: 'moved'; readonly unit: PointUnit; readonly count: number; readonly base: Meaning }
  /** From a day or month to another one, the first of them without a year of its own: 'May 13-22', 'July-September'. */
  | { readonly kind: 'range'; readonly month: number; readonly day?: number; readonly end: Meaning }
  /** A quarter known by its last day: 'the quarter ended Sept. 30'. */
  | { readonly kind: 'quarter-ended'; readonly last: Meaning }
  /** The last day of a year: 'by year-end', 'since year-end'. */
  | { readonly kind: 'year-end'; readonly past: boolean };

/** A phrase of time found among the tokens. */
export interface Reading {
  /** Index after its last token. */
  readonly end: number;
  readonly meaning: Meaning;
  /** TIMEX3 time of day: `T22:00`, `TNI`. */
  readonly clock?: string;
  readonly mod?: TimexMod;
  readonly rule: string;
}
