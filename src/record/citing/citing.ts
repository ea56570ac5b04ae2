import CSL from 'citeproc';
import type { CslItem } from './csl-item.ts';
import { type CslStyle, readLocales, StyleError } from './csl-style.ts';
import { guardItem, innerOf, isEmpty, restoreBrackets, withoutLabel } from './processor-html.ts';

/** Cites articles in one style. All that is returned is HTML: `<i>`, `<b>`, `<span>`, `<div>` and escaped text. */
export interface Citing {
  /** The short name of the style, or its file. */
  readonly style: string;
  /** Whether the style cites in notes or, with an entry in a list of references, in the text. */
  readonly kind: 'note' | 'in-text';
  /**
   * The article in a note, at `page`; in a style that cites in the text its entry in the list, which has no page. Empty
   * where the style prints nothing of it.
   */
  note(item: CslItem, page?: string): string;
  /** The article as it is cited in the text, at `page`; `null` in a style of notes or of numbers in a list. */
  inText(item: CslItem, page?: string): string | null;
  /** All of them as the style sorts and tells them apart; `null` where it has no bibliography. */
  bibliography(items: readonly CslItem[]): Bibliography | null;
}

export interface Bibliography {
  readonly entries: readonly { readonly id: string; readonly html: string }[];
  /** The entries in their frame. */
  readonly html: string;
}

/**
 * Sets up citeproc-js for `style`, once for as many articles as there are: that takes longer than to cite one. Each
 * note stands for itself, whatever was cited before. A style in a language that `readLocales` does not have gets English
 * words. Throws a StyleError where the style is broken.
 */
export function openCiting({ name, xml, standsAlone }: CslStyle): Citing {
  const items = new Map<string, CslItem>();
  const locales = readLocales();
  const engine = whole(name, () => {
    const retrieveLocale = (code: string) => locales[code] ?? locales['en-US'];
    return new CSL.Engine({ retrieveItem: (id) => items.get(id), retrieveLocale }, xml);
  });
  const kind = engine.opt.xclass;
  const numbered = /\bvariable\s*=\s*["']citation-number["']/.test(xml);
  const take = (cited: readonly CslItem[]) => {
    // An id that is there again may stand for other words: the processor forgets the old ones first.
    engine.updateItems([]);
    items.clear();
    for (const item of cited) items.set(item.id, guardItem(item));
  };
  const compare = (cited: readonly CslItem[]) => {
    take(cited);
    engine.updateItems(
      cited.map(({ id }) => id),
      cited.length === 1,
    );
  };
  const cluster = ({ id }: CslItem, page: string | undefined) =>
    engine.makeCitationCluster([{ id, ...(page !== undefined && { locator: page, label: 'page' }) }]);
  const finish = (html: string) => (isEmpty(html) ? '' : restoreBrackets(html));
  return {
    style: name,
    kind,
    note: (item, page) =>
      whole(name, () => {
        if (kind === 'note' && standsAlone) take([item]);
        else compare([item]);
        const listed = kind === 'in-text' ? engine.makeBibliography() : false;
        return finish(listed ? withoutLabel(innerOf(listed[1][0] ?? '')) : cluster(item, page));
      }),
    inText: (item, page) =>
      whole(name, () => {
        if (kind === 'note' || numbered) return null;
        compare([item]);
        return finish(cluster(item, page));
      }),
    bibliography: (cited) =>
      whole(name, () => {
        compare(cited);
        const listed = engine.makeBibliography();
        if (!listed) return null;
        const [{ entry_ids, bibstart, bibend }, entries] = listed;
        return {
          entries: entries.map((entry, number) => ({
            id: entry_ids[number]?.[0] ?? '',
            html: finish(innerOf(entry)),
          })),
          html: restoreBrackets([bibstart, ...entries, bibend].join('')),
        };
      }),
  };
}

/** The processor throws errors and bare strings; both become one that names the style. */
function whole<T>(style: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StyleError(`The style ${style} cannot be used: ${reason}`);
  }
}
