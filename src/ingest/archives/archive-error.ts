import type { DiagnosticCode } from '../../core/diagnostic.ts';

/** The rest of an archive cannot be read; `detail` continues a sentence that begins with its name. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly code: DiagnosticCode;
  readonly detail: string;

  constructor(code: DiagnosticCode, detail: string) {
    super(detail);
    this.code = code;
    this.detail = detail;
  }
}

/** What an error thrown while an archive was read means for the user; `null` for one that is not about archives. */
export function archiveRefusalOf(error: unknown): { readonly code: DiagnosticCode; readonly detail: string } | null {
  if (error instanceof ArchiveError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return { code: 'archive-truncated', detail: 'ends in the middle' };
  if (!code.startsWith('Z_')) return null;
  return { code: 'archive-damaged', detail: 'cannot be expanded: its compressed bytes are damaged' };
}
