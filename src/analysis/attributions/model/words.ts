import { CUES } from '../../../language/en/cues.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATIONS,
  PERSONAL_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
  VERB_ADVERBS,
} from '../../../language/en/function-words.ts';
import { hashText } from './hashing.ts';
import { indexOfWord, type WordTable } from './word-table.ts';

/** The numbers a word has in features, wherever it stands. */
export interface WordNumbers {
  readonly word: number;
  readonly lemma: number;
  readonly suffix: number;
  readonly shape: number;
  /** Closed class, mark or form of ending. */
  readonly kind: number;
  /** Uses of a known cue, or 0. */
  readonly cue: number;
  readonly coarse: number;
  readonly fine: number;
  /** 1 for the forms a verb of speech may have. */
  readonly verbal: number;
  /** 1 for words inside a verb group, looked past for its subject and what follows. */
  readonly passed: number;
  /** 1 for words and marks that open a clause or what is said. */
  readonly opens: number;
  /** 1 for a comma, semicolon, dash or bracket. */
  readonly mark: number;
}

/** Lower case, digits as 0, one form for all double marks and for all dashes. */
export function normalForm(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'");
  if (/^(?:["“”„«»]|``|'')$/.test(lower)) return '"';
  if (/^(?:[–—―]|-{2,})$/.test(lower)) return '--';
  return lower.replace(/\p{N}/gu, '0');
}

const IRREGULAR = new Map(
  [...CUES].flatMap(([form, uses]) => (uses[0] && uses[0].lemma !== form ? [[form, uses[0].lemma] as const] : [])),
);

/** A crude base form: that of a known cue, else the word without a regular ending. */
export function crudeLemma(norm: string): string {
  const known = IRREGULAR.get(norm);
  if (known) return known;
  const size = norm.length;
  if (size > 4 && norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  if (size > 5 && norm.endsWith('ing')) return undouble(norm.slice(0, -3));
  if (size > 4 && norm.endsWith('ied')) return `${norm.slice(0, -3)}y`;
  if (size > 4 && norm.endsWith('ed')) return undouble(norm.slice(0, -2));
  if (size > 3 && norm.endsWith('s') && !/(?:ss|us|is|'s)$/.test(norm))
    return undouble(norm.slice(0, norm.endsWith('es') ? -2 : -1));
  return undouble(norm);
}

function undouble(stem: string): string {
  if (stem.length > 3 && /([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

function shapeOf(text: string): number {
  if (/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(text)) return /^\P{Ll}+$/u.test(text) ? (text.length === 1 ? 3 : 2) : 1;
  if (/^\p{N}/u.test(text)) return 4;
  if (/^[@#]./.test(text)) return 5;
  if (/^(?:https?:|www\.)/.test(text)) return 6;
  if (/^\p{L}/u.test(text)) return text.includes('-') ? 8 : 7;
  return 9;
}

const MODALS = /^(?:will|would|shall|should|can|could|may|might|must|'ll|'d|ca|wo)$/;
const BE = /^(?:be|is|are|was|were|been|being|am|'re|'m)$/;
const HAVE = /^(?:have|has|had|having|'ve)$/;

function kindOf(norm: string): string {
  if (norm === "'s") return "'s";
  if (BE.test(norm)) return 'be';
  if (HAVE.test(norm)) return 'have';
  if (MODALS.test(norm)) return 'modal';
  if (AUXILIARIES.has(norm)) return 'do';
  if (NEGATIONS.has(norm)) return 'not';
  if (norm === 'that' || norm === 'to' || norm === 'as' || norm === 'of') return norm;
  if (RELATIVE_PRONOUNS.has(norm)) return 'who';
  if (PERSONAL_PRONOUNS.has(norm)) return 'he';
  if (POSSESSIVES.has(norm)) return 'his';
  if (DETERMINERS.has(norm)) return 'the';
  if (SUBJECT_PRONOUNS.has(norm)) return 'one';
  if (CONJUNCTIONS.has(norm)) return 'and';
  if (PREPOSITIONS.has(norm)) return 'in';
  if (SUBORDINATORS.has(norm)) return 'if';
  if (TIME_WORDS.has(norm)) return 'monday';
  if (!/[\p{L}\p{N}]/u.test(norm)) return norm.length > 2 ? 'mark' : norm;
  if (/^0/.test(norm)) return '0';
  return /(?:ing|ed|ly|s)$/.exec(norm)?.[0] ?? 'word';
}

function verbalOf(norm: string, isKnownCue: boolean): number {
  return isKnownCue ||
    /^(?:said|told|wrote|thought|made|went|came|took|gave|got|saw|knew|found|felt|held|kept|left|put|led|met|ran|won|lost|.{2,}ed)$/.test(
      norm,
    )
    ? 1
    : 0;
}

export function numberWord(text: string, table: WordTable): WordNumbers {
  const norm = normalForm(text);
  const uses = CUES.get(norm);
  let at = indexOfWord(table, hashText(norm));
  if (at < 0 && norm.includes('-')) at = indexOfWord(table, hashText(norm.slice(norm.lastIndexOf('-') + 1)));
  const cue = uses ? [...new Set(uses.map(({ stance }) => stance))].join() : '';
  return {
    word: hashText(norm),
    lemma: hashText(crudeLemma(norm)),
    suffix: hashText(norm.slice(-3)),
    shape: shapeOf(text),
    kind: hashText(kindOf(norm)),
    cue: uses ? hashText(cue) : 0,
    coarse: at < 0 ? 0 : (table.coarse[at] as number),
    fine: at < 0 ? 0 : (table.fine[at] as number),
    verbal: verbalOf(norm, uses !== undefined),
    passed: AUXILIARIES.has(norm) || NEGATIONS.has(norm) || VERB_ADVERBS.has(norm) || /..ly$/.test(norm) ? 1 : 0,
    mark: /^(?:[,;()[\]-]|--)$/.test(norm) ? 1 : 0,
    opens: /^(?:that|to|if|whether|how|why|what|when|where|who|which|as|:)$/.test(norm) ? 1 : 0,
  };
}
