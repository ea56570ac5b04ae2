import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { yearOf } from '../date-words.ts';
import { DATED_LISTS, type DatedRow, ListResults } from '../parts/list-lines.tsx';
import { type DrawnLine, numberLines, PlaceBar, WindowLines } from '../parts/window-lines.tsx';
import { type ListName, type ListPage, type ListQuery, PAGE_LINES } from '../rows/listing.ts';
import { draw } from './draw.tsx';
import { makeLinePages } from './line-pages.ts';
import type { Row } from './list-data.ts';
import type { LinePlace } from './list-place.ts';

/** Lines that scroll on as one; a browser cannot make a page of any height. Others are reached by their number. */
const MOST_LINES = 50_000;

/** Items kept drawn above and below those in view. */
const AROUND = 8;

/** Height of an item before any was measured, in pixels. */
const USUAL_HEIGHT = 150;

/** Height of a heading over a year, in rem; the style of `.windowed` gives it. */
const HEADING = 3.7;

/** Drawings in a row; lines that change their height forever are left as they are. */
const MOST_ROUNDS = 6;

/** Room that the head of the page and the heading of a year take at the top of the screen, in pixels. */
const HEAD = 112;

/** Room that the bar under the list takes at its bottom. */
const FOOT = 40;

/** A list that scrolls on as one, of which only the lines near the view are in the document. */
export interface ListWindow {
  /** Goes to a line, from 0, and resolves with its element; `null` where there is none. */
  goTo(line: number): Promise<HTMLElement | null>;
  /** The link after or before `link`, of its own line or the next one, in the document when this resolves. */
  next(link: HTMLAnchorElement, step: number): Promise<HTMLAnchorElement | null>;
  /** The first line in view and where it stands. */
  place(): LinePlace;
  close(): void;
}

interface WindowSettings {
  readonly list: ListName;
  readonly query: ListQuery;
  /** A page of the list; the window begins near it. */
  readonly page: ListPage<Row>;
  readonly load: (page: number) => Promise<ListPage<Row>>;
  readonly into: HTMLElement;
  /** Where to begin; without it the view stays where it is. */
  readonly at: LinePlace | null;
  /** Called when lines were asked for that this window cannot show. */
  readonly reopen: (line: number) => void;
}

