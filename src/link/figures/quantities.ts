import { foldText, wordsOf } from '../../core/words.ts';
import { contentStems, stemWord } from '../../language/content-words.ts';
import { NUMBER_WORDS } from '../polarity-words.ts';
import { type FigureRole, ROLES } from './figure-roles.ts';

/** How long something took, in minutes, or how many of something there were. */
export interface Quantity {
  /** `duration`, `money`, or the stem of the noun that was counted. */
  readonly unit: string;
  readonly value: number;
  /** The noun as written, for a label; empty for a duration. */
  readonly noun: string;
  /** What those counted suffered or did; `null` where the words beside the number do not say. */
  readonly role: FigureRole | null;
  /** `nearly`, `about`: the value is not meant to the last digit. `least`: more is meant, `most`: less. */
  readonly hedge: 'none' | 'about' | 'least' | 'most';
  /** Content stems of the words around it: what the number is said of. */
  readonly context: ReadonlySet<string>;
  /** Where it stands in the sentence as `foldSentence` gives it, half-open. */
  readonly span: readonly [number, number];
}

const UNITS = [...NUMBER_WORDS].filter(([, value]) => value < 20).map(([word]) => word);
const TENS = [...NUMBER_WORDS].filter(([, value]) => value >= 20).map(([word]) => word);
const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,7}|(?:${TENS.join('|')})(?:-(?:${UNITS.join('|')}))?|${UNITS.join('|')})`;
const DURATION = new RegExp(
  `\\b(${NUMBER}|an|half an)[ -]hours?(?: and (?:(${NUMBER})[ -]minutes?|(a half)))?\\b|\\b(${NUMBER})[ -]minutes?\\b`,
  'g',
);
/** A number with the noun that follows it, across at most one adjective. */
const COUNT = new RegExp(
  `\\b(${NUMBER}(?:\\.\\d{1,3})?)(?: (million|billion|crore|lakh|thousand))? (?:(?:[a-z-]{3,20}) )?([a-z]{3,20}s|people|children|police|crew|[a-z]{0,12}men|[a-z]{0,12}women)\\b`,
  'g',
);
/** A number that stands for people without a noun: `31 dead`, `a crowd of 8,000`, `the death toll rose to 31`. */
const BARE = new RegExp(
  `\\b(${NUMBER}) (?:were |was )?(?:feared |confirmed )?(dead|killed|injured|wounded|missing|arrested|detained)\\b|\\b(crowd|turnout|death toll)\\b[^.;:]{0,80}?\\b(?:at|of|to|reached|was) (?:about |around |some |nearly |at least |more than |over |almost )?(${NUMBER})\\b(?! (?:people|years|days))`,
  'g',
);
const MONEY = new RegExp(
  `([$€£]|\\brs\\.? ?)?\\b(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,7}(?:\\.\\d{1,3})?|${UNITS.join('|')}) (million|billion|crore|lakh) ?([a-z]{3,12}s|yen|yuan|baht|rand)?\\b`,
  'g',
);
const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, crore: 1e7, lakh: 1e5 };
/** Nouns of time, money and measure are no things that an event has a number of. */
const MEASURES: ReadonlySet<string> = new Set(
  `seconds minutes hours days weeks months years decades times dollars euros pounds crowns cents miles metres meters
  kilometers kilometres feet yards points degrees percent tons tonnes acres minutes' hours' hundreds thousands millions
  others rounds goals gallons barrels liters litres`.split(/\s+/),
);
const ABOUT = /(?:about|around|nearly|almost|some|roughly|approximately|closer to|close to|an estimated) (?:an |a )?$/;
const LEAST = /(?:more than|over|at least|beyond|upwards of|a minimum of) (?:an |a )?$/;
const MOST = /(?:up to|as many as|at most|under|less than|fewer than|no more than) (?:an |a )?$/;
/** Before a number that is a part of another, or comes on top of it. */
const PARTIAL =
  /\b(?:including|among them|of whom|of them|another|additional|further|the other|first|last|next|past|age|aged|top) $/;
/** After a number that is one of several, or a rate. */
const EACH = /^-? ?(?:more|others)\b|^[^.;]{0,30}\b(?:each|apiece|per|a (?:day|week|month|year))\b/;
/** A duration that says how long the event took, and not what it was about or when it was. */
const LASTING =
  /(?:\bfor|lasted|lasting|took|ran|went on|spent|went|long|it) (?:a |an |the )?(?:about |around |nearly |almost |some |roughly |more than |over |at least |just |well over |closer to |under |less than )*$/;
/** Nouns that make a number of minutes before them a length: `a 40-minute call`. */
const LONG = /^ (?:phone |telephone |long )?(?:call|conversation|meeting|talks|session|encounter|discussion|summit)\b/;
const CONTEXT_LENGTH = 40;
const CLAUSE_LENGTH = 60;

/** A sentence as its quantities are looked for in it: folded, on one line. */
export function foldSentence(sentence: string): string {
  return foldText(sentence).replace(/\s+/g, ' ');
}

/** The durations, counts and sums of money that a sentence gives, in order within each. */
export function findQuantities(sentence: string): Quantity[] {
  const text = foldSentence(sentence);
  return [...findDurations(text), ...findCounts(text), ...findBareCounts(text), ...findMoney(text)];
}

function findDurations(text: string): Quantity[] {
  return [...text.matchAll(DURATION)].flatMap((match) => {
    const [whole, hours, minutes, half, onlyMinutes] = match;
    const before = text.slice(Math.max(0, match.index - CONTEXT_LENGTH), match.index);
    const isLong = whole.includes('-') && LONG.test(text.slice(match.index + whole.length).slice(0, CONTEXT_LENGTH));
    if (!isLong && !LASTING.test(before)) return [];
    const value = onlyMinutes
      ? readNumber(onlyMinutes)
      : readHours(hours ?? '0') + (half ? 30 : readNumber(minutes ?? '0'));
    const span = spanOf(match);
    return [
      { unit: 'duration', value, noun: '', role: null, hedge: readHedge(before), context: new Set<string>(), span },
    ];
  });
}

function findCounts(text: string): Quantity[] {
  return [...text.matchAll(COUNT)].flatMap((match) => {
    const [whole, number = '', scale = '', noun = ''] = match;
    const value = Math.round(readNumber(number) * (SCALE[scale] ?? 1));
    if (
      whole.split(' ').some((word) => MEASURES.has(word)) ||
      value < 2 ||
      /^\S+ (?:the|of|and|in|on|at|to|by|is|was|has|had|its|his|her|their|this|that|after|before|with|from) /.test(
        whole,
      )
    )
      return [];
    const { before, after } = around(text, match.index, whole);
    if (/[$€£\d.,:(-]$/.test(before) || PARTIAL.test(before) || EACH.test(after)) return [];
    const role = roleBefore(before) ?? roleAfter(after) ?? roleOfNoun(noun);
    const shared = { role, hedge: readHedge(before), context: contextOf(before, after), span: spanOf(match) };
    return [{ unit: stemWord(noun), value, noun, ...shared }];
  });
}

function findBareCounts(text: string): Quantity[] {
  return [...text.matchAll(BARE)].flatMap((match) => {
    const [whole, number, word, head = '', headNumber = ''] = match;
    const value = readNumber(number ?? headNumber);
    const { before, after } = around(text, match.index, whole);
    if (value < 2 || PARTIAL.test(before) || /[$€£\d.,:(-]$/.test(before)) return [];
    const role = ROLES.get(stemWord((word ?? head).split(' ').at(-1) ?? '')) ?? null;
    const hedge = readHedge(number ? before : whole.slice(0, whole.length - headNumber.length));
    const shared = { role, hedge, context: contextOf(before, after), span: spanOf(match) };
    return [{ unit: 'people', value, noun: 'people', ...shared }];
  });
}

function findMoney(text: string): Quantity[] {
  return [...text.matchAll(MONEY)].flatMap((match) => {
    const [whole, sign, number = '', scale = '', currency] = match;
    if (!sign && !currency) return [];
    const noun = sign ? sign.trim() : (currency ?? '');
    if (
      !sign &&
      (!currency ||
        !/^(?:dollars|euros|pounds|crowns|francs|rupees|pesos|rubles|roubles|marks|yen|yuan|baht|rand|krona|liras|dinars|dirhams|shillings)$/.test(
          currency,
        ))
    )
      return [];
    const value = Math.round(readNumber(number) * (SCALE[scale] ?? 1));
    const { before, after } = around(text, match.index, whole);
    if (EACH.test(after)) return [];
    const role = roleBefore(before);
    return [
      {
        unit: `money ${noun}`,
        value,
        noun: sign ? noun : ` ${noun}`,
        role,
        hedge: readHedge(before),
        context: contextOf(before, after),
        span: spanOf(match),
      },
    ];
  });
}

function spanOf({ index, 0: whole }: RegExpExecArray): readonly [number, number] {
  return [index, index + whole.length];
}

function around(text: string, at: number, whole: string): { readonly before: string; readonly after: string } {
  const end = at + whole.length;
  return { before: text.slice(Math.max(0, at - CONTEXT_LENGTH), at), after: text.slice(end, end + CLAUSE_LENGTH) };
}

/** The content words right before and right after. */
function contextOf(before: string, after: string): Set<string> {
  const clause = before.replace(/^.*[.;:]/, '');
  return new Set([...contentStems(clause).slice(-1), ...contentStems(after.slice(0, CONTEXT_LENGTH)).slice(0, 1)]);
}

/** Of `detained 14 fishermen`: the verb right before the number, its hedge apart. */
function roleBefore(before: string): FigureRole | null {
  const word = wordsOf(before.replace(/^.*[.;:,]/, '').replace(HEDGE_WORDS, '')).at(-1) ?? '';
  return VERB_FORM.test(word) ? readRoleWord(word) : null;
}

const VERB_FORM = /(?:ed|ing|held|cost|costs|kills|injures|detains|arrests|frees)$/;

const HEDGE_WORDS =
  /(?:(?:about|around|nearly|almost|some|roughly|approximately|more than|over|at least|up to|as many as|the|all|its|their) )+$/;

/** Of `14 fishermen were detained`: the first such word of the clause. */
function roleAfter(after: string): FigureRole | null {
  const [clause = ''] = after
    .replace(/\b(?:in|since|until|from|by|of) march\b/g, '')
    .split(/[.;:,]| (?:and|after|when|while|but|as|before) /, 1);
  if (/^ (?:who |were |was |had |have )*(?:vot(?:ed|ing)|in favou?r)/.test(clause)) {
    return /\bagainst\b/.test(clause) ? 'voted against' : 'voted for';
  }
  if (/^ (?:who |were |was |had |have )*taken part|^ (?:who |had )*took part/.test(clause)) return 'attended';
  for (const word of wordsOf(clause).slice(0, 5)) {
    const role = readRoleWord(word);
    if (role) return role;
  }
  return null;
}

/** `8,000 marchers`; `passengers` were aboard, but that is not why they are counted. */
function roleOfNoun(noun: string): FigureRole | null {
  const role = readRoleWord(noun);
  return role === 'attended' || role === 'killed' ? role : null;
}

function readRoleWord(word: string): FigureRole | null {
  return ROLES.get(stemWord(word)) ?? null;
}

type Amount = Pick<Quantity, 'value' | 'hedge'>;

/** Whether two quantities of one unit can both be right. */
export function quantitiesAgree(a: Amount, b: Amount): boolean {
  if (a.value === b.value) return true;
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  if (small.hedge === 'least') return small.value * 1.5 >= large.value;
  if (large.hedge === 'most') return small.value * 1.5 >= large.value;
  const isRough = small.hedge !== 'none' || large.hedge !== 'none' || isRound(small.value) || isRound(large.value);
  return isRough && large.value - small.value <= 0.15 * large.value;
}

/** Numbers that are said without `about` and mean it. */
function isRound(value: number): boolean {
  return value >= 1000 && value % 500 === 0;
}

function readHedge(before: string): Quantity['hedge'] {
  return LEAST.test(before) ? 'least' : MOST.test(before) ? 'most' : ABOUT.test(before) ? 'about' : 'none';
}

function readHours(text: string): number {
  return text === 'an' ? 60 : text === 'half an' ? 30 : 60 * readNumber(text);
}

function readNumber(text: string): number {
  const [tens = '', unit = ''] = text.split('-');
  const word = NUMBER_WORDS.get(tens);
  return word === undefined ? Number(text.replace(/,/g, '')) : word + (NUMBER_WORDS.get(unit) ?? 0);
}
