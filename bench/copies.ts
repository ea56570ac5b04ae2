import { addDays } from '../src/core/date.ts';
import type { ArticleFacts } from '../src/core/facts.ts';
import { linkCopies } from '../src/link/copies/copies.ts';
import { type InventedArticle, inventFacts } from '../test/invented-facts.ts';
import { inventWord, makeDice } from './invented-words.ts';

// npm run bench:copies [-- SIZE...]: time and memory of finding copies among short articles of varied text: 150 words
// of the sizes of vocabulary that news has, common words far commoner than rare ones, stories with words of their own,
// stock phrases, a footer for each outlet; one article in five is a copy, cut short, edited or with text of its own.

const SIZES = process.argv.slice(2).map(Number);
const OUTLETS = 40;
const STOCK_PHRASES = 300;

function inventPile(size: number): { facts: ArticleFacts[]; copies: number } {
  const dice = makeDice(7);
  // Squares of even throws: words of low number come far more often, as in a text.
  const commonWord = (): string => inventWord(Math.floor(dice(245) ** 2 / 10));
  const phrases = Array.from({ length: STOCK_PHRASES }, () => Array.from({ length: 7 }, commonWord).join(' '));
  const footers = Array.from({ length: OUTLETS }, () => Array.from({ length: 25 }, commonWord).join(' '));
  const kept: InventedArticle[] = [];
  const facts: ArticleFacts[] = [];
  let copies = 0;
  for (let at = 0; at < size; at += 1) {
    const story = dice(Math.ceil(size / 12));
    const outlet = dice(OUTLETS);
    const sentence = (words: number): string =>
      Array.from({ length: words }, () => (dice(5) === 0 ? inventWord(story * 17 + dice(30)) : commonWord())).join(' ');
    const template = kept[dice(kept.length || 1)];
    const isCopy = dice(5) === 0 && template !== undefined;
    if (isCopy) copies += 1;
    const body = isCopy
      ? editText(template.text ?? '', dice)
      : [sentence(45), phrases[dice(STOCK_PHRASES)], sentence(45), phrases[dice(STOCK_PHRASES)], sentence(45)].join(
          ' ',
        );
    const article: InventedArticle = {
      id: `a${String(at).padStart(6, '0')}`,
      outlet: `Outlet ${outlet}`,
      published: addDays('2014-01-01', (story * 37 + dice(4)) % 3650),
      text: body,
    };
    if (!isCopy && dice(4) === 0) kept.push(article);
    facts.push(inventFacts({ ...article, text: `${body} ${footers[outlet]}` }));
  }
  return { facts, copies };
}

function editText(text: string, dice: (sides: number) => number): string {
  const words = text.split(' ');
  switch (dice(3)) {
    case 0:
      return words.slice(0, Math.floor(words.length / 2)).join(' ');
    case 1:
      return words.map((word) => (dice(25) === 0 ? inventWord(dice(5000)) : word)).join(' ');
    default:
      return `${Array.from({ length: 40 }, () => inventWord(dice(5000))).join(' ')} ${text}`;
  }
}

for (const size of SIZES.length > 0 ? SIZES : [1000, 10_000, 100_000]) {
  const { facts, copies } = inventPile(size);
  globalThis.gc?.();
  const before = memory();
  const cpu = process.cpuUsage();
  const found = linkCopies(facts);
  const seconds = process.cpuUsage(cpu).user / 1e6;
  console.log(
    `${size} articles, ${copies} made as copies: ${found.size} found, ${seconds.toFixed(2)} s of processor, ${((1000 * seconds) / size).toFixed(3)} ms an article; ${before} MB with the facts, ${memory()} MB after, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
  );
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 2 ** 20);
}
