import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InputOptions, type ListedInput, listInputs } from './inputs.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'onrecord-ingest-'));
  const pile = join(root, 'pile');
  await mkdir(join(pile, 'sub'), { recursive: true });
  await mkdir(join(pile, 'sub_files'));
  await mkdir(join(pile, '.hidden'));
  const files: Readonly<Record<string, string>> = {
    'pile/b.txt': 'Harbour opens',
    'pile/sub/a.md': '# Harbour',
    'pile/sub.html': '<html><p>Harbour</p></html>',
    'pile/plain': 'Harbour without extension',
    'pile/photo.jpg': 'x',
    'pile/README.md': 'About this pile',
    'pile/.hidden/c.txt': 'hidden',
    'pile/sub_files/d.html': 'resource',
    'outside.txt': 'Outside',
    'pile/manifest.csv': [
      'path,outlet,authors,published,desk',
      'b.txt,Ostmark Gazette,"Jane Roe; John Doe",2021-03-04,foreign',
      'sub/a.md,,"Jane Roe and John Doe",4 March 2021,',
      '../outside.txt,,,,',
      'link.txt,,,,',
      'gone.txt,,,,',
    ].join('\n'),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, name), content);
  await symlink(join(root, 'outside.txt'), join(pile, 'link.txt'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function list(paths: readonly string[], options: InputOptions = {}): Promise<readonly ListedInput[]> {
  const inputs: ListedInput[] = [];
  for await (const input of listInputs(paths, options)) inputs.push(input);
  return inputs;
}

function codes(input: ListedInput | undefined): readonly string[] {
  return (input?.diagnostics ?? []).map(({ code }) => code);
}

async function* stream(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

describe('listInputs', () => {
  test('walks a folder in the order of its paths and passes over what is no article', async () => {
    const inputs = await list([join(root, 'pile')]);
    const below = inputs.map(({ uri }) => uri.slice(uri.indexOf('/pile/') + 6));
    expect(below).toEqual(['b.txt', 'link.txt', 'manifest.csv', 'photo.jpg', 'plain', 'sub.html', 'sub/a.md']);
    expect(inputs.filter(({ kind }) => kind === 'rejected').flatMap(codes)).toEqual(['input-unsupported']);
    expect(inputs.find(({ uri }) => uri.endsWith('manifest.csv'))?.kind).toBe('container');
  });

  test('gives the files of a manifest in its order and refuses those outside its folder', async () => {
    const inputs = await list([], { manifest: join(root, 'pile', 'manifest.csv') });
    expect(inputs.map(({ kind }) => kind)).toEqual(['file', 'file', 'rejected', 'rejected', 'file']);
    expect(inputs[0]).toMatchObject({
      given: { outlet: 'Ostmark Gazette', authors: ['Jane Roe', 'John Doe'], published: '2021-03-04' },
    });
    expect(inputs[1]).toMatchObject({ given: { authors: ['Jane Roe', 'John Doe'] } });
    expect(codes(inputs[1])).toEqual(['manifest-date-invalid']);
    expect(codes(inputs[2])).toEqual(['manifest-path-outside']);
    expect(codes(inputs[3])).toEqual(['manifest-path-outside']);
  });

  test('takes the data of named files from the manifest and leaves the manifest itself out', async () => {
    const inputs = await list([join(root, 'pile')], {
      manifest: join(root, 'pile', 'manifest.csv'),
      date: '2021-05-01',
    });
    const first = inputs.find(({ uri }) => uri.endsWith('/b.txt'));
    expect(first).toMatchObject({ given: { outlet: 'Ostmark Gazette', publishedFallback: '2021-05-01' } });
    expect(inputs.some(({ uri }) => uri.endsWith('manifest.csv'))).toBe(false);
  });

  test('says that a path does not exist', async () => {
    expect(codes((await list([join(root, 'nowhere')]))[0])).toEqual(['input-not-found']);
  });

  test('says that a manifest does not exist or is none', async () => {
    expect(codes((await list([], { manifest: join(root, 'none.csv') }))[0])).toEqual(['input-not-found']);
    await writeFile(join(root, 'bad.csv'), 'name,date\nx,y\n');
    expect(codes((await list([], { manifest: join(root, 'bad.csv') }))[0])).toEqual(['manifest-invalid']);
  });

  test('reads a manifest of JSON lines with lists of authors', async () => {
    await writeFile(
      join(root, 'pile', 'm.jsonl'),
      '{"path":"b.txt","authors":["Jane Roe","John Doe"],"title":"Harbour"}\nnot json\n',
    );
    const inputs = await list([], { manifest: join(root, 'pile', 'm.jsonl') });
    expect(inputs[0]).toMatchObject({ given: { title: 'Harbour', authors: ['Jane Roe', 'John Doe'] } });
    expect(codes(inputs[1])).toEqual(['manifest-invalid']);
    await rm(join(root, 'pile', 'm.jsonl'));
  });

  test('names paths as they were typed', async () => {
    const here = process.cwd();
    process.chdir(root);
    try {
      expect((await list(['./pile/sub'])).map(({ uri }) => uri)).toEqual(['pile/sub/a.md']);
      expect((await list([], { manifest: './pile/manifest.csv' }))[0]?.uri).toBe('pile/b.txt');
    } finally {
      process.chdir(here);
    }
  });

  test('reads one article from standard input and refuses one over the limit', async () => {
    expect((await list(['-'], { stdin: stream('Harbour ', 'opens') }))[0]).toMatchObject({
      kind: 'inline',
      uri: '-',
      mediaType: 'text/plain',
    });
    expect(codes((await list(['-'], { stdin: stream('Harbour ', 'opens'), maxBytes: 10 }))[0])).toEqual([
      'input-too-large',
    ]);
  });

  test('reads NDJSON line by line, whatever the chunks, and goes on after a bad line', async () => {
    const good = JSON.stringify({
      uri: 'x:1',
      mediaType: 'text/plain',
      content: 'Harbour opens',
      published: '2021-03-04',
    });
    const lines = `${good}\n{"uri":"x:2"}\nnonsense\n${'y'.repeat(70_000)}\n\n${good.replace('x:1', 'x:3')}`;
    const inputs = await list([], {
      ndjson: true,
      maxBytes: 100,
      stdin: stream(lines.slice(0, 20), lines.slice(20, 400), lines.slice(400)),
    });
    expect(inputs.map(({ uri }) => uri)).toEqual(['x:1', 'x:2', '-, line 3', '-, line 4', 'x:3']);
    expect(inputs[0]).toMatchObject({ content: 'Harbour opens', given: { published: '2021-03-04' } });
    expect(inputs.slice(1, 4).flatMap(codes)).toEqual(['ndjson-invalid', 'ndjson-invalid', 'input-too-large']);
  });
});
