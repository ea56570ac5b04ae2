import { CLASS } from './lexicon.ts';
import { isClass, normAt, type Phrase, textAt } from './phrase.ts';

/** Words before a date that is an adverb or the object of a preposition: no qualifier of a noun. */
const PREPOSITIONS: ReadonlySet<string> = new Set([
  ...[
    'in',
    'on',
    'at',
    'by',
    'since',
    'until',
    'till',
    'before',
    'after',
    'during',
    'from',
    'to',
    'through',
    'of',
    ',',
  ],
  ...['between', 'throughout', 'for', 'over', 'within', 'around', 'about', '(', 'than', 'as', 'late', 'early', ''],
]);

/** Words after a date that begin something else: the date does not qualify them. */
const NOT_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'and',
    'or',
    'but',
    'that',
    'which',
    'who',
    'when',
    'where',
    'while',
    'because',
    'if',
    'as',
    'than',
    'so',
    'to',
    'of',
  ],
  ...[
    'in',
    'on',
    'at',
    'by',
    'for',
    'with',
    'from',
    'into',
    'over',
    'after',
    'before',
    'during',
    'about',
    'against',
    'until',
  ],
  ...[
    'the',
    'a',
    'an',
    'this',
    'his',
    'her',
    'its',
    'their',
    'he',
    'she',
    'it',
    'they',
    'we',
    'i',
    'you',
    'there',
    'not',
  ],
  ...[
    'is',
    'was',
    'were',
    'are',
    'be',
    'been',
    'has',
    'had',
    'have',
    'will',
    'would',
    'could',
    'should',
    'may',
    'might',
  ],
  ...[
    'said',
    'did',
    'does',
    'do',
    'alone',
    'also',
    'only',
    'or',
    'through',
    'near',
    'under',
    'between',
    'among',
    'then',
  ],
]);

/** Whether a date qualifies the noun after it: 'the 2016 election', "last Tuesday's vote", 'a Monday meeting'. */
export function isAttributive(phrase: Phrase, start: number, end: number): boolean {
  const next = normAt(phrase, end);
  if (next === "'s" || next === "'") return true;
  if (
    !/^[\p{L}]/u.test(textAt(phrase, end)) ||
    NOT_NOUNS.has(next) ||
    isClass(phrase, end, CLASS.month | CLASS.weekday)
  )
    return false;
  const before = normAt(phrase, start - 1);
  if (PREPOSITIONS.has(before)) return false;
  // a year needs no article to qualify a noun: 'a debate and 2018 summit'
  if (end === start + 1 && isClass(phrase, start, CLASS.year)) return true;
  return /^(?:the|a|an|its|their|his|her|our|that|this|'s|')$/.test(before) || normAt(phrase, start) === 'the';
}
