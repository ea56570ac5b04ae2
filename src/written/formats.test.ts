import { describe, expect, it } from 'vitest';
import { samplePerson, sampleSources, sampleStatement } from '../../test/sample-written.ts';
import { writeFactbox } from './factbox.ts';
import { FORM_FORMATS, type FormFormatName } from './formats.ts';

const [holt, brink] = [samplePerson('Ada Holt', 'Holt'), samplePerson('Tomas <b>Brink</b>')];
const hostile = {
  id: 'a_post',
  outlet: 'Vessen *Post*',
  title: 'A [title](https://evil.example)',
  published: '2031-03-04',
  url: 'javascript:alert(1)',
  text: 'Holt said: <script>alert("Brink")</script> *and* [more](javascript:1)\u202e | @all `x`.',
};
const plain = {
  id: 'a_daily',
  outlet: 'Harrow Daily',
  url: 'https://harrow.example/a(b)',
  text: 'Holt said in May that Brink & Co. were “patient”.',
};
const statements = [
  sampleStatement(hostile, hostile.text, { speaker: holt.id, about: [brink.id], cites: ['Oster *Radio*'] }),
  sampleStatement(plain, plain.text, {
    speaker: holt.id,
    about: [brink.id],
    stance: 'praise',
    date: '2031-05',
    dateHow: 'inferred',
    dateRule: 'month-past',
  }),
];
const form = writeFactbox(sampleSources([hostile, plain], [holt, brink], { statements }), [holt, brink]);
const written = (format: FormFormatName): string => [...FORM_FORMATS[format](form)].join('');

describe('a form as Markdown', () => {
  const page = written('markdown');

  it('gives date with how it is known, label, sentence, source with link and offsets', () => {
    expect(page).toContain(
      '- **May 2031** *(day not known; inferred from the month)* *praised:* Holt said in May that Brink \\& Co. were “patient”. ' +
        '\\[[Harrow Daily, undated](https://harrow.example/a%28b%29), 0–49\\]\n',
    );
    expect(page).toContain('### Without a date of their own\n\n- **undated** *said:* Holt said: ');
    expect(page).toContain('## Agreements\n\n*None found.*\n');
  });

  it('escapes what articles write', () => {
    expect(page).toContain(
      '\\<script\\>alert("Brink")\\</script\\> \\*and\\* \\[more\\](javascript:1)\\[U+202E\\] \\| \\@all \\`x\\`.',
    );
    expect(page).not.toMatch(/[^\\]\]\((?!https:)/);
    expect(page).toContain('citing Oster \\*Radio\\*');
  });
});

describe('a form as HTML', () => {
  const page = written('html');

  it('holds the words of articles as text, runs nothing and loads nothing', () => {
    expect(page).toContain('&lt;script>alert(&quot;Brink&quot;)&lt;/script>');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('\u202e');
    expect(page).not.toContain('javascript:alert');
    expect(page).toMatch(
      /content="default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]+=*'; base-uri 'none'; form-action 'none'"/,
    );
    expect(page).not.toMatch(/<(?:img|link|iframe|script)\b/);
    expect(page).toContain('<a href="https://harrow.example/a(b)">Harrow Daily, undated</a>, 0–49');
    expect(page).toContain('>day not known; inferred from the month<');
  });
});

describe('a form as JSON', () => {
  it('is the form itself, every quote with evidence that holds word for word', () => {
    expect(JSON.parse(written('json'))).toEqual(JSON.parse(JSON.stringify(form)));
    const quotes = form.sections.flatMap(({ items }) => items.flatMap((item) => item.quotes));
    expect(quotes).toHaveLength(2);
    const texts = new Map([hostile, plain].map(({ id, text }) => [id, text]));
    for (const { evidence } of quotes) {
      expect(texts.get(evidence.article)?.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    }
  });
});
