import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, type DateValue, dayRange } from '../../src/core/date.ts';
import { type Span, spansOverlap } from '../../src/core/span.ts';
import { joinTokens, type Reading, readText } from './read-text.ts';

/** What we say of the date of a gold event: `coarser` holds the gold's days and more, `finer` only some of them. */
export const VERDICTS = ['right', 'coarser', 'finer', 'wrong', 'no date'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface TimelineScores {
  /** Gold events with a date. */
  gold: number;
  /** Those where an event of ours stands, or else an act of saying, by what its date is worth. */
  readonly events: Map<Verdict, number>;
  readonly sayings: Map<Verdict, number>;
  readonly errors: string[];
}

interface Document {
  readonly reading: Reading;
  /** By sentence number and word: places of the events annotated there. */
  readonly events: ReadonlyMap<string, readonly Span[]>;
}

/**
 * Dates given to the events of the gold timelines, in every second article from number `part` (0 or 1) on; an event
 * that stands in several timelines counts once.
 */
export function scoreTimelines(folder: string, part: 0 | 1): TimelineScores {
  const scores: TimelineScores = { gold: 0, events: new Map(), sayings: new Map(), errors: [] };
  const files = readdirSync(join(folder, 'docs')).sort(compareText);
  const documents = new Map<string, Document>();
  files.forEach((file, index) => {
    if (index % 2 !== part) return;
    const [, id = file] = /^(\d+)/.exec(file) ?? [];
    documents.set(id, readDocument(file, readFileSync(join(folder, 'docs', file), 'utf8')));
  });
  for (const [item, date] of readGold(join(folder, 'timelines'))) {
    const [, id = '', sentence = '', word = ''] = /^(\d+)-(\d+)-(.+)$/.exec(item) ?? [];
    const document = documents.get(id);
    if (!document) continue;
    scores.gold += 1;
    const spans = document.events.get(`${sentence} ${word.replaceAll('_', ' ')}`) ?? [];
    judge(document.reading, spans, date, item, scores);
  }
  return scores;
}

/** Gold events with a date, by article, sentence and word. */
function readGold(folder: string): Map<string, string> {
  const dates = new Map<string, string>();
  for (const file of readdirSync(folder).sort(compareText)) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').slice(1)) {
      const [, date = '', ...items] = line.trimEnd().split('\t');
      const value = date.replaceAll('-XX', '');
      if (dayRange(value) === null) continue;
      for (const item of items) dates.set(item, value);
    }
  }
  return dates;
}

/** The article as a plain text: its title, then each sentence in its order, the date line on a line of its own. */
function readDocument(file: string, markup: string): Document {
  const [, published = null] = /<DCT><TIMEX3[^>]*\bvalue="([^"]+)"/.exec(markup) ?? [];
  const [, title = ''] = /<EXTRAINFO>([^<]*)</.exec(markup) ?? [];
  let text = `${readEntities(title)}\n\n`;
  const events = new Map<string, Span[]>();
  for (const [, number = '', sentence = ''] of markup.matchAll(/<s id="(\d+)">([\s\S]*?)<\/s>/g)) {
    const pieces = sentence.split(/(<EVENT[^>]*>[^<]*<\/EVENT>)/).map((piece) => ({
      isEvent: piece.startsWith('<EVENT'),
      tokens: readEntities(piece.replaceAll(/<[^>]*>/g, ''))
        .split(/\s+/)
        .filter(Boolean),
    }));
    const joined = joinTokens(
      pieces.flatMap(({ tokens }) => tokens),
      text.length,
    );
    let at = 0;
    for (const { isEvent, tokens } of pieces) {
      const last = tokens.at(-1);
      if (isEvent && last !== undefined) {
        const span: Span = [joined.starts[at] ?? 0, (joined.starts[at + tokens.length - 1] ?? 0) + last.length];
        const key = `${number} ${tokens.join(' ')}`;
        events.set(key, [...(events.get(key) ?? []), span]);
      }
      at += tokens.length;
    }
    text += `${joined.text}${number === '1' ? '\n\n' : ' '}`;
  }
  return { reading: readText(file, text, published), events };
}

function readEntities(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function judge(
  { article, layers }: Reading,
  spans: readonly Span[],
  gold: string,
  item: string,
  scores: TimelineScores,
): void {
  const isThere = (span: Span): boolean => spans.some((own) => spansOverlap(own, span));
  const event = layers.events.find(({ trigger }) => isThere(trigger));
  const saying = layers.attributions.find(({ cue }) => cue.spans.some(isThere));
  const found = event ?? saying;
  const [start, end] = spans[0] ?? [0, 0];
  const around = article.text.slice(Math.max(0, start - 100), end + 100).replaceAll(/\s+/g, ' ');
  if (!found) {
    scores.errors.push(`${item} ${gold} not found: ${around}`);
    return;
  }
  const verdict = compare(found.time, gold);
  const tally = event ? scores.events : scores.sayings;
  tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  if (verdict !== 'right')
    scores.errors.push(`${item} ${gold} ${verdict}, ${found.time.value} ${found.time.rule ?? ''}: ${around}`);
}

function compare(time: DateValue, gold: string): Verdict {
  const ours = dayRange(time.value);
  const right = dayRange(gold);
  if (!ours || !right) return 'no date';
  if (ours.first === right.first && ours.last === right.last) return 'right';
  if (ours.first <= right.first && right.last <= ours.last) return 'coarser';
  return right.first <= ours.first && ours.last <= right.last ? 'finer' : 'wrong';
}
