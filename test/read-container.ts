import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MemberInput, readMembers } from '../src/ingest/read-members.ts';

export type InlineMember = Extract<MemberInput, { kind: 'inline' }>;

/** What a container of this name with these bytes gives, read from a file as in earnest. */
export async function membersOf(bytes: Uint8Array, name: string, maxBytes?: number): Promise<MemberInput[]> {
  const root = mkdtempSync(join(tmpdir(), 'onrecord-container-'));
  try {
    const path = join(root, name);
    writeFileSync(path, bytes);
    const members: MemberInput[] = [];
    for await (const member of readMembers({ kind: 'container', uri: name, path, given: {} }, maxBytes)) {
      members.push(member);
    }
    return members;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A member that is an input; throws where it is none. */
export function inline(member: MemberInput | undefined): InlineMember {
  if (member?.kind !== 'inline') throw new Error(`no input but ${JSON.stringify(member)}`);
  return member;
}

export function textOf(member: MemberInput | undefined): string {
  return Buffer.from(inline(member).content).toString('utf8');
}

export function codesOf(member: MemberInput | undefined): readonly string[] {
  return (member?.diagnostics ?? []).map(({ code }) => code);
}
