import { type Footnote, noteAt, type PageStart } from '../rows/footnote.ts';
import { startFootnoteStyles } from './footnote-style.ts';
import { rangeOf } from './mark-range.ts';

/** Copies the marked words, or what is selected, as a quote with its source, as Markdown, as a footnote or as a link. */
export function startCopying(): void {
  startFootnoteStyles();
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-copy]') : null;
    const bar = button?.closest('.copy-bar');
    const article = bar?.closest('#reader, .article-page')?.querySelector<HTMLElement>('[data-article]');
    if (!button || !bar || !article) return;
    const form = button.dataset.copy;
    const style = bar.querySelector<HTMLSelectElement>('[data-footnotes]')?.selectedOptions[0];
    const text = form === 'footnote' ? footnoteOf(article, style) : FORMS[form ?? '']?.(citationOf(article));
    const told = bar.querySelector('.told');
    const done = text !== undefined && (await write(text));
    const words = form === 'footnote' ? `footnote, ${style?.label}` : button.textContent;
    if (told) told.textContent = done ? `Copied as ${words}` : 'The browser did not let it be copied';
  });
}

interface Citation {
  readonly words: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  /** The article on the web, where it has an address there, with a text fragment that leads to the words. */
  readonly url: string;
  /** The words in this record. */
  readonly here: string;
}

const FORMS: Readonly<Record<string, (citation: Citation) => string>> = {
  quote: (one) => `${quoted(one.words)} (${sourceWords(one)})`,
  markdown: (one) =>
    `> ${one.words.replaceAll('\n', '\n> ')}\n>\n> — ${one.url ? `[${escapeMarkdown(sourceWords(one))}](${one.url})` : escapeMarkdown(sourceWords(one))}`,
  link: (one) => one.url || one.here,
};

/** The article in the chosen style, at the page on which the marked words begin where it has pages. */
function footnoteOf(article: HTMLElement, style: HTMLOptionElement | undefined): string | undefined {
  if (!style) return undefined;
  const { note = '', paged } = style.dataset;
  const footnote: Pick<Footnote, 'text' | 'paged'> = paged === undefined ? { text: note } : { text: note, paged };
  const pages: readonly PageStart[] = JSON.parse(article.dataset.pages ?? '[]');
  return noteAt(footnote, pages, rangeOf(marked(article)[0]?.id ?? '', article)?.start);
}

/** The marks of the words that are meant, in the order of the text. */
function marked(article: HTMLElement): readonly HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('mark.on')].filter((one) => !one.parentElement?.closest('.on'));
}

function citationOf(article: HTMLElement): Citation {
  const { title = '', outlet = '', published = '', url = '', article: id = '' } = article.dataset;
  const on = marked(article);
  const selection = getSelection();
  const selected = selection && article.contains(selection.anchorNode) ? selection.toString().trim() : '';
  const words = selected || on.map((one) => one.textContent ?? '').join('');
  const anchor = on[0]?.id ?? '';
  const { root = '', suffix = '' } = document.documentElement.dataset;
  const here = new URL(`${root}article/${id}${suffix}${anchor === '' ? '' : `#${anchor}`}`, location.href).href;
  return { words, title, outlet, published, url: url === '' ? '' : url + fragmentOf(words), here };
}

/** A text fragment (https://wicg.github.io/scroll-to-text-fragment/): the first and the last words where it is long. */
function fragmentOf(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  const parts = text.split(' ');
  const encode = (part: string) => encodeURIComponent(part).replaceAll('-', '%2D');
  if (parts.length <= 12) return `#:~:text=${encode(text)}`;
  return `#:~:text=${encode(parts.slice(0, 5).join(' '))},${encode(parts.slice(-5).join(' '))}`;
}

function quoted(words: string): string {
  const inner = words.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'));
  return words === '' ? '' : `“${inner}”`;
}

function sourceWords({ outlet, title, published }: Citation): string {
  return [outlet, `“${title}”`, published].filter((part) => part !== '').join(', ');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]*_`<>]/g, '\\$&');
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Files and plain http have no clipboard of their own: the older way.
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'away';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
