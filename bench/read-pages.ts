import { setTimeout as pause } from 'node:timers/promises';
import { makeDice } from './invented-words.ts';

/** How a number of readers go over the pages of a server of this machine. */
export interface Reading {
  /** Of the first page: `http://127.0.0.1:7070/`. */
  readonly url: string;
  readonly readers: number;
  readonly seconds: number;
  /** Milliseconds that a reader looks at a page: at least, and up to so many more. */
  readonly look: readonly [least: number, more: number];
  /** Requests of one reader, at most. */
  readonly most: number;
  /** Words that readers look for. */
  readonly words: readonly string[];
}

/** What came of it; times in milliseconds, from the request to the last byte. */
export interface ReadingResult {
  readonly requests: number;
  /** `status address`, or the message where no answer came. */
  readonly errors: readonly string[];
  readonly bytes: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly slowest: number;
}

/** Longest time for one answer. */
const PATIENCE = 30_000;
const LISTS = ['timeline', 'people', 'statements', 'threads', 'conflicts', 'articles'];

/**
 * Readers who start at the first page at slightly different times and go from link to link: lists, people, events,
 * articles; now and then they search, open the words behind a line, go back to the start, or ask `/api`. Which way they
 * take is the same in every run. Throws for an address that is not on this machine.
 */
export async function readPages(reading: Reading): Promise<ReadingResult> {
  const { url, readers, seconds } = reading;
  if (!/^http:\/\/127\.0\.0\.1:\d+\/$/.test(url)) throw new Error(`${url} is not on this machine`);
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  const errors: string[] = [];
  let bytes = 0;
  const ask = async (address: string): Promise<string> => {
    const start = performance.now();
    try {
      const response = await fetch(new URL(address, url), { signal: AbortSignal.timeout(PATIENCE) });
      const text = await response.text();
      bytes += text.length;
      if (!response.ok) errors.push(`${response.status} ${address}`);
      return text;
    } catch (error) {
      errors.push(`${error instanceof Error ? error.message : error} ${address}`);
      return '';
    } finally {
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, number) => read(reading, number, end, ask)));
  times.sort((a, b) => a - b);
  const share = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return {
    requests: times.length,
    errors,
    bytes,
    p50: share(0.5),
    p95: share(0.95),
    p99: share(0.99),
    slowest: share(1),
  };
}

async function read(
  { url, look: [least, more], most, words }: Reading,
  number: number,
  end: number,
  ask: (address: string) => Promise<string>,
): Promise<void> {
  const dice = makeDice(number + 1);
  // The first numbers of neighbouring seeds are neighbours.
  for (let turn = 0; turn < 4; turn += 1) dice(2);
  const look = () => pause(least + dice(more + 1));
  await pause(dice(least + more + 1));
  let address = '/';
  for (let asked = 0; asked < most && performance.now() < end; asked += 1) {
    const page = await ask(address);
    if (asked === 0) {
      for (const file of assetsIn(page)) await ask(file);
    }
    await look();
    const articles = [...page.matchAll(/article\/(a_[0-9a-f]+)/g)].map(([, id]) => id);
    if (articles.length > 0 && dice(3) === 0 && performance.now() < end) {
      await ask(`/data/article/${articles[dice(articles.length)]}`);
      asked += 1;
      await look();
    }
    address = nextAddress(page, new URL(address, url), words, dice);
  }
}

/** Mostly a link of the page; else a search, the start, or a list as JSON. */
function nextAddress(page: string, here: URL, words: readonly string[], dice: (sides: number) => number): string {
  const word = encodeURIComponent(words[dice(words.length)] ?? '');
  const list = LISTS[dice(LISTS.length)] ?? '';
  const choice = dice(10);
  if (choice === 0) return `/statements?q=${word}`;
  if (choice === 1) return `/data/list/${list}?q=${word}`;
  if (choice === 2) return `/api/search?q=${word}`;
  if (choice === 3) return `/${list}`;
  const links = linksIn(page, here);
  return links[dice(links.length)] ?? '/';
}

/** Addresses of the other pages of the server that a page leads to. */
function linksIn(page: string, here: URL): readonly string[] {
  return [...page.matchAll(/<a [^<>]*?href="([^"#]+)/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), here))
    .filter(({ origin }) => origin === here.origin)
    .map(({ pathname, search }) => `${pathname}${search}`);
}

function assetsIn(page: string): readonly string[] {
  return [...page.matchAll(/(?:src|href)="[./]*(assets\/[^"]+)"/g)].map(([, file]) => `/${file}`);
}
