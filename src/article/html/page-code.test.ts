import { expect, test } from 'vitest';
import { cpuTime } from '../../../test/cpu-time.ts';
import { dropPageCode } from './page-code.ts';

test('drops scripts, comments and attributes for programs, and keeps what is read', () => {
  const html = `<div class="a" onclick="x > y" data-track='1'>\n  <!-- note --><p id=p1 style="color:red">One <b>two</b> <i>three</i></p>\n</div><script>var a = "<p x=1>";</script>`;
  expect(dropPageCode(html)).toBe('<div class="a"><p id=p1>One <b>two</b> <i>three</i></p></div>');
});

test('keeps JSON-LD as it is, and links that stay on the page', () => {
  const json = '<script type="application/ld+json">{"a": "<b onclick=1>"}</script>';
  expect(dropPageCode(`${json}<a href="#x">x</a> <a href="/far">y</a>`)).toBe(`${json}<a href="#x">x</a> <a>y</a>`);
  expect(dropPageCode('<p style="display:none" hidden>x</p>')).toBe('<p style="display:none" hidden>x</p>');
});

test('leaves alone what is never closed', () => {
  for (const html of ['<p class="x', '<p class=', '<!-- x', 'a < b', '<script type="application/ld+json">{', '<'])
    expect(dropPageCode(html)).toBe(html);
});

test.each([
  ['open tags', '<p '.repeat(100_000)],
  ['open values', `<a ${'x="'.repeat(100_000)}`],
  ['open comments', '<!--'.repeat(100_000)],
  ['white space between tags', `<p>${' '.repeat(300_000)}</p>`.repeat(2)],
  ['links', '<a href="#">'.repeat(50_000)],
])('%s are read in time', (_name, html) => {
  expect(cpuTime(() => dropPageCode(html))).toBeLessThan(2000);
});
