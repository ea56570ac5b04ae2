import { existsSync } from 'node:fs';
import type { SourceDocument } from '../core/article.ts';
import { parseMemberLocation } from '../core/location.ts';
import { readDocument } from '../ingest/read-document.ts';
import { readMembers } from '../ingest/read-members.ts';
import type { StoredSource } from '../store/store.ts';
import { hashOf } from './build-record.ts';

/** What became of a member that was read again: its bytes are the same, others, gone, or the container is. */
export type MemberVerified =
  | { readonly source: StoredSource; readonly kind: 'same'; readonly document: SourceDocument }
  | { readonly source: StoredSource; readonly kind: 'changed' | 'gone' | 'unreachable' };

/** Members of any size that took part in a build, whatever its limit was; an archive holds few of this size. */
const MOST_BYTES = 2 ** 30;

/** Reads members of containers again, each container once and as a stream. `sources` are all members of containers. */
export async function* verifyMembers(sources: readonly StoredSource[]): AsyncGenerator<MemberVerified> {
  const byContainer = new Map<string, Map<string, StoredSource>>();
  for (const source of sources) {
    const container = source.location === null ? null : parseMemberLocation(source.location)?.container;
    if (container === null || container === undefined || source.location === null) continue;
    const wanted = byContainer.get(container) ?? new Map<string, StoredSource>();
    byContainer.set(container, wanted.set(source.location, source));
  }
  for (const [container, wanted] of byContainer) yield* verifyContainer(container, wanted);
}

/** `wanted` by location. A name may stand for several members: the one with the right bytes counts. */
async function* verifyContainer(path: string, wanted: Map<string, StoredSource>): AsyncGenerator<MemberVerified> {
  const others = new Set<string>();
  if (existsSync(path)) {
    for await (const member of readMembers({ kind: 'container', uri: path, path, given: {} }, MOST_BYTES)) {
      if (wanted.size === 0) break;
      const location = member.kind === 'inline' ? member.location : undefined;
      const source = location === undefined ? undefined : wanted.get(location);
      if (member.kind !== 'inline' || !source || location === undefined) continue;
      const { uri, url } = source;
      const given = { ...member.given, ...(url !== null && { url }) };
      const { document } = await readDocument({ ...member, uri, given }, { maxBytes: MOST_BYTES });
      if (document && hashOf(document) === source.sha256) {
        wanted.delete(location);
        yield { source, kind: 'same', document };
      } else {
        others.add(location);
      }
    }
  }
  for (const [location, source] of wanted) {
    const kind = others.has(location) ? 'changed' : existsSync(path) ? 'gone' : 'unreachable';
    yield { source, kind };
  }
}
