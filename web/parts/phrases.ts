const SHOWN = 90;

/** A phrase for the search. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', ' ')}"`;
}

/** The first words of a long text. */
export function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).replace(/\s\S*$/, '')} …`;
}
