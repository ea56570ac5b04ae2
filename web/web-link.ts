/**
 * `url` in its canonical form when it leads to the web by http or https, else `null`: nothing else becomes a link.
 */
export function webLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href, username, password } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' ? href : null;
}
