import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { gzipEach, responseRecord } from '../bench/archive-bytes.ts';
import { sha256 } from '../src/core/ids.ts';
import { inventArticles, makeFolder, onrecord, seededNumbers, startOnrecord, writeFiles } from './program.ts';

const folder = makeFolder();
const COUNT = 120;
/** Many programs run one after the other, and they share the machine with other tests. */
const PATIENCE = { timeout: 240_000 };
const [calm, stormy] = [join(folder, 'calm'), join(folder, 'stormy')];
for (const home of [calm, stormy]) writeFiles(join(home, 'news'), inventArticles(COUNT, 11));

function ended(child: ReturnType<typeof startOnrecord>): Promise<{ code: number | null; output: string }> {
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, output })));
}

const CHECK = `
  import { DatabaseSync } from '@photostructure/sqlite';
  const database = new DatabaseSync(process.argv[1], { readOnly: true });
  for (const pragma of ['integrity_check', 'foreign_key_check']) {
    console.log(JSON.stringify(database.prepare('PRAGMA ' + pragma).all()));
  }
  database.close();`;

/** What SQLite says of a file, asked in a process of its own, so that nothing here keeps the file open. */
function checkFile(file: string): string {
  const words = ['--input-type=module', '-e', CHECK, file];
  return spawnSync(process.execPath, words, { cwd: import.meta.dirname, encoding: 'utf8' }).stdout;
}

const SOUND = '[{"integrity_check":"ok"}]\n[]\n';

/** Two records are the same when the bytes of their exports are. */
function exportHash(cwd: string): string {
  const { status, stdout, stderr } = onrecord(['export', '--format', 'json'], { cwd });
  expect([status, stderr]).toEqual([0, '']);
  return sha256(stdout);
}

describe('a build that is stopped', () => {
  const begin = Date.now();
  const whole = onrecord(['build', 'news'], { cwd: calm });
  const duration = Date.now() - begin;
  const record = exportHash(calm);

  it('loses and doubles nothing when it is killed at any moment', PATIENCE, async () => {
    expect(whole.status).toBe(0);
    const next = seededNumbers(2031);
    for (let kill = 0; kill < 6; kill += 1) {
      const child = startOnrecord(['build', 'news', '--workers', String(1 + (kill % 2))], stormy);
      const end = ended(child);
      await setTimeout(duration * (0.15 + 0.8 * next()));
      child.kill('SIGKILL');
      await end;
      if (!existsSync(join(stormy, 'record.db'))) continue;
      expect(checkFile(join(stormy, 'record.db'))).toBe(SOUND);
    }
    const { status, stdout } = onrecord(['build', 'news'], { cwd: stormy });
    expect(status).toBe(0);
    expect(stdout).toContain(`${COUNT} articles`);
    expect(exportHash(stormy)).toBe(record);
    expect(readdirSync(stormy).sort()).toEqual(['news', 'record.db']);
  });

  it('stores what it has read when it is interrupted, says so, and is carried on by the next', PATIENCE, async () => {
    const home = join(folder, 'interrupted');
    writeFiles(join(home, 'news'), inventArticles(COUNT, 11));
    const child = startOnrecord(['build', 'news', '--workers', '2'], home);
    const end = ended(child);
    while (!existsSync(join(home, 'record.db'))) await setTimeout(20);
    child.kill('SIGINT');
    const { code, output } = await end;
    expect(code).toBe(130);
    expect(output).toContain('carries on from here');
    expect(readdirSync(home).sort()).toEqual(['news', 'record.db']);
    expect(onrecord(['build', 'news'], { cwd: home }).status).toBe(0);
    expect(exportHash(home)).toBe(record);
  });

  it('loses nothing of a web archive when it is killed in the middle of it', PATIENCE, async () => {
    const home = join(folder, 'archive');
    const records = Object.values(inventArticles(COUNT, 11)).map((body, at) => {
      return responseRecord({ url: `http://a.example/${at}`, headers: { 'Content-Type': 'text/plain' }, body });
    });
    writeFiles(home, { 'crawl.warc.gz': gzipEach(records) });
    for (const part of [0.4, 0.7]) {
      const child = startOnrecord(['build', 'crawl.warc.gz', '--workers', '1'], home);
      const end = ended(child);
      await setTimeout(duration * part);
      child.kill('SIGKILL');
      await end;
      if (existsSync(join(home, 'record.db'))) expect(checkFile(join(home, 'record.db'))).toBe(SOUND);
    }
    const { status, stdout } = onrecord(['build', 'crawl.warc.gz'], { cwd: home });
    expect(status).toBe(0);
    expect(stdout).toContain(`${COUNT} articles`);
    const verified = onrecord(['verify'], { cwd: home }).stdout.replace(/\s+/g, ' ');
    expect(verified).toContain(`${COUNT} articles read again from the source`);
  });

  it('lets two builds of the same articles into one store', PATIENCE, async () => {
    const home = join(folder, 'twice');
    writeFiles(join(home, 'news'), inventArticles(COUNT, 11));
    const ends = [startOnrecord(['build', 'news'], home), startOnrecord(['build', 'news'], home)].map(ended);
    for (const { code, output } of await Promise.all(ends)) expect([code, output]).toEqual([0, expect.any(String)]);
    expect(checkFile(join(home, 'record.db'))).toBe(SOUND);
    expect(exportHash(home)).toBe(record);
  });
});
