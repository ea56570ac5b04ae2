import type { WrittenForm } from './form.ts';
import { formToHtml } from './html.tsx';
import { formToMarkdown } from './markdown.ts';

/** How a form can be written. The chunks joined are the whole, to be written as UTF-8. */
export const FORM_FORMATS = {
  markdown: formToMarkdown,
  html: formToHtml,
  json: function* formToJson(form: WrittenForm) {
    yield `${JSON.stringify(form, null, 2)}\n`;
  },
} as const satisfies Readonly<Record<string, (form: WrittenForm) => Iterable<string>>>;

export type FormFormatName = keyof typeof FORM_FORMATS;
