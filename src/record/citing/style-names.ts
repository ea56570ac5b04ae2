/** The styles of citing that come with the program, the first being the usual one, with the words that name them. */
export const STYLE_LABELS = {
  chicago: 'Chicago notes',
  mhra: 'MHRA notes',
  apa: 'APA references',
  harvard: 'Harvard references',
} as const;

export type StyleName = keyof typeof STYLE_LABELS;

export const STYLE_NAMES = Object.keys(STYLE_LABELS) as readonly StyleName[];

export const DEFAULT_STYLE: StyleName = 'chicago';

export function isStyleName(name: string): name is StyleName {
  return Object.hasOwn(STYLE_LABELS, name);
}