export function openWindow({ list, query, page, load, into, at, reopen }: WindowSettings): ListWindow {
  const { total } = page;
  const dated = DATED_LISTS.has(list);
  const heading = dated ? HEADING * Number.parseFloat(getComputedStyle(document.documentElement).fontSize) : 0;
  const base = Math.floor((at?.line ?? (page.page - 1) * PAGE_LINES) / MOST_LINES) * MOST_LINES;
  const count = Math.min(MOST_LINES, total - base);
  let columns = 1;
  let usual = USUAL_HEIGHT;
  let wanted: number | null = null;
  let pinned: readonly number[] = [];
  let fresh: HTMLElement[] = [];
  let shown = new Map<number, Row>();
  let drawing = false;
  let again = false;
  let closed = false;

  const pages = makeLinePages<Row>({
    load,
    first: page,
    came: () => redraw(true),
    changed: () => reopen(place().line),
  });
  const yearAt = (line: number): string | null | undefined => {
    const row = pages.row(line) ?? shown.get(line);
    return row && yearOf((row as unknown as DatedRow).when.date);
  };
  const opens = (line: number): boolean => {
    if (!dated || line === base) return dated;
    const before = yearAt(line - 1);
    return before !== undefined && before !== yearAt(line);
  };
  const topOf = (line: number) => (opens(line) ? heading : 0);
  const itemFor = (line: number) => Math.floor((line - base) / columns);
  const heightOf = (element: Element): number => element.getBoundingClientRect().height + topOf(lineOf(element));
  const elementOf = (line: number) => into.querySelector<HTMLElement>(`[aria-posinset="${line + 1}"]`);
  const listTop = () => (into.querySelector('.windowed') ?? into).getBoundingClientRect().top + scrollY;

  const options = (): VirtualizerOptions<Window, HTMLElement> => ({
    count: Math.ceil(count / columns),
    getScrollElement: () => window,
    estimateSize: () => usual,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialOffset: () => scrollY,
    initialRect: { width: innerWidth, height: innerHeight },
    scrollMargin: listTop(),
    overscan: Math.ceil(AROUND / columns),
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...pinned])].sort((one, other) => one - other),
    indexAttribute: 'data-item',
    measureElement: heightOf,
    onChange: () => redraw(),
  });
  const virtualizer = new Virtualizer<Window, HTMLElement>(options());
  const unmount = virtualizer._didMount();

  /** Lines that stay in the document wherever the view goes: with the focus, with an open article, or gone to. */
  const findPinned = (): readonly number[] =>
    [document.activeElement, into.querySelector('[aria-current="true"]')]
      .map((element) => (element && into.contains(element) ? element.closest('[data-item]') : null))
      .map((element) => (element ? lineOf(element) : wanted))
      .filter((line) => line !== null)
      .map(itemFor)
      .filter((item) => item >= 0 && item * columns < count);

  const linesToDraw = (): { lines: readonly DrawnLine[]; rest: number } => {
    const lines: DrawnLine[] = [];
    const { scrollMargin } = virtualizer.options;
    let end = scrollMargin;
    for (const { index: item, start, end: itemEnd } of virtualizer.getVirtualItems()) {
      const first = base + item * columns;
      const gap = Math.max(0, start - end);
      for (let line = first; line < Math.min(first + columns, base + count); line += 1) {
        const row = pages.row(line) ?? shown.get(line);
        if (!row) break;
        lines.push({ row, line, item, gap });
        end = itemEnd;
      }
    }
    shown = new Map(lines.map(({ line, row }) => [line, row]));
    return { lines, rest: Math.max(0, virtualizer.getTotalSize() + scrollMargin - end) };
  };
  const lineAt = (offset: number): number => base + (virtualizer.getVirtualItemForOffset(offset)?.index ?? 0) * columns;
  const inView = (): readonly [number, number] => [
    lineAt(scrollY + HEAD),
    Math.min(lineAt(scrollY + innerHeight - FOOT) + columns, base + count) - 1,
  ];

  const measure = (line: HTMLElement) => {
    virtualizer.measureElement(line);
    virtualizer.resizeItem(Number(line.dataset.item), heightOf(line));
  };
  /** Forgets the heights, which depend on the columns, and takes those of the lines in the document. */
  const measureAnew = () => {
    virtualizer.measure();
    fresh = [...into.querySelectorAll<HTMLElement>('[data-item]')];
  };
  const follow = () => {
    const now = columnsOf(into);
    const pins = findPinned();
    const moved = Math.abs(listTop() - virtualizer.options.scrollMargin) > 1;
    if (now === columns && !moved && pins.join() === pinned.join()) return;
    pinned = pins;
    if (now !== columns) {
      columns = now;
      measureAnew();
    }
    virtualizer.setOptions(options());
  };

  /** Draws until what was measured no longer changes what is to be drawn. */
  const redraw = (came = false): void => {
    again = true;
    if (drawing || closed) return;
    drawing = true;
    for (let round = 0; again && round < MOST_ROUNDS; round += 1) {
      again = false;
      follow();
      const [first, last] = inView();
      const drawn = linesToDraw();
      draw(
        <>
          <WindowLines {...{ list, query, page, opens }} {...drawn} />
          <PlaceBar {...{ first, last, total, dated }} year={(dated && yearAt(first)) || null} />
        </>,
        into,
      );
      fresh.push(...numberLines(drawn.lines, total, into));
      virtualizer._willUpdate();
      // A line whose page came after it may open its year only now.
      if (came && round === 0) fresh = [...into.querySelectorAll<HTMLElement>('[data-item]')];
      for (const line of fresh.splice(0)) measure(line);
    }
    drawing = false;
    const [first, last] = inView();
    pages.want(Math.max(base, first - PAGE_LINES / 2), Math.min(base + count - 1, last + PAGE_LINES / 2));
  };

  const place = (): LinePlace => {
    const line = lineAt(scrollY + HEAD);
    return { line, shift: elementOf(line)?.getBoundingClientRect().top ?? HEAD };
  };
  const scrollToPlace = ({ line, shift }: LinePlace) => {
    const start = virtualizer.measurementsCache[itemFor(line)]?.start;
    if (start === undefined) return;
    let away = start + topOf(line) - shift - scrollY;
    // The lines around it are measured when they are drawn, which can move it once more.
    for (let round = 0; round < MOST_ROUNDS && Math.abs(away) >= 1; round += 1) {
      window.scrollBy({ top: away, behavior: 'instant' });
      virtualizer.scrollOffset = scrollY;
      redraw();
      const top = elementOf(line)?.getBoundingClientRect().top ?? shift;
      away = top - shift;
    }
  };
  const bring = async (line: number): Promise<HTMLElement | null> => {
    if (line < 0 || line >= total) return null;
    if (line < base || line >= base + count) {
      reopen(line);
      return null;
    }
    await pages.load(line);
    wanted = line;
    redraw();
    return elementOf(line);
  };

  const print = () => {
    const { line } = place();
    const rows = Array.from({ length: PAGE_LINES }, (_, number) => pages.row(line - (line % PAGE_LINES) + number));
    const number = Math.floor(line / PAGE_LINES) + 1;
    const printed = { ...page, page: number, rows: rows.filter((row) => row !== undefined) };
    before = { line, shift: place().shift };
    drawing = true;
    draw(<ListResults list={list} page={printed} query={query} />, into);
  };
  let before: LinePlace | null = null;
  const printed = () => {
    drawing = false;
    redraw();
    measureAnew();
    redraw();
    if (before) scrollToPlace(before);
  };
  window.addEventListener('beforeprint', print);
  window.addEventListener('afterprint', printed);

  redraw();
  usual = averageHeight(into);
  measureAnew();
  redraw();
  if (at) scrollToPlace(at);

  return {
    place,
    async goTo(line) {
      const element = await bring(line);
      if (element) scrollToPlace({ line, shift: HEAD });
      return element && elementOf(line);
    },
    async next(link, step) {
      const line = link.closest('[aria-posinset]');
      if (!line || !into.contains(line)) return null;
      const inside = linksOf(line);
      const sibling = inside[inside.indexOf(link) + step];
      if (sibling) return sibling;
      const element = await bring(lineOf(line) + step);
      return (element && linksOf(element).at(step > 0 ? 0 : -1)) ?? null;
    },
    close() {
      closed = true;
      pages.stop();
      unmount();
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', printed);
    },
  };
}

/** The place in the list, from 0, of the line that is drawn as `element`. */
function lineOf(element: Element): number {
  return Number(element.getAttribute('aria-posinset')) - 1;
}

function columnsOf(into: HTMLElement): number {
  const cards = into.querySelector('.windowed .people');
  return cards ? getComputedStyle(cards).gridTemplateColumns.split(' ').length : 1;
}

function averageHeight(into: HTMLElement): number {
  const heights = [...into.querySelectorAll('[data-item]')].map((line) => line.getBoundingClientRect().height);
  return heights.reduce((sum, height) => sum + height, 0) / heights.length || USUAL_HEIGHT;
}

function linksOf(line: Element): readonly HTMLAnchorElement[] {
  return [...line.querySelectorAll<HTMLAnchorElement>('a.q')].filter((link) => link.checkVisibility());
}
