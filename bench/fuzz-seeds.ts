import { brotliCompressSync, gzipSync } from 'node:zlib';
import { makePdf } from '../test/make-pdf.ts';
import { makeWord, paragraph } from '../test/make-word.ts';
import { ATOM, BROKEN_RSS, JSON_FEED, NEWS_SITEMAP, OPML } from '../test/sample-feeds.ts';
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

const CSV =
  `title;text;date;url\nPier closed;"The board said ""no"" on Tuesday; it would close.";2021-03-04;${URL}/1\n`.repeat(
    20,
  );

const NINJS = {
  uri: `${URL}/1`,
  headlines: [{ value: 'Pier 4 closed' }],
  versioncreated: '2021-03-04T10:00:00Z',
  bodies: [{ contenttype: 'text/plain', value: TEXT }],
};

const NEWSML = `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" version="2"><itemMeta>
<versionCreated>2021-03-04T10:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Pier 4
closed</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<body><p>The board said on Tuesday that pier 4 would close &amp; be mended.</p></body></html></inlineXML></contentSet></newsItem>`;

const PARTS = `MIME-Version: 1.0
Content-Type: multipart/related; boundary=B

--B
Content-Type: text/html; charset=utf-8
Content-Location: ${URL}/1
Content-Transfer-Encoding: base64

${Buffer.from(PAGE).toString('base64')}
--B
Content-Type: image/png

none
--B--
`;
const MAIL = `From: Vellmar Harbour <press@harbour.example>\nSubject: Pier 4\nDate: Thu, 4 Mar 2021 10:00:00 +0100\n${PARTS}`;
const LINES = TEXT.split('\n').map((text) => ({ text: text.slice(0, 90) }));

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
  { name: 'table.csv', content: Buffer.from(CSV), wrap: asItIs },
  { name: 'ninjs.json', content: Buffer.from(JSON.stringify(NINJS, null, 1)), wrap: asItIs },
  { name: 'item.xml', content: Buffer.from(NEWSML), wrap: asItIs },
  { name: 'page.mhtml', content: Buffer.from(PARTS), wrap: asItIs },
  { name: 'release.eml', content: Buffer.from(MAIL), wrap: asItIs },
  {
    name: 'release.docx',
    content: Buffer.from(
      makeWord(
        TEXT.split('\n')
          .map((text) => paragraph(text.replace(/[<&]/g, '')))
          .join(''),
      ),
    ),
    wrap: asItIs,
  },
  { name: 'statement.pdf', content: Buffer.from(makePdf([LINES.slice(0, 40), LINES.slice(40, 60)])), wrap: asItIs },
  { name: 'news.rss', content: Buffer.from(BROKEN_RSS), wrap: asItIs },
  { name: 'news.atom', content: Buffer.from(ATOM), wrap: asItIs },
  { name: 'feed.json', content: Buffer.from(JSON_FEED), wrap: asItIs },
  { name: 'sitemap.xml', content: Buffer.from(NEWS_SITEMAP), wrap: asItIs },
  { name: 'papers.opml', content: Buffer.from(OPML), wrap: asItIs },
];
