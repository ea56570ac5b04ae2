/** What an HTTP response says before its body. */
export interface ResponseHead {
  readonly status: number;
  /** Fields in order, names in lower case, as they came. */
  readonly headers: readonly (readonly [string, string])[];
  /** Bytes of the head with the blank line that ends it. */
  readonly length: number;
}

/** Longest head that is read. */
export const LONGEST_HEAD = 65_536;

/** The head that `bytes` open with; `null` when they open with none or it does not end in them. */
export function readResponseHead(bytes: Buffer): ResponseHead | null {
  const length = endOfHead(bytes);
  if (length === null) return null;
  const [statusLine = '', ...lines] = bytes.toString('latin1', 0, length).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})(?: |$)/.exec(statusLine)?.[1];
  if (status === undefined) return null;
  const headers = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
  });
  return { status: Number(status), headers, length };
}

function endOfHead(bytes: Buffer): number | null {
  const [crlf, lf] = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')];
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return crlf + 4;
  return lf >= 0 ? lf + 2 : null;
}

/** The last value of a field, or `null`. */
export function headerOf(headers: ResponseHead['headers'], name: string): string | null {
  return headers.findLast(([field]) => field === name)?.[1] ?? null;
}

/** A media type in lower case and the charset named with it. */
export function parseContentType(value: string): { readonly type: string; readonly charset: string | null } {
  const [type = '', ...parameters] = value.split(';');
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(parameter)?.[1]);
  return {
    type: type.trim().toLowerCase(),
    charset: charset.find((name) => name !== undefined)?.toLowerCase() ?? null,
  };
}
