import { readArticle } from '../article/read-article.ts';
import type { Article, GivenMetadata, SourceDocument } from '../core/article.ts';
import type { Capture } from '../core/capture.ts';
import { parseMediaType } from '../ingest/media-type.ts';
import { readDocument } from '../ingest/read-document.ts';
import { captureBody, pageInput } from '../ingest/web/page-input.ts';
import type { Store } from '../store/store.ts';
import { hashOf } from './build-record.ts';

export interface SourcesVerified {
  /** Articles whose bytes were read again. */
  readonly checked: number;
  readonly changed: readonly { readonly article: string; readonly uri: string; readonly reason: string }[];
  /** Those that cannot be read again: from standard input or NDJSON, or a file that is no longer there. */
  readonly unreachable: readonly { readonly article: string; readonly uri: string }[];
}

/** Reads the articles of the store again, one by one: from the files they came from, else from what was fetched. */
export async function verifySources(store: Store): Promise<SourcesVerified> {
  let checked = 0;
  const changed: { article: string; uri: string; reason: string }[] = [];
  const unreachable: { article: string; uri: string }[] = [];
  for (const { id, uri, location, sha256: stored } of store.readSources()) {
    const article = store.readAnalysis(id)?.article;
    if (!article) continue;
    const file = location === null ? null : await readAgain(location, uri, article);
    const capture = file ? null : store.findCapture(stored);
    const document = file ?? (capture && (await readCaptured(capture, article)));
    if (!document && !capture) {
      unreachable.push({ article: id, uri });
      continue;
    }
    checked += 1;
    if (!document || hashOf(document) !== stored) {
      const what = capture ? 'what was fetched and stored' : 'the file';
      changed.push({ article: id, uri, reason: `${what} has changed since it was taken in` });
    } else if (readArticle(document).article?.text !== article.text) {
      changed.push({ article: id, uri, reason: 'its text reads otherwise than when it was taken in' });
    }
  }
  return { checked, changed, unreachable };
}

async function readAgain(path: string, uri: string, { source, url }: Article): Promise<SourceDocument | null> {
  const mediaType = parseMediaType(source.mediaType);
  const given: GivenMetadata = url === null ? {} : { url };
  const ref = { kind: 'file', uri, path, given, ...(mediaType && { mediaType }) } as const;
  return (await readDocument(ref, { maxBytes: Number.POSITIVE_INFINITY })).document;
}

/** `null` where its bytes can no longer be unpacked or read. */
async function readCaptured(capture: Capture, { url }: Article): Promise<SourceDocument | null> {
  const body = await captureBody(capture);
  if (!body) return null;
  const ref = pageInput(capture, body, url === null ? {} : { url });
  return (await readDocument(ref, { maxBytes: Number.POSITIVE_INFINITY })).document;
}
