import { diagnostic } from '../../core/diagnostic.ts';
import type { ContainerReader, ContainerSource, FileMember } from '../container.ts';
import type { RejectedInput } from '../inputs.ts';
import { judgeMemberPath } from './member-path.ts';
import { readZipEntries, type ZipEntry } from './zip-entries.ts';

/** Reads ZIP archives, also of more than 4 GB (ZIP64), by the list of members at their end. */
export const ZIP_READER: ContainerReader = {
  name: 'zip',
  matches: (name) => name.endsWith('.zip'),
  read: readZip,
};

/**
 * Reads WACZ files (Web Archive Collection Zipped, 1.1.1): the WARC files in their folder `archive`. The rest of a WACZ
 * are indexes and descriptions of these.
 */
export const WACZ_READER: ContainerReader = {
  name: 'wacz',
  matches: (name) => name.endsWith('.wacz'),
  async *read(container) {
    for await (const member of readZip(container)) {
      if (member.kind === 'rejected' || /^archive\/.*\.warc(?:\.gz)?$/i.test(member.name)) yield member;
    }
  },
};

async function* readZip(container: ContainerSource): AsyncGenerator<FileMember | RejectedInput> {
  for await (const entry of readZipEntries(container)) {
    if (entry.isFolder) continue;
    const member = fileMember(entry, container.uri);
    if (member) yield member;
  }
}

function fileMember(entry: ZipEntry, zip: string): FileMember | RejectedInput | null {
  const { path, size } = entry;
  const uri = `${zip}#${path}`;
  const judged = judgeMemberPath(path);
  if (judged.kind === 'left-out') return null;
  if (judged.kind === 'unsafe' || entry.isLink) {
    const what = entry.isLink ? 'is a link' : 'has a name that leads out of the archive';
    return { kind: 'rejected', uri, diagnostics: [diagnostic('archive-member-unsafe', `${uri} ${what}.`)] };
  }
  if (entry.isEncrypted) {
    return { kind: 'rejected', uri, diagnostics: [diagnostic('archive-encrypted', `${uri} has a password.`)] };
  }
  if (!entry.isReadable) {
    const detail = `${uri} is compressed in a way that is not read.`;
    return { kind: 'rejected', uri, diagnostics: [diagnostic('archive-damaged', detail)] };
  }
  return { kind: 'file-member', name: judged.name, size, open: () => entry.open() };
}
