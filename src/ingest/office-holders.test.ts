import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyseDocument } from '../pipeline.ts';
import { OfficeHoldersError, readOfficeHolders } from './office-holders.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-offices-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(text: string): string {
  const file = join(folder, 'offices.csv');
  writeFileSync(file, text);
  return file;
}

const TABLE = `name,role,from,to
Anton Korvess,Canadian president,2015-03,2019-05-11
Helena Marrick,Canadian president,2019-05-12,
`;

async function speakerIn(text: string, published: string): Promise<string | null> {
  const officeHolders = await readOfficeHolders(write(TABLE));
  const { attributions, entities } = analyseDocument({
    uri: 'a.txt',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(text),
    given: { published, officeHolders },
  });
  const id = attributions[0]?.source.entity ?? null;
  return entities.find((entity) => entity.id === id)?.name ?? null;
}

describe('a table of office-holders', () => {
  const BARE = 'The Canadian president said the bridge would open in May, although nobody had asked him.';

  it('names the speaker by the office held when the article came out', async () => {
    expect(await speakerIn(BARE, '2017-06-01')).toBe('Anton Korvess');
    expect(await speakerIn(BARE, '2019-05-11')).toBe('Anton Korvess');
    expect(await speakerIn(BARE, '2019-05-12')).toBe('Helena Marrick');
  });

  it('leaves the speaker open before anybody held it', async () => {
    expect(await speakerIn(BARE, '2014-12-31')).toBeNull();
  });

  it('goes with somebody the article names', async () => {
    const text = 'Mr. Korvess opened the bridge on Monday.\n\nThe Canadian president said it had cost too much.';
    expect(await speakerIn(text, '2017-06-01')).toBe('Korvess');
  });

  it('does not take a president of another country for an unnamed one', async () => {
    expect(await speakerIn('The Brazilian president said the bridge would open in May.', '2017-06-01')).toBeNull();
    expect(await speakerIn('The president said the bridge would open in May.', '2017-06-01')).toBeNull();
  });

  it.each([
    ['name,role,from,to\n,president,,', 'row 2: each row needs a name and a role'],
    ['name,role,from,to\nAda Holm,mayor,last year,', '“last year” is no date'],
    ['name,role,from,to\nAda Holm,mayor,2019,2017', '2019 is after 2017'],
    ['', 'has no rows'],
    ['name,role\n"Ada', 'is no CSV'],
  ])('says what is wrong in %j', async (text, message) => {
    await expect(readOfficeHolders(write(text))).rejects.toThrow(OfficeHoldersError);
    await expect(readOfficeHolders(write(text))).rejects.toThrow(message);
  });

  it('says that a file is missing', async () => {
    await expect(readOfficeHolders(join(folder, 'none.csv'))).rejects.toThrow(/none\.csv/);
  });
});
