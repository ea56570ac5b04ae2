import { type DayOrder, findDayOrder } from './day-order.ts';
import { findPageOffset, findScriptStamp } from './script-dates.ts';

/** What is read from all of a page's code, and only when a date of the page asks for it. */
export interface PageHabits {
  /** Which of the first two numbers of `03/04/2021` is the day. */
  order(): DayOrder;
  /** Minutes by which the page's own stamps are ahead of UTC. */
  offset(): number | null;
  /** The date of publication in the data of the page's scripts. */
  scriptStamp(): string | null;
}

/** The habits of the page with this code, language tag and address. */
export function pageHabits(html: string, languageTag: string | null, address: string | null): PageHabits {
  return {
    order: once(() => findDayOrder(html, languageTag, address)),
    offset: once(() => findPageOffset(html)),
    scriptStamp: once(() => findScriptStamp(html)),
  };
}

/** `read`, called at its first use only. */
export function once<T>(read: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: read() };
    return found.value;
  };
}
