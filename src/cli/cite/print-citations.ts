import type { Bibliography, Citing } from '../../record/citing/citing.ts';
import { markdownNote, plainNote } from '../../record/citing/plain-note.ts';
import { escapeMarkdown } from '../../record/export/markdown.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';
import type { CitedLine } from './cited-lines.ts';

export type CitationFormat = 'text' | 'markdown' | 'html';

/** The words of each line, where it has any, and below them their article in the style. */
export async function printNotes(
  terminal: Terminal,
  lines: readonly CitedLine[],
  citing: Citing,
  format: CitationFormat,
): Promise<void> {
  for (const [number, { id, item, words }] of lines.entries()) {
    const page = words?.page;
    const note = citing.note(item, page);
    const inText = citing.inText(item, page);
    if (note === '') terminal.note(`The style prints nothing of ${printable(id)}.`);
    const parts = [
      ...(words ? [writeWords(words.exact, format)] : []),
      writeNote(note, format),
      ...(inText === null ? [] : [writeNote(`In the text: ${inText}`, format)]),
    ];
    if (number > 0) await terminal.print('');
    await terminal.print(parts.join(format === 'markdown' ? '\n\n' : '\n'));
  }
}

/** The same for programs. */
export function notesAsData(lines: readonly CitedLine[], citing: Citing): readonly unknown[] {
  return lines.map(({ id, kind, item, words }) => {
    const html = citing.note(item, words?.page);
    const inText = citing.inText(item, words?.page);
    return {
      ...{ id, kind, article: item.id, style: citing.style },
      ...{ exact: words?.exact ?? null, page: words?.page ?? null },
      ...{ note: plainNote(html), html, inText: inText === null ? null : plainNote(inText) },
    };
  });
}

export async function printBibliography(
  terminal: Terminal,
  { entries, html }: Bibliography,
  format: CitationFormat,
): Promise<void> {
  if (format === 'html') {
    for (const line of html.trim().split('\n')) await terminal.print(printable(line));
    return;
  }
  for (const [number, entry] of entries.entries()) {
    if (number > 0 && format === 'markdown') await terminal.print('');
    await terminal.print(format === 'markdown' ? markdownNote(entry.html) : printable(plainNote(entry.html)));
  }
}

function writeNote(html: string, format: CitationFormat): string {
  if (format === 'markdown') return markdownNote(html);
  return format === 'html' ? `<p>${printable(html)}</p>` : printable(plainNote(html));
}

function writeWords(exact: string, format: CitationFormat): string {
  if (format === 'markdown') return `> ${escapeMarkdown(exact)}`;
  return format === 'html' ? `<blockquote>${escapeText(printable(exact))}</blockquote>` : printable(exact);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
