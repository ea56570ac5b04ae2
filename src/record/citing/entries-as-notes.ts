import type { CslStyle } from './csl-style.ts';

/** What belongs to a list and not to an entry of it. */
const OF_THE_LIST = /\s(?:hanging-indent|second-field-align|(?:entry|line)-spacing|subsequent-author-[a-z-]+)="[^"]*"/g;

/**
 * A style that cites in the text as one of notes that prints, for each article, its entry in the list of references:
 * about half the work where no list is wanted, since nothing is sorted and compared. A style of notes stays as it is.
 * For styles that come with the program, of which it is known that the entries stay the same (a test holds that).
 */
export function entriesAsNotes(style: CslStyle): CslStyle {
  const { xml } = style;
  const [, manner = '', list = ''] = /<bibliography\b([^>]*)>(.*?)<\/bibliography>/s.exec(xml) ?? [];
  const layout = /<layout\b.*<\/layout>/s.exec(list)?.[0];
  if (!/<style\b[^>]*\sclass="in-text"/.test(xml) || layout === undefined) return style;
  const citation = `<citation${manner.replace(OF_THE_LIST, '')}>${layout}</citation>`;
  return {
    ...style,
    xml: xml.replace('class="in-text"', 'class="note"').replace(/<citation\b.*?<\/citation>/s, () => citation),
  };
}
