import { describe, expect, it } from 'vitest';
import { addressKey } from './address.ts';

const PLAIN = 'https://vessen.example/news/harbour';

describe('addressKey', () => {
  it.each([
    'http://vessen.example/news/harbour',
    'https://VESSEN.example/news/harbour',
    'https://www.vessen.example/news/harbour',
    'https://vessen.example:443/news/harbour',
    'http://vessen.example:80/news/harbour',
    'https://vessen.example./news/harbour/',
    'https://vessen.example/news/harbour#comments',
    'https://vessen.example/news/harbour?utm_source=mail&utm_medium=x&fbclid=1&GCLID=2',
    ' https://vessen.example/news/../news/harbour// ',
  ])('takes %s for the same', (url) => {
    expect(addressKey(url)).toBe(addressKey(PLAIN));
  });

  it.each([
    'https://vessen.example/news/Harbour',
    'https://vessen.example/news/harbour/amp',
    'https://amp.vessen.example/news/harbour',
    'https://vessen.example:8443/news/harbour',
    'https://vessen.example/news/harbour?page=2',
    'https://vessen.example/news/harbour?id=7&utm_source=mail',
    'https://vessen.example/news/harbour#!/7',
    'https://vessen.example/news/harbour.html',
  ])('takes %s for another', (url) => {
    expect(addressKey(url)).not.toBe(addressKey(PLAIN));
    expect(addressKey(url)).not.toBeNull();
  });

  it('does not ask for the order of parameters', () => {
    expect(addressKey(`${PLAIN}?b=2&a=1`)).toBe(addressKey(`${PLAIN}?a=1&utm_term=x&b=2`));
  });

  it.each([
    null,
    '',
    'mayor.html',
    'file:///news/mayor.html',
    'https://vessen.example/',
    'https://vessen.example?utm_id=1',
  ])('finds no address of an article in %s', (url) => {
    expect(addressKey(url)).toBeNull();
  });
});
