/** A piece of text of a page as PDF.js gives it: `transform` holds its place in points from the lower left corner. */
export interface PdfTextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** One line of a page. */
export interface PdfTextLine {
  readonly text: string;
  /** Left edge, base line and right edge, in points. */
  readonly x: number;
  readonly y: number;
  readonly right: number;
  /** Height of its letters. */
  readonly height: number;
}

/** Characters that stand for nothing in a text: control characters other than white space. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The lines of a page in the order in which the document writes them, without empty ones. */
export function joinLines(items: readonly PdfTextItem[]): readonly PdfTextLine[] {
  const lines: PdfTextLine[] = [];
  let open: PdfTextItem[] = [];
  const close = () => {
    const line = makeLine(open);
    if (line) lines.push(line);
    open = [];
  };
  for (const item of items) {
    open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

function makeLine(items: readonly PdfTextItem[]): PdfTextLine | null {
  const text = items
    .map(({ str }) => str)
    .join('')
    .replace(CONTROLS, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  const shown = items.filter(({ str }) => str.trim() !== '');
  return {
    text,
    x: Math.min(...shown.map(({ transform }) => transform[4] ?? 0)),
    y: shown[0]?.transform[5] ?? 0,
    right: Math.max(...shown.map(({ transform, width }) => (transform[4] ?? 0) + width)),
    height: Math.max(...shown.map(({ height }) => height)),
  };
}
