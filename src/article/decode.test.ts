import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { MediaType } from '../core/article.ts';
import { decodeBytes } from './decode.ts';

const SENTENCE = 'The “Östmark Gazette” reported that Zoë Müller’s café closed – for good.';

function decode(bytes: Uint8Array, mediaType: MediaType = 'text/plain') {
  const { text, encoding, diagnostics } = decodeBytes(bytes, mediaType);
  return { text, encoding, codes: diagnostics.map(({ code }) => code) };
}

describe('decodeBytes', () => {
  test.each([
    ['UTF-8', Buffer.from(SENTENCE), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${SENTENCE}`), 'utf-8'],
    ['UTF-16 LE with its mark', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with its mark', iconv.encode(SENTENCE, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16 LE without a mark', Buffer.from(SENTENCE, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE without a mark', iconv.encode(SENTENCE, 'utf-16be'), 'utf-16be'],
  ])('reads %s', (_name, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: SENTENCE, encoding, codes: [] });
  });

  test('reads undeclared windows-1252 and says that it guessed', () => {
    expect(decode(iconv.encode(SENTENCE, 'windows-1252'))).toEqual({
      text: SENTENCE,
      encoding: 'windows-1252',
      codes: ['encoding-guessed'],
    });
  });

  test('reads the encoding a page declares, in either form', () => {
    const russian = 'Гавань открыта';
    for (const meta of [
      '<meta charset="koi8-r">',
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
    ]) {
      expect(decode(iconv.encode(`<html>${meta}<p>${russian}`, 'koi8-r'), 'text/html').text).toContain(russian);
    }
    const latin = decode(iconv.encode(`<meta charset=iso-8859-1>${SENTENCE}`, 'windows-1252'), 'text/html');
    expect(latin).toMatchObject({ encoding: 'windows-1252', codes: [] });
  });

  test('believes valid UTF-8 more than an old declaration', () => {
    expect(decode(Buffer.from(`<meta charset="windows-1251">${SENTENCE}`), 'text/html').text).toContain(SENTENCE);
  });

  test('keeps line ends and shows what a cut UTF-8 file lost', () => {
    expect(decode(Buffer.from('a\r\nb\rc\n')).text).toBe('a\r\nb\rc\n');
    const cut = Buffer.from(SENTENCE.repeat(3)).subarray(0, -1);
    const broken = Buffer.concat([cut, Buffer.from([0xe2])]);
    expect(decode(broken)).toMatchObject({ encoding: 'utf-8', codes: ['encoding-errors'] });
  });

  test('never throws and never leaves half a surrogate pair', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom<MediaType>('text/plain', 'text/html'),
        (bytes, mediaType) => {
          const { text } = decodeBytes(bytes, mediaType);
          expect(Buffer.from(text).toString()).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });
});
