/** One line of a page: its words, and how far below the line before it stands, in points. */
export interface PdfLine {
  readonly text: string;
  readonly below?: number;
  readonly size?: number;
  /** From the left edge. */
  readonly x?: number;
}

export interface PdfOptions {
  readonly title?: string;
  readonly author?: string;
  /** As PDF writes it: `D:20240513073000+02'00'`. */
  readonly created?: string;
  /** Words before the page numbers: the first page is `A-1`. */
  readonly labelPrefix?: string;
  /** Says that a password is needed to open it. */
  readonly encrypted?: boolean;
}

/** A small PDF of text lines in Helvetica, uncompressed, the same bytes for the same input. Letters are Latin-1. */
export function makePdf(pages: readonly (readonly PdfLine[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const parent = font + 1 + pages.length * 2;
  const kids = pages.map((lines) => {
    const content = writeLines(lines);
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 595 842] /Contents ${stream} 0 R ` +
        `/Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
  const labels = options.labelPrefix
    ? `/PageLabels << /Nums [0 << /S /D /P ${literal(options.labelPrefix)} >>] >>`
    : '';
  const root = add(`<< /Type /Catalog /Pages ${parent} 0 R ${labels} >>`);
  const info = add(
    `<< ${options.title ? `/Title ${literal(options.title)}` : ''} ${options.author ? `/Author ${literal(options.author)}` : ''} ` +
      `${options.created ? `/CreationDate ${literal(options.created)}` : ''} >>`,
  );
  const nought = `<${'00'.repeat(32)}>`;
  const encrypt = options.encrypted
    ? `/Encrypt ${add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O ${nought} /U ${nought} >>`)} 0 R /ID [<00> <00>]`
    : '';
  return writeFile(objects, `/Root ${root} 0 R /Info ${info} 0 R ${encrypt}`);
}

function writeLines(lines: readonly PdfLine[]): string {
  let y = 780;
  const shown = lines.map(({ text, below = 14, size = 11, x = 60 }) => {
    y -= below;
    return `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${literal(text)} Tj`;
  });
  return `BT\n${shown.join('\n')}\nET`;
}

function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`;
}

function writeFile(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
