/** The address that `written` means on a page at `base`, without its fragment; `null` where it is not http or https. */
export function resolveAddress(written: string | undefined, base: string | null): string | null {
  const text = written?.trim();
  if (!text) return null;
  try {
    const url = base === null ? new URL(text) : new URL(text, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}
