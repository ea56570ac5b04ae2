/** What a reference manager (Zotero) says of an article. It holds no text of it. */
export interface Reference {
  readonly url?: string;
  readonly doi?: string;
  /** Files it is attached to: paths or `file:` addresses, as written. */
  readonly files: readonly string[];
  readonly title?: string;
  readonly outlet?: string;
  readonly authors: readonly string[];
  /** ISO day; absent where only a month or a year is known. */
  readonly published?: string;
}

/** `Roe, Jane` as `Jane Roe`; a name without a comma as it is. */
export function turnName(name: string): string {
  const [family = '', given = ''] = name.split(',', 2).map((part) => part.trim());
  return given === '' ? family : `${given} ${family}`;
}

/** Year, month and day as an ISO day; `undefined` unless all three are there. */
export function dayOfParts([year, month, day]: readonly unknown[]): string | undefined {
  if (!year || !month || !day) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
