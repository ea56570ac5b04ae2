import { renderToString } from 'preact-render-to-string';
import type { SiteData } from './site-data.ts';

/** The pages as one HTML file that opens offline; the chunks joined are the file, to be written as UTF-8. */
export function* renderSite(data: SiteData): Generator<string> {
  yield '<!doctype html>\n';
  yield renderToString(<html lang="en">{data.title}</html>);
}
