import { brotliCompressSync, gzipSync } from 'node:zlib';
import { gzipEach, inventedPage, responseRecord, tarOf, warcRecord, zipOf } from './archive-bytes.ts';

/** One kind of input to damage. A new reader gets a row. */
export interface FuzzSeed {
  /** Name of the file, which says how it is read. */
  readonly name: string;
  /** What is damaged. */
  readonly content: Buffer;
  readonly ndjson?: boolean;
  /** The file of what was damaged: the same bytes, or packed, so that damage gets below the packing. */
  wrap(content: Buffer, dice: (sides: number) => number): Buffer;
}

const asItIs = (content: Buffer): Buffer => content;
const sometimesPacked = (content: Buffer, dice: (sides: number) => number): Buffer =>
  dice(2) === 0 ? gzipSync(content) : content;

const TEXT = `Harbour board closes pier 4
By Ilse Marn
VELLMAR, 4 March 2021 (Courier) - The harbour board said on Tuesday that pier 4 would close for repairs.

"We have looked at every plank," said Oren Dahl, who leads the board. "It cannot wait."

RELATED
Traders ask for more time
`.repeat(8);
const PAGE = inventedPage(1);
const URL = 'https://courier.example/harbour';

const WARC = [
  warcRecord({ type: 'warcinfo', fields: { 'Content-Type': 'application/warc-fields' }, block: 'software: none\r\n' }),
  responseRecord({ url: `${URL}/1`, body: PAGE }),
  responseRecord({ url: `${URL}/2`, headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(inventedPage(2)) }),
  responseRecord({ url: `${URL}/3`, headers: { 'Content-Encoding': 'br' }, body: brotliCompressSync(inventedPage(3)) }),
  responseRecord({
    url: `${URL}/4`,
    headers: { 'Transfer-Encoding': 'chunked' },
    body: `${Buffer.byteLength(PAGE).toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`,
  }),
  warcRecord({ type: 'revisit', fields: { 'WARC-Target-URI': `${URL}/1` } }),
];

const MEMBERS = [
  { name: 'pile/a.txt', bytes: TEXT },
  { name: 'pile/b.html', bytes: PAGE },
  { name: 'pile/crawl.warc.gz', bytes: gzipEach(WARC) },
];

const NDJSON = [
  { uri: `${URL}/1`, mediaType: 'text/html', content: PAGE, published: '2021-03-04' },
  { uri: `${URL}/2`, mediaType: 'text/plain', content: TEXT, outlet: 'Vellmar Courier' },
]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join('');

const MANIFEST = `path,url,outlet,title,authors,published
a.txt,${URL}/1,Vellmar Courier,"Pier 4, closed",Ilse Marn; Oren Dahl,2021-03-04
b.html,,,,,4 March 2021
`;

export const FUZZ_SEEDS: readonly FuzzSeed[] = [
  { name: 'a.txt', content: Buffer.from(TEXT), wrap: asItIs },
  { name: 'a.md', content: Buffer.from(`# ${TEXT}\n> quoted\n\n* item\n`), wrap: asItIs },
  { name: 'wide.txt', content: Buffer.from(`\ufeff${TEXT}`, 'utf16le'), wrap: asItIs },
  { name: 'a.html', content: Buffer.from(PAGE), wrap: asItIs },
  { name: 'a.ndjson', content: Buffer.from(NDJSON), ndjson: true, wrap: asItIs },
  { name: 'manifest.csv', content: Buffer.from(MANIFEST), wrap: asItIs },
  { name: 'a.warc', content: Buffer.concat(WARC), wrap: sometimesPacked },
  { name: 'a.warc.gz', content: gzipEach(WARC), wrap: asItIs },
  { name: 'a.zip', content: zipOf(MEMBERS.map((member) => ({ ...member, deflated: true }))), wrap: asItIs },
  { name: 'stored.zip', content: zipOf([...MEMBERS, { name: 'in.zip', bytes: zipOf(MEMBERS) }]), wrap: asItIs },
  { name: 'a.wacz', content: zipOf([{ name: 'archive/a.warc.gz', bytes: gzipEach(WARC) }]), wrap: asItIs },
  { name: 'a.tar', content: tarOf(MEMBERS), wrap: sometimesPacked },
  { name: 'a.tar.gz', content: gzipSync(tarOf(MEMBERS)), wrap: asItIs },
];
