import { describe, expect, test } from 'vitest';
import { readArticle } from '../../article/read-article.ts';
import { readDocument } from '../read-document.ts';

async function read(lines: readonly string[]) {
  const content = new Uint8Array(Buffer.from(lines.join('\r\n'), 'latin1'));
  const ref = { kind: 'inline', uri: 'mail/release.eml', mediaType: 'text/plain', content, given: {} } as const;
  const { document, diagnostics } = await readDocument(ref);
  return { document, article: document && readArticle(document).article, diagnostics };
}

const HEADERS = [
  'From: =?utf-8?Q?Orrin_Gazette?= <newsletter@gazette.example>',
  'To: readers@gazette.example',
  'Subject: Minister denies that the ferry =?iso-8859-1?Q?caf=E9?= was sold',
  'Date: Mon, 13 May 2024 23:40:00 -0700',
  'MIME-Version: 1.0',
];

const HTML =
  '<html><body><h1>Minister denies sale</h1><p>Piers Lannock, the minister of transport, said on Monday that the ' +
  'ferry had not been sold.</p><p>The company of Ostmark said that talks had begun in March and would go on.</p></body></html>';

describe('an e-mail', () => {
  test('gives its HTML part, and what its headers say is declared', async () => {
    const { document, article, diagnostics } = await read([
      ...HEADERS,
      'Content-Type: multipart/mixed; boundary=A',
      '',
      '--A',
      'Content-Type: multipart/alternative; boundary=B',
      '',
      '--B',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'The text part.',
      '--B',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(HTML).toString('base64'),
      '--B--',
      '--A',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="statement.pdf"',
      '',
      '%PDF-1.4',
      '--A--',
    ]);
    expect(document?.mediaType).toBe('text/html');
    expect(article?.source.mediaType).toBe('message/rfc822');
    expect(article?.text).toContain('the ferry had not been sold.');
    expect(article?.text).not.toContain('The text part');
    expect(article?.outlet).toBe('Orrin Gazette');
    expect(article?.published).toEqual({ value: '2024-05-13', how: 'stated', rule: 'email' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['email-attachments']);
    expect(diagnostics[0]?.message).toContain('statement.pdf');
  });

  test('gives its text where it has no HTML, with the subject for a title and a person as author', async () => {
    const { article } = await read([
      'From: Ilse Korvess <i.korvess@ministry.example>',
      'Subject: Ferry not sold',
      'Date: 14 May 2024 08:00 +0200',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The minister of transport said on Monday that the ferry =96 built at Ostmark =',
      'in 1999 =96 had not been sold, and that its caf=E9 would stay open all summer.',
      '',
      'He denied that talks had begun.',
    ]);
    expect(article?.title).toBe('Ferry not sold');
    expect(article?.authors).toEqual(['Ilse Korvess']);
    expect(article?.outlet).toBeNull();
    expect(article?.published.value).toBe('2024-05-14');
    expect(article?.text).toContain('its café would stay open');
  });

  test('without text is refused', async () => {
    const { document, diagnostics } = await read([...HEADERS, '', '']);
    expect(document).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['email-no-text']);
  });
});
