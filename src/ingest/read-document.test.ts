import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

async function readBytes(content: string | Uint8Array, maxBytes?: number) {
  const limit = maxBytes === undefined ? {} : { maxBytes };
  return readDocument({ kind: 'inline', uri: 'x', mediaType: 'text/plain', content, given: {} }, limit);
}

async function refusal(content: string | Uint8Array, maxBytes?: number): Promise<string | undefined> {
  const { document, diagnostics } = await readBytes(content, maxBytes);
  expect(document).toBeNull();
  return diagnostics[0]?.code;
}

describe('readDocument', () => {
  test('refuses what is empty, too large or no text, and says what to do', async () => {
    expect(await refusal('')).toBe('input-empty');
    expect(await refusal(' \r\n\t')).toBe('input-empty');
    expect(await refusal(Uint8Array.of(0xff, 0xfe, 32, 0))).toBe('input-empty');
    expect(await refusal('Harbour opens', 5)).toBe('input-too-large');
    expect(await refusal('GIF89a harbour')).toBe('input-binary');
    expect(await refusal(Uint8Array.of(80, 75, 3, 4, 20, 0))).toBe('input-binary');
    expect(await refusal('Harbour\u0000opens with a zero')).toBe('input-binary');
    const { diagnostics } = await readBytes('GIF89a');
    expect(diagnostics[0]?.message).toContain('Save the article as text or HTML');
  });

  test('takes UTF-16 with and without its mark for text', async () => {
    for (const mark of ['\ufeff', '']) {
      const { document } = await readBytes(Buffer.from(`${mark}The harbour opens on Monday`, 'utf16le'));
      expect(document?.mediaType).toBe('text/plain');
    }
  });

  test('sees a web page by how it begins', async () => {
    for (const head of ['<!DOCTYPE html>', '\ufeff  <html lang="en">', '<?xml version="1.0"?><!-- x --><html>']) {
      expect((await readBytes(`${head}<p>Harbour`)).document?.mediaType).toBe('text/html');
    }
    expect((await readBytes('<html-like text')).document?.mediaType).toBe('text/plain');
  });

  test('says of a file what the file system says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-read-'));
    const read = async (name: string) =>
      readDocument({ kind: 'file', uri: name, path: join(folder, name), given: {} }, { maxBytes: 20 });
    await writeFile(join(folder, 'a.md'), '# Harbour');
    await writeFile(join(folder, 'big.txt'), 'x'.repeat(30));
    expect((await read('a.md')).document).toMatchObject({ uri: 'a.md', mediaType: 'text/markdown' });
    expect((await read('big.txt')).diagnostics[0]?.code).toBe('input-too-large');
    expect((await read('none.txt')).diagnostics[0]?.code).toBe('input-not-found');
    expect((await read('')).diagnostics[0]?.code).toBe('input-unreadable');
    await rm(folder, { recursive: true });
  });
});
