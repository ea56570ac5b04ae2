import { expect, test } from 'vitest';
import { webLink } from './web-link.ts';

test.each(['http://a.example/', 'https://a.example/x?y=1&z=%20#q', 'HTTPS://A.EXAMPLE/'])('%s is a link', (url) => {
  expect(webLink(url)).toBe(new URL(url).href);
});

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  '//a.example/x',
  'a/b.html',
  'https://user:secret@a.example/',
  'https://',
  '',
  null,
])('%j is not', (url) => {
  expect(webLink(url)).toBeNull();
});
