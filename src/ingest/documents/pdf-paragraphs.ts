import { type JoinedWords, joinLineTexts } from './line-end-hyphens.ts';
import type { PdfTextLine } from './pdf-lines.ts';

/** Lines of one paragraph, and the page on which each stands (from 0). */
export interface PdfParagraph {
  readonly lines: readonly { readonly text: string; readonly page: number }[];
}

export interface PdfText {
  readonly text: string;
  /** Where each page begins in `text`, by its number from 0; pages without text are not there. */
  readonly starts: ReadonlyMap<number, number>;
  /** Words parted at the end of a line that were put together again. */
  readonly joinedWords: number;
}

/** Lines at the top and at the foot of a page that can run along all pages. */
const MARGIN_LINES = 2;

/**
 * The paragraphs of a document, in the order of its pages and, within one, in the order in which it writes its lines. A
 * paragraph that goes on over the end of a page is one; what runs along the top or the foot of the pages stands after it.
 */
export function findParagraphs(pages: readonly (readonly PdfTextLine[])[]): readonly PdfParagraph[] {
  const running = findRunningLines(pages);
  const paragraphs: PdfParagraph[] = [];
  let open: { text: string; page: number }[] = [];
  let aside: PdfParagraph[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push({ lines: open });
    paragraphs.push(...aside);
    open = [];
    aside = [];
  };
  pages.forEach((lines, page) => {
    const leading = usualLeading(lines);
    let previous: PdfTextLine | null = null;
    lines.forEach((line, index) => {
      if (isMargin(index, lines.length) && running.has(runningKey(line))) {
        aside.push({ lines: [{ text: line.text, page }] });
        return;
      }
      const goesOn = previous ? continuesLine(previous, line, leading) : continuesWords(open.at(-1)?.text, line.text);
      if (!goesOn) close();
      open.push({ text: line.text, page });
      previous = line;
    });
  });
  close();
  return paragraphs;
}

/** The text of paragraphs, a blank line between them, and where the pages are in it. */
export function writeParagraphs(paragraphs: readonly PdfParagraph[], words: JoinedWords): PdfText {
  const starts = new Map<number, number>();
  let text = '';
  let joinedWords = 0;
  for (const { lines } of paragraphs) {
    if (text !== '') text += '\n\n';
    const joined = joinLineTexts(
      lines.map((line) => line.text),
      words,
    );
    lines.forEach(({ page }, index) => {
      if (!starts.has(page)) starts.set(page, text.length + (joined.starts[index] ?? 0));
    });
    text += joined.text;
    joinedWords += joined.joinedWords;
  }
  return { text, starts, joinedWords };
}

/** What stands at the top or the foot of at least half of the pages, figures aside: heads, feet and page numbers. */
function findRunningLines(pages: readonly (readonly PdfTextLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const keys = new Set(lines.filter((_, index) => isMargin(index, lines.length)).map(runningKey));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}

function isMargin(index: number, length: number): boolean {
  return index < MARGIN_LINES || index >= length - MARGIN_LINES;
}

function runningKey({ text }: PdfTextLine): string {
  return text.replace(/\d+/g, '0');
}

/** The distance of most lines from the line above them, or 0 where no line stands below another. */
function usualLeading(lines: readonly PdfTextLine[]): number {
  const distances = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const distance = above ? above.y - line.y : 0;
    return distance > line.height * 0.8 && distance < line.height * 3 ? [Math.round(distance * 2) / 2] : [];
  });
  const counts = new Map<number, number>();
  for (const distance of distances) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, others]) => others - times || a - b)[0]?.[0] ?? 0;
}

/** Whether a line carries on the paragraph of the line before it on the same page. */
function continuesLine(previous: PdfTextLine, line: PdfTextLine, leading: number): boolean {
  const down = previous.y - line.y;
  const height = Math.max(previous.height, line.height);
  if (Math.abs(previous.height - line.height) > height * 0.12) return false;
  // Pieces of one line that stand apart.
  if (Math.abs(down) < height * 0.3) return true;
  // The next column begins higher up.
  if (down < 0) return continuesWords(previous.text, line.text);
  if (down > (leading || height * 1.25) * 1.3) return false;
  const indent = line.x - previous.x;
  const endsSentence = /[.!?][)\]"'”’»]{0,3}$/.test(previous.text);
  if (indent > height * 0.7 && indent < height * 5 && endsSentence) return false;
  const width = previous.right - previous.x;
  return !(endsSentence && width < (line.right - line.x) * 0.7);
}

/** Whether words go on with others from another page or column: in the middle of a sentence. */
function continuesWords(before: string | undefined, after: string): boolean {
  return before !== undefined && !/[.!?:][)\]"'”’»]{0,3}$/.test(before) && /^\p{Ll}/u.test(after);
}
