import { EVENT_TYPES } from '../src/core/analysis.ts';
import { addDays } from '../src/core/date.ts';
import type { ArticleFacts } from '../src/core/facts.ts';
import { linkRecord } from '../src/pipeline.ts';
import {
  type InventedArticle,
  type InventedEvent,
  type InventedStatement,
  inventFacts,
} from '../test/invented-facts.ts';
import { inventWord, makeDice } from './invented-words.ts';

// npm run bench:linking [-- SIZE...]: time and memory of linking whole records of 1,000, 10,000 and 100,000 short
// invented articles: every figure must grow with the number of articles and not with its square.

const SIZES = process.argv.slice(2).map(Number);

function inventName(number: number): string {
  const word = (at: number) => inventWord(at).replace(/^./, (letter) => letter.toUpperCase());
  return `${word(number)} ${word(number * 7 + 3)}`;
}

/**
 * A pile about courses of events of some 12 articles each over ten years: 100 words an article, 6 entities, 5
 * statements, 3 events; one article in five is a copy, and words, people and dates repeat as they do in news.
 */
function inventPile(size: number): ArticleFacts[] {
  const dice = makeDice(42);
  const pile: InventedArticle[] = [];
  for (let at = 0; at < size; at += 1) {
    const story = dice(Math.ceil(size / 12));
    const day = addDays('2014-01-01', (story * 37) % 3650);
    const template = pile[at - 1 - dice(5)];
    if (dice(5) === 0 && template) {
      pile.push({ ...template, id: `a${at}`, published: addDays(day, 1), credits: ['Tidewire'] });
      continue;
    }
    const word = () => inventWord(dice(3) === 0 ? story * 40 + dice(40) : dice(4000));
    const sentence = (words: number) => `${Array.from({ length: words }, word).join(' ')}.`;
    const entities = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => {
        const name = inventName(index < 4 ? story * 4 + index : dice(600));
        return [`e${index}`, `${index < 4 ? 'person' : 'organization'}: ${dice(5) === 0 ? name.split(' ')[1] : name}`];
      }),
    );
    const when = () => addDays(day, dice(5));
    const statements = Array.from(
      { length: 5 },
      (): InventedStatement => ({
        exact: sentence(12),
        speaker: `e${dice(4)}`,
        about: [`e${dice(4)}`],
        stance: dice(6) === 0 ? 'deny' : 'assert',
        ...(dice(2) === 0 && { date: when() }),
      }),
    );
    const events = Array.from(
      { length: 3 },
      (): InventedEvent => ({
        type: EVENT_TYPES[dice(EVENT_TYPES.length)] ?? 'other',
        sentence: sentence(18),
        participants: Array.from({ length: dice(4) }, () => `e${dice(4)}`),
        realis: dice(8) === 0 ? 'planned' : 'actual',
        ...(dice(3) > 0 && { date: when() }),
      }),
    );
    const outlet = ['Tidewire', 'Orrin Post', 'Daily Lamp', 'Strait News'][dice(4)] ?? 'Tidewire';
    pile.push({
      id: `a${at}`,
      outlet,
      published: addDays(day, dice(6)),
      text: sentence(100),
      entities,
      statements,
      events,
    });
  }
  return pile.map(inventFacts);
}

for (const size of SIZES.length > 0 ? SIZES : [1000, 10_000, 100_000]) {
  const facts = inventPile(size);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const cpu = process.cpuUsage();
  const record = linkRecord(facts);
  const seconds = (performance.now() - start) / 1000;
  const cpuSeconds = process.cpuUsage(cpu).user / 1e6;
  const used = process.memoryUsage().heapUsed;
  const lines = `${record.statements.length} statements, ${record.events.length} events, ${record.stories.length} stories, ${record.threads.length} threads, ${record.conflicts.length} conflicts`;
  console.log(
    `${size} articles: ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of processor, ${((1000 * cpuSeconds) / size).toFixed(2)} ms an article; heap ${megabytes(before)} MB with the facts, ${megabytes(used)} MB after, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory at most; ${lines}`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
