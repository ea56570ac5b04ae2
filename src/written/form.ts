import type { How } from '../core/date.ts';
import type { Evidence } from '../core/evidence.ts';

// The written forms of a record: a digest, a fact-box, what changed. They are made of quoted sentences, labels and
// counts; there is no place in them for a sentence of the program's own.

/** An article that a form quotes or names. */
export interface FormArticle {
  readonly id: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly publishedHow: How;
  /** The rule by which the record inferred it. */
  readonly publishedRule?: string;
  /** File or address, as the user named it. */
  readonly uri: string;
  /** Address on the web, by http or https, where it is known. */
  readonly url: string | null;
}

export interface FormDate {
  /** EDTF, or `null`. */
  readonly value: string | null;
  readonly how: How;
  /** The rule that inferred it. */
  readonly rule?: string;
}

/** Words of an article, word for word: whole sentences wherever the article has them. */
export interface FormQuote {
  /** The program's words on it, e.g. who said it or which side of a conflict it is; may be empty. */
  readonly labels: readonly string[];
  /** Of this quote, where an item holds several of different dates. */
  readonly date: FormDate | null;
  /** `exact` is what is quoted; the offsets are those of the sentences. */
  readonly evidence: Evidence;
  /** Outlets that the article names as where it has this from. */
  readonly cites: readonly string[];
  /** The same told elsewhere, at most once an article. */
  readonly also: readonly Evidence[];
}

export interface FormItem {
  /** Ids of the record's things it stands for; `explain` takes them. */
  readonly ids: readonly string[];
  readonly date: FormDate | null;
  /** The program's words: stance, type of event, what changed. */
  readonly labels: readonly string[];
  /** Empty for an item that names an article. */
  readonly quotes: readonly FormQuote[];
  /** Id of the article, for an item that names one. */
  readonly article: string | null;
  /** Articles that tell it, and independent ones among them; 0 where that is not counted. */
  readonly reports: number;
  readonly origins: number;
}

export interface FormSection {
  readonly heading: string;
  /** Whether the heading is a headline, word for word, or the program's label. */
  readonly headingFrom: 'article' | 'program';
  readonly items: readonly FormItem[];
  /** Items that a limit left out. */
  readonly leftOut: number;
}

export interface WrittenForm {
  readonly schema: 'onrecord/form@1';
  readonly form: 'digest' | 'factbox' | 'changes' | 'revisions';
  readonly title: string;
  /** What it was made from, in the program's words. */
  readonly notes: readonly string[];
  readonly sections: readonly FormSection[];
  /** Every article that is quoted or named, in order of publication. */
  readonly articles: readonly FormArticle[];
}
