import { SECTION_NAMES } from '../data/section-names.ts';
import { isStampLine } from '../written-date.ts';
import { type BlockRule, lineKey, type OpeningRule, wordsOf } from './block-rule.ts';
import { lineParts } from './line-parts.ts';

/** Who wrote it and when: by-lines and lines of dates. They are read for the article's data and not analysed. */
export const BYLINE_RULES: readonly BlockRule[] = [
  {
    id: 'date-line',
    kind: 'dateline',
    kept: false,
    zone: 'head',
    longest: 120,
    test: ({ bare }) => isStampLine(bare),
  },
  {
    // `Politics / March 4, 2021`
    id: 'section-and-date',
    kind: 'dateline',
    kept: false,
    zone: 'head',
    longest: 120,
    test: ({ bare }) => {
      const parts = bare.split(/ [/|·•–—-] /);
      const stamps = parts.filter((part) => isStampLine(part)).length;
      const sections = parts.filter((part) => SECTION_NAMES.has(lineKey(part))).length;
      return stamps === 1 && sections > 0 && stamps + sections === parts.length;
    },
  },
  {
    id: 'byline',
    kind: 'byline',
    kept: false,
    zone: 'head',
    longest: 240,
    test: ({ bare }) => isByline(bare) || isDatedByline(bare),
  },
  {
    id: 'byline-parts',
    kind: 'byline',
    kept: false,
    zone: 'head',
    longest: 240,
    test: ({ bare }) => {
      const parts = lineParts(bare);
      return parts.length > 1 && parts.every((part) => wordsOf(part).length <= 9) && parts.some(isBylineOrStamp);
    },
  },
  {
    id: 'agency-line',
    kind: 'byline',
    kept: false,
    zone: 'head',
    longest: 60,
    test: ({ bare }, { index, title }) => index > title && isAgencyLine(bare),
  },
  {
    // A name alone is a by-line only beside a date or over another sure sign of one.
    id: 'name-line',
    kind: 'byline',
    kept: false,
    zone: 'head',
    longest: 80,
    test: ({ bare }, { pieces, index, title }) => {
      if (index <= title || !isNameList(bare, 2)) return false;
      const [before, after] = [pieces[index - 1], pieces[index + 1]];
      return (after !== undefined && isStampLine(after.bare)) || (index - 1 > title && isStampLine(before?.bare ?? ''));
    },
  },
  {
    id: 'byline-below',
    kind: 'byline',
    kept: false,
    zone: 'foot',
    longest: 120,
    test: ({ bare }) => /^[–—-]{0,2} ?By /.test(bare) && isByline(bare.replace(/^[–—-]{1,2} ?/, '')),
  },
  {
    id: 'stamp-below',
    kind: 'dateline',
    kept: false,
    zone: 'foot',
    longest: 120,
    test: ({ bare }) =>
      /^(?:first |last |originally )?(?:published|posted|updated|modified)\b/i.test(bare) && isStampLine(bare),
  },
];

/** What opens a line and is a block of its own. */
export const OPENING_RULES: readonly OpeningRule[] = [
  {
    id: 'leading-date-line',
    kind: 'dateline',
    kept: false,
    opening: (text) =>
      /^(?:date|dated|published|posted)[: ]{1,3}\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}[\d:.]{0,10}(?:Z|[+-]\d{2}:?\d{2})?)?(?=\s|$)/i.exec(
        text.slice(0, 80),
      )?.[0].length ?? 0,
  },
];

/** Lower-case words that stand in by-lines beside names. */
const BYLINE_WORDS: ReadonlySet<string> = new Set(
  `and & with in at for of on the to from special a an as told by de da del della der den di du dos la le los van von
bin ibn al el ben y e political politics chief senior white house staff writer reporter correspondent correspondents
writers reporters editor editors diplomatic defence defense economics foreign world national security health science
business legal affairs home education environment social crime city bureau agency agencies associated press news
contributor contributing columnist analyst deputy assistant associate managing executive investigations data video
opinion freelance guest former professor author and`.split(/\s+/),
);

/** Whether a line is `By` and names, with outlet, role, place or date at most. */
export function isByline(bare: string): boolean {
  const match = /^(?:written |reported |story |text |words |analysis |report )?by:? /i.exec(bare);
  if (!match || bare.length > 240) return false;
  const rest = bare.slice(match[0].length);
  if (isStampLine(rest)) return false;
  const words = rest.split(/[\s,|•·()[\]/]+/).filter((word) => word !== '');
  if (words.length > 30 || !/^[\p{Lu}@]/u.test(words[0] ?? '')) return false;
  let names = 0;
  for (const word of words) {
    if (BYLINE_WORDS.has(word.toLowerCase().replace(/[.:;]$/, ''))) continue;
    if (isNameWord(word)) names += 1;
    else if (!isStampWord(word)) return false;
  }
  // `By Friday` and `By Monday afternoon` open sentences and headings, not by-lines.
  return names >= 1 && (names >= 2 || words.length <= 2) && !isStampStart(rest);
}

/** Whether a line is a stamp and then names: `Posted on March 4, 2021 by Jane Roe`. */
export function isDatedByline(bare: string): boolean {
  const at = bare.slice(0, 120).search(/ by /i);
  return at > 0 && isStampLine(bare.slice(0, at)) && isByline(bare.slice(at + 1));
}

function isStampStart(rest: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december) \d/i.test(
    rest,
  );
}

function isStampWord(word: string): boolean {
  return isStampLine(`${word} jan 1`);
}

/** A capitalised word as in names, initials and all-capitals included: `Roe`, `J.`, `O’Neil`, `ROE`, `al-Masri`, `@roe`. */
function isNameWord(word: string): boolean {
  return word.length <= 40 && /^(?:al-|el-|d['’]|@)?\p{Lu}[\p{L}\p{M}'’.-]*[.:;]?$/u.test(word);
}

/** Whether a line is one to four names of two to four words, `and` and commas between them. */
export function isNameList(bare: string, fewest: number): boolean {
  if (bare.length > 120) return false;
  const names = bare.split(/, and |, | and | & /);
  return (
    names.length <= 4 &&
    names.every((name) => {
      const words = wordsOf(name);
      return (
        words.length >= fewest && words.length <= 4 && words.every((word) => isNameWord(word) && !/[:;]$/.test(word))
      );
    })
  );
}

const AGENCY_ENDS: ReadonlySet<string> = new Set([
  'agency',
  'press',
  'news',
  'newswire',
  'newswires',
  'service',
  'wire',
  'staff',
  'reporters',
  'agencies',
  'correspondent',
]);

function isAgencyLine(bare: string): boolean {
  // `From the Ostmark News:` brings in what follows.
  if (bare.endsWith(':')) return false;
  if (
    /^(?:reuters|afp|ap|associated press|the associated press|bloomberg|dpa|upi|pti|ani|xinhua|staff|staff writer|staff reporter|staff and agencies|agencies)$/i.test(
      bare,
    )
  )
    return true;
  const words = wordsOf(bare);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => isNameWord(word) || word === 'and') &&
    AGENCY_ENDS.has(lineKey(words.at(-1) ?? ''))
  );
}

function isBylineOrStamp(part: string): boolean {
  return isByline(part) || isStampLine(part);
}
