import { Option } from 'commander';
import type { OnrecordRecord } from '../core/record.ts';
import type { Store } from '../store/store.ts';
import type { WrittenForm } from '../written/form.ts';
import type { FormFormatName } from '../written/formats.ts';
import type { QuotedText, Sources } from '../written/quoting.ts';
import type { Terminal } from './terminal.ts';

/** Options that the commands of the written forms share. */
export interface FormOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly format: FormFormatName;
  readonly output?: string;
}

export function formatOption(): Option {
  return new Option('--format <format>', 'how to write it')
    .choices(['markdown', 'html', 'json'] satisfies FormFormatName[])
    .default('markdown');
}

export function outputOption(): Option {
  return new Option('-o, --output <file>', 'file to write (default: standard output)');
}

/** What a form is written from. Only the articles that are quoted are read. */
export function sourcesOf(store: Store, record: OnrecordRecord): Sources {
  const texts = new Map<string, QuotedText | null>();
  const read = (id: string): QuotedText | null => {
    const analysis = store.readAnalysis(id);
    return analysis?.article ? { text: analysis.article.text, sentences: analysis.sentences } : null;
  };
  return {
    record,
    readText(id) {
      const known = texts.get(id);
      if (known !== undefined) return known;
      const text = read(id);
      texts.set(id, text);
      return text;
    },
    urls: new Map(store.readSources().flatMap(({ id, url }) => (url === null ? [] : [[id, url] as const]))),
  };
}

/** Writes a form where the user wants it. `document` is what is written as JSON where that is not the form itself. */
export async function writeForm(
  terminal: Terminal,
  form: WrittenForm,
  options: FormOptions,
  document?: unknown,
): Promise<void> {
  const { FORM_FORMATS } = await import('../written/formats.ts');
  const { writeFileWhole } = await import('./write-file.ts');
  const format = options.json ? 'json' : options.format;
  const chunks = document === undefined ? FORM_FORMATS[format](form) : [`${JSON.stringify(document, null, 2)}\n`];
  if (options.output !== undefined) writeFileWhole(options.output, chunks);
  else if (format === 'json') await terminal.printJson([...chunks].join('').trimEnd());
  else for (const chunk of chunks) await terminal.write(chunk);
}
