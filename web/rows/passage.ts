/** What a passage of an article is to the record. */
export type PassageUse = 'attribution' | 'words' | 'line' | 'sentence' | 'name' | 'stand' | 'time';

/** A range of an article's text that lines of the record rest on. Offsets belong to the text of its article. */
export interface Passage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly uses: Set<PassageUse>;
  /** What the record makes of it, for a name or a date. */
  readonly meaning?: string;
  /** `n` or `t` and its place among the names or the dates of the article. */
  readonly entry?: string;
}
