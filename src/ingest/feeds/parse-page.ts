import { createRequire } from 'node:module';
import type { parseHTML } from 'linkedom';

let parse: typeof parseHTML | null = null;

/** The document of a page; its parser is loaded with the first, since most runs read no feed. */
export function parsePage(html: string): ReturnType<typeof parseHTML>['document'] {
  parse ??= createRequire(import.meta.url)('linkedom').parseHTML as typeof parseHTML;
  return parse(html).document;
}
