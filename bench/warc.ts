import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { readArticle } from '../src/article/read-article.ts';
import { analyseInputs } from '../src/build/analyse-inputs.ts';
import { buildRecord } from '../src/build/build-record.ts';
import { openInputList } from '../src/build/read-inputs.ts';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { responseRecord, warcRecord } from './archive-bytes.ts';
import { inventWord, makeDice } from './invented-words.ts';

// npm run bench:warc [STEP] [COUNT]: a WARC of COUNT invented pages (default 50,000), with as many images, requests and
// redirects between them, taken through
//   members    finding the pages in the archive
//   articles   and reading the article out of each
//   analysis   and analysing it, in the calling thread
//   build      and storing it, without linking, in the calling thread
// Pages a second and resident memory are printed ten times on the way.

type Step = 'members' | 'articles' | 'analysis' | 'build';

const WORDS_A_PAGE = 450;

async function main(): Promise<void> {
  const [step = 'articles', count = '50000'] = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-warc-'));
  try {
    const path = join(folder, 'crawl.warc.gz');
    await writeWarc(path, Number(count));
    console.log(`${count} pages, ${(statSync(path).size / 1e6).toFixed(0)} MB packed, step: ${step}`);
    await run(step as Step, path, Number(count), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(step: Step, path: string, count: number, folder: string): Promise<void> {
  const report = openReport(count);
  const { inputs } = await openInputList([path], {});
  switch (step) {
    case 'members':
      for await (const { document } of inputs) if (document) report.tick();
      break;
    case 'articles':
      for await (const { document } of inputs) {
        if (!document) continue;
        if (!readArticle(document).article) throw new Error(`no article in ${document.uri}`);
        report.tick();
      }
      break;
    case 'analysis':
      for await (const _ of analyseInputs(inputs, 1)) report.tick();
      break;
    case 'build': {
      const store = openSqliteStore(join(folder, 'record.db'), 'write');
      const stop = new AbortController();
      const onInput = (done: number): void => {
        report.tick();
        // All is stored then; linking is another figure.
        if (done === count) stop.abort();
      };
      const watcher = { signal: stop.signal, onInput, onRead: () => {}, onLink: () => {} };
      await buildRecord(store, inputs, 1, watcher);
      store.close();
      break;
    }
    default:
      step satisfies never;
  }
  report.end();
}

interface Report {
  tick(): void;
  end(): void;
}

function openReport(count: number): Report {
  const start = performance.now();
  const every = Math.ceil(count / 10);
  let done = 0;
  let peak = 0;
  console.log('   pages   pages/s   resident MB   peak MB   heap MB');
  return {
    tick() {
      done += 1;
      if (done % 50 !== 0) return;
      const { rss, heapUsed } = process.memoryUsage();
      peak = Math.max(peak, rss);
      if (done % every !== 0) return;
      const rate = done / ((performance.now() - start) / 1000);
      const cells = [String(done).padStart(8), rate.toFixed(0).padStart(9), megabytes(rss).padStart(13)];
      console.log([...cells, megabytes(peak).padStart(9), megabytes(heapUsed).padStart(9)].join(' '));
    },
    end() {
      const seconds = (performance.now() - start) / 1000;
      const { user, system } = process.cpuUsage();
      const cpu = (user + system) / 1e6;
      console.log(`${done} in ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of processor time with writing the WARC)`);
    },
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

/** Records one by one, so that writing needs no more memory than reading. */
async function writeWarc(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  const image = Buffer.alloc(4000, 'PNG');
  const write = async (record: Buffer): Promise<void> => {
    if (!file.write(gzipSync(record, { level: 1 })))
      await new Promise<void>((resolve) => file.once('drain', () => resolve()));
  };
  await write(warcRecord({ type: 'warcinfo', block: 'software: bench\r\n' }));
  for (let number = 0; number < count; number += 1) {
    const url = `https://${inventWord(number % 40)}.example/${2015 + (number % 9)}/${number}.html`;
    await write(warcRecord({ type: 'request', fields: { 'WARC-Target-URI': url }, block: 'GET / HTTP/1.1\r\n\r\n' }));
    await write(responseRecord({ url, body: page(number) }));
    await write(responseRecord({ url: `${url}.png`, headers: { 'Content-Type': 'image/png' }, body: image }));
    await write(responseRecord({ url: `${url}?old`, status: 302, headers: { Location: url }, body: '' }));
  }
  file.end();
  await finished(file);
}

/** A page with the furniture of a paper's site around some 450 words that no other page has in this order. */
function page(number: number): string {
  const dice = makeDice(number + 1);
  const name = (): string => `${capital(inventWord(dice(5832)))} ${capital(inventWord(dice(5832)))}`;
  const speakers = [name(), name(), name()];
  const links = Array.from(
    { length: 30 },
    () => `<li><a href="/${dice(1e6)}.html">${name()} ${inventWord(dice(5832))}</a></li>`,
  );
  const paragraphs: string[] = [];
  for (let words = 0; words < WORDS_A_PAGE; words += 45) {
    const speaker = speakers[dice(3)] ?? '';
    const sentence = Array.from({ length: 20 }, () => inventWord(dice(5832))).join(' ');
    const verb = ['said', 'denied', 'announced', 'told reporters'][dice(4)] ?? 'said';
    paragraphs.push(
      `<p>${speaker} ${verb} on Tuesday that the ${sentence} would be ready by ${2016 + dice(9)}. ` +
        `“We have met with ${name()} and will ${inventWord(dice(5832))} the ${inventWord(dice(5832))},” ${speaker} said.</p>`,
    );
  }
  const title = `${speakers[0]} to ${inventWord(dice(5832))} ${inventWord(dice(5832))} in ${capital(inventWord(dice(5832)))}`;
  const day = `20${15 + (number % 9)}-0${1 + (number % 9)}-1${number % 10}`;
  return `<!doctype html><html lang="en"><head><title>${title} | The ${capital(inventWord(number % 40))} Courier</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"${day}"}</script></head>
<body><header><nav><ul>${links.slice(0, 15).join('')}</ul></nav></header><main><article><h1>${title}</h1>
<p class="byline">By ${speakers[1]}</p>${paragraphs.join('\n')}</article><aside><h2>Related</h2><ul>${links.slice(15).join('')}
</ul></aside></main><footer><p>Sign up for our newsletter</p></footer></body></html>`;
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

await main();
