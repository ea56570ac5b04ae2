import { deflateRawSync, gzipSync } from 'node:zlib';
import { Header } from 'tar';

// Archives made of parts, sound ones and such as no program would write.

/** A record of a WARC; `fields` come after its type. */
export interface RecordParts {
  readonly type: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly block?: string | Uint8Array;
}

/** A record as bytes, `Content-Length` that of the block unless `fields` say otherwise. */
export function warcRecord({ type, fields = {}, block = '' }: RecordParts): Buffer {
  const bytes = Buffer.from(block);
  const all = { 'WARC-Type': type, 'Content-Length': String(bytes.length), ...fields };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

export interface ResponseParts {
  readonly url: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly date?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** A `response` with an HTML page in it, unless `headers` say what else it is. */
export function responseRecord({ url, status = 200, headers, body, date, fields }: ResponseParts): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers });
  const head = `HTTP/1.1 ${status} So\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return warcRecord({
    type: 'response',
    fields: {
      'WARC-Target-URI': url,
      'WARC-Date': date ?? '2021-03-04T05:06:07Z',
      'WARC-Record-ID': `<urn:test:${url}>`,
      'Content-Type': 'application/http; msgtype=response',
      ...fields,
    },
    block: Buffer.concat([Buffer.from(head), Buffer.from(body)]),
  });
}

/** Each record in a gzip member of its own. */
export function gzipEach(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

export interface ZipParts {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  /** Stored as it is unless set. */
  readonly deflated?: boolean;
  readonly encrypted?: boolean;
  /** Unix mode, for links. */
  readonly mode?: number;
  /** Size that the list of members states, where it is to lie. */
  readonly size?: number;
}

/** A ZIP; checksums are left at zero. */
export function zipOf(members: readonly ZipParts[]): Buffer {
  const locals: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, deflated = false, encrypted = false, mode = 0o100644, size } of members) {
    const plain = Buffer.from(bytes);
    const packed = deflated ? deflateRawSync(plain) : plain;
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
    common.writeUInt16LE(deflated ? 8 : 0, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? plain.length, 18);
    common.writeUInt16LE(path.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(mode * 0x10000, 6);
    rest.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed]);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, rest, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  const count = Math.min(members.length, 0xffff);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

export interface TarParts {
  readonly name: string;
  readonly bytes?: string | Uint8Array;
  readonly type?: 'File' | 'Directory' | 'SymbolicLink' | 'Link' | 'CharacterDevice';
  readonly linkpath?: string;
}

/** A tar archive with the two empty blocks at its end. */
export function tarOf(members: readonly TarParts[]): Buffer {
  const parts = members.flatMap(({ name, bytes = '', type = 'File', linkpath }) => {
    const content = Buffer.from(bytes);
    const header = new Header({ path: name, size: content.length, type, mode: 0o644, ...(linkpath && { linkpath }) });
    header.encode();
    return [header.block ?? Buffer.alloc(512), content, Buffer.alloc(-content.length & 511)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

/** A page of an invented paper that says what only it says. */
export function inventedPage(number: number, charset = 'utf-8'): string {
  return `<!doctype html><html lang="en"><head><meta charset="${charset}"><title>Harbour report ${number}</title></head>
<body><nav><a href="/">Home</a></nav><article><h1>Harbour report ${number}</h1>
<p>The harbour board of Vellmar said on Tuesday that pier ${number} would close for repairs in the spring.</p>
<p>“We have looked at every plank of pier ${number},” said Ilse Marn, who leads the board, “and it cannot wait.”</p>
<p>Traders at the market asked for more time. The council is to vote on the plan in ${2 + (number % 9)} weeks.</p>
</article><footer>The Vellmar Courier</footer></body></html>`;
}
