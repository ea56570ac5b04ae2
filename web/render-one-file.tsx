import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { visibleText } from '../src/core/visible-text.ts';
import { PlaceContext } from './links.ts';
import { LIST_WORDS } from './pages/list-page.tsx';
import { ArticleText } from './parts/article-text.tsx';
import { Lines } from './parts/list-lines.tsx';
import type { RecordSource } from './record-source.ts';
import { LIST_NAMES } from './render-page.tsx';
import type { ListName } from './rows/listing.ts';
import type { RowOf } from './rows/lists.ts';
import { SITE_STYLE } from './style/site-style.ts';

const PLACE = { root: '', suffix: '', oneFile: true };

/** Lines drawn at a time. */
const TOGETHER = 200;

/**
 * The whole record as one HTML file without script: every list, then every article; a line leads to its words further
 * down. The chunks joined are the file, to be written as UTF-8. What comes from articles stands in it as text.
 */
export function* renderOneFile(record: RecordSource): Generator<string> {
  yield '<!doctype html>\n<html lang="en">';
  yield markupOf(<Head title={record.title} />);
  yield '<body>';
  yield markupOf(<h1>{record.title}</h1>);
  yield '<main>';
  for (const name of LIST_NAMES) {
    if (name === 'articles') continue;
    yield `<section class="part" id="${name}">`;
    yield markupOf(<h2>{LIST_WORDS[name].title}</h2>);
    const list = record.lists[name];
    for (let start = 0; start < list.length; start += TOGETHER) {
      const rows: readonly RowOf[ListName][] = list.rows(start, start + TOGETHER);
      yield markupOf(<Lines list={name} rows={rows} find="" />);
    }
    yield '</section>';
  }
  yield '<section class="part" id="articles">';
  yield markupOf(<h2>{LIST_WORDS.articles.title}</h2>);
  for (const { id } of record.index.record.articles) {
    const article = record.article(id);
    if (article) yield markupOf(<ArticleText article={article} level={2} />);
  }
  yield '</section>';
  if (record.leftOut.length > 0) yield markupOf(<LeftOut inputs={record.leftOut} />);
  yield '</main></body></html>\n';
}

function LeftOut({ inputs }: { readonly inputs: RecordSource['leftOut'] }) {
  return (
    <section class="part" id="left-out">
      <h2>What was left out</h2>
      <ul>
        {inputs.map(({ uri, message }) => (
          <li>
            <b class="uri">{uri}</b> {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Head({ title }: { readonly title: string }) {
  const style = `'sha256-${createHash('sha256').update(SITE_STYLE).digest('base64')}'`;
  const policy = `default-src 'none'; style-src ${style}; base-uri 'none'; form-action 'none'`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="generator" content="Onrecord" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: SITE_STYLE }} />
    </head>
  );
}

function markupOf(node: VNode): string {
  return visibleText(renderToString(<PlaceContext.Provider value={PLACE}>{node}</PlaceContext.Provider>));
}
