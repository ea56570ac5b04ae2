import { ADVERT_LINES, CONTROL_LINES, RELATED_LINES, RELATED_OPENINGS } from '../data/boilerplate-lines.ts';
import type { Piece } from '../pieces.ts';
import { type BlockRule, endsSentence, lineKey, wordsOf } from './block-rule.ts';
import { lineParts } from './line-parts.ts';

const RELATED_OPENING_SET: ReadonlySet<string> = new Set(RELATED_OPENINGS);

/** Openings that say by themselves that another article follows. */
const SURE_RELATED = /^(?:related\b|see also|also read|read also|read more|read next|more on this)/i;

/** Page furniture between and below the paragraphs. */
export const BOILERPLATE_RULES: readonly BlockRule[] = [
  {
    id: 'advert-line',
    kind: 'advert',
    kept: false,
    zone: 'anywhere',
    longest: 100,
    test: ({ bare }) => ADVERT_LINES.has(lineKey(bare)),
  },
  {
    id: 'related-opening',
    kind: 'related',
    kept: false,
    zone: 'anywhere',
    longest: 260,
    test: ({ bare }) => {
      const colon = bare.indexOf(':');
      if (colon < 2 || colon > 40 || !RELATED_OPENING_SET.has(lineKey(bare.slice(0, colon)))) return false;
      return SURE_RELATED.test(bare) || !bare.endsWith('.');
    },
  },
  {
    id: 'related-line',
    kind: 'related',
    kept: false,
    zone: 'anywhere',
    longest: 60,
    test: ({ bare }) => RELATED_LINES.has(lineKey(bare)),
  },
  {
    id: 'running-time',
    kind: 'caption',
    kept: false,
    zone: 'anywhere',
    longest: 220,
    test: (piece, { pieces }) =>
      isRunningTimeLine(piece) &&
      !pieces.some((other) => TIMED.test(other.bare) && endsSentence(other.bare) && other.bare.length > 160),
  },
  {
    id: 'sign-up',
    kind: 'newsletter',
    kept: false,
    zone: 'anywhere',
    longest: 900,
    test: ({ bare }) => isSignUp(bare),
  },
  {
    id: 'account-wall',
    kind: 'newsletter',
    kept: false,
    zone: 'anywhere',
    longest: 300,
    test: ({ bare }) =>
      !/["“”]/.test(bare) && ACCOUNT.test(bare) && /\b(?:access|reading|unlock|articles?)\b/i.test(bare),
  },
  {
    id: 'reporting-credit',
    kind: 'credit',
    kept: false,
    zone: 'anywhere',
    longest: 500,
    test: ({ bare }) => REPORTING_CREDIT.test(bare),
  },
  {
    id: 'contributed-credit',
    kind: 'credit',
    kept: false,
    zone: 'foot',
    longest: 400,
    test: ({ bare }) => !/["“”]/.test(bare) && sentencesAll(bare, isContribution),
  },
  {
    id: 'via-line',
    kind: 'credit',
    kept: false,
    zone: 'foot',
    longest: 60,
    test: ({ bare }) =>
      /^(?:via|source|sources|h\/t)[: ]/i.test(bare) && wordsOf(bare).length <= 7 && !endsSentence(bare),
  },
  {
    id: 'standards-line',
    kind: 'credit',
    kept: false,
    zone: 'foot',
    longest: 160,
    test: ({ bare }) => /^Our Standards: /i.test(bare),
  },
  {
    id: 'distribution-note',
    kind: 'credit',
    kept: false,
    zone: 'anywhere',
    longest: 400,
    test: ({ bare }) => DISTRIBUTION.test(bare) && !/["“”]/.test(bare),
  },
  {
    id: 'copyright-line',
    kind: 'credit',
    kept: false,
    zone: 'anywhere',
    longest: 400,
    test: ({ bare }) =>
      /^(?:©|\(c\) ?\d|\(c\) copyright|copyright (?:©|\(c\)|\d{4}|by )|all rights reserved)/i.test(bare) ||
      (/^[^.]{0,120}©/.test(bare) && /all rights reserved/i.test(bare)),
  },
  {
    id: 'photo-credit',
    kind: 'credit',
    kept: false,
    zone: 'anywhere',
    longest: 120,
    test: ({ bare }) => {
      const inner = bare.replace(/^[([]|[)\]]$/g, '');
      return (
        (/^(?:photo(?:graph|s|graphs)?|image|images|picture|pictures|illustration|graphic|video)(?: credit| by| courtesy)?(?::| by ).{2,}/i.test(
          inner,
        ) ||
          /^[\p{L} .'’-]{2,60}(?: ?\/ ?[\p{L} .'’-]{2,40}){0,2}(?:\/| via | ?\/ ?)(?:getty images|getty|ap|reuters|afp|epa|shutterstock|flickr)\b.{0,30}$/iu.test(
            inner,
          )) &&
        wordsOf(inner).length <= 14 &&
        !endsSentence(inner)
      );
    },
  },
  {
    // A caption that ends with who took the picture.
    id: 'credited-caption',
    kind: 'caption',
    kept: false,
    zone: 'anywhere',
    longest: 400,
    test: ({ bare }) =>
      /[.!?”’)] ?[([]?(?:photo(?:graph)?|picture|image|credit|illustration)s?(?: by| credit)?: ?\p{Lu}[\p{L} .,'’/&-]{2,80}[)\]]?$/iu.test(
        bare.slice(-130),
      ),
  },
  {
    id: 'share-or-comments',
    kind: 'other',
    kept: false,
    zone: 'anywhere',
    longest: 60,
    test: ({ bare }) => {
      const key = lineKey(bare);
      return (
        lineParts(bare).every((part) => CONTROL_LINES.has(lineKey(part))) ||
        /^(?:\d[\d.,]{0,9}[km]? )?(?:comments?|shares?|likes?|views?|reads?|replies|retweets|tweets)(?: \d[\d.,]{0,9})?$/.test(
          key,
        ) ||
        /^\d{1,3} min(?:ute)?s? read$/.test(key)
      );
    },
  },
  {
    id: 'click-line',
    kind: 'other',
    kept: false,
    zone: 'anywhere',
    longest: 120,
    test: ({ bare }) =>
      /^(?:click|tap|swipe|scroll)(?: here)? (?:to|for|on|through|down)\b/i.test(bare) && !bare.endsWith('.'),
  },
  {
    id: 'number-only',
    kind: 'other',
    kept: false,
    zone: 'anywhere',
    longest: 20,
    test: ({ bare }) => /^\d{5,20}$/.test(bare),
  },
  {
    id: 'clock-line',
    kind: 'dateline',
    kept: false,
    zone: 'anywhere',
    longest: 30,
    test: ({ bare }) => /^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: ?(?:GMT|UTC|BST|CET|[ECMP][SD]?T))?$/i.test(bare),
  },
  {
    id: 'follow-line',
    kind: 'other',
    kept: false,
    zone: 'foot',
    longest: 200,
    test: ({ bare }) =>
      /^(?:follow|like|join|find|email|contact|e-mail|reach) .{2,120}(?: on (?:twitter|facebook|instagram|x|threads|bluesky|linkedin|youtube|telegram)\b| at @|@)/i.test(
        bare,
      ) && !/["“”]/.test(bare),
  },
];

const TIMED = /^\d{1,2}:\d{2}(?::\d{2})? /;

/** `1:53 Minister pushes for talks`: the running time of a film and its title, which ends without a full stop. */
function isRunningTimeLine(piece: Piece): boolean {
  const { bare } = piece;
  if (!TIMED.test(bare) || bare.length > 200) return false;
  return (
    !bare.endsWith('.') &&
    !bare.endsWith('”') &&
    !/^\d{1,2}:\d{2}(?::\d{2})? (?:[ap]\.?m\b|GMT|UTC|[ECMP][SD]?T\b|BST)/i.test(bare)
  );
}

const SIGN_UP_OPENING =
  /^(?:get |sign ?up|subscribe|join |enter your|want (?:more|to)|don[’']t miss|receive |was this |start your day|stay (?:informed|up|on top)|like what|thank you for (?:subscrib|sign)|thanks for (?:subscrib|sign)|(?:our|the) (?:free )?(?:daily |weekly |morning |evening )?(?:newsletter|email))/i;
const SIGN_UP_WORDS =
  /newsletters?\b|\binbox\b|sign ?up\b|\bsubscri(?:be|ption)\b|e-?mail address|\be-?mail alerts?\b|\bdaily briefing\b|\bunsubscribe\b|\bfree (?:[\w'’-]{1,20} ){0,4}e-?mails?\b/gi;
const SIGN_UP_TERMS =
  /\b(?:you (?:have read and )?agree to|you can (?:unsubscribe|opt out)|by (?:providing|entering|giving|submitting|signing up|clicking|subscribing)\b.{0,40}\b(?:you|your)\b|privacy policy|terms (?:of|and) (?:use|service|conditions))/i;

/** What a reader is asked for before the rest can be read. */
const ACCOUNT =
  /\bwith (?:your|an|a free) account\b|\bcreate (?:an|your|a free) (?:free )?account\b|\b(?:maximum|limit) (?:number )?of (?:\w{1,10} )?(?:free )?articles\b|\bfree articles? (?:left|remaining)\b/i;

/** Sign-up boxes: an imperative to the reader and what one signs up to, or the terms one agrees to. */
function isSignUp(bare: string): boolean {
  if (/[“”]/.test(bare)) return false;
  const cues = new Set(Array.from(bare.matchAll(SIGN_UP_WORDS), ([cue]) => cue.toLowerCase()));
  if (cues.size === 0) return false;
  const opens = SIGN_UP_OPENING.test(bare);
  const terms = SIGN_UP_TERMS.test(bare);
  if (opens && terms) return true;
  const reader = /\byour?\b|\bour\b|\bsign ?up\b.{0,3}$/i.test(bare);
  return (opens && reader && (cues.size > 1 || bare.length < 200)) || (terms && cues.size > 1);
}

const REPORTING_CREDIT =
  /^(?:[([*]{0,2}(?:(?:additional |with )?(?:reporting|writing|editing|research|production|compiled|translation|graphics|photography)|edited|written|compiled|produced|translated)\b(?: (?:and|&) (?:writing|editing|reporting|research))?(?: contributed)? by:? \p{Lu}|\(?(?:with files|with inputs?|with reporting|with additional reporting|with agency inputs?) (?:from|by) )/iu;

const CONTRIBUTED =
  /^(.{3,160}?) (?:contributed (?:to this|reporting|research|additional|from \p{Lu})|reported from \p{Lu}|reported and wrote|provided (?:additional )?(?:reporting|research))/u;

const DISTRIBUTION =
  /^(?:this|the above|the preceding) (?:article|story|report|content|post|piece|column|essay|dispatch|material|interview|excerpt)(?: was| is| has been| may not be| first| originally| appeared| appears)(?: [a-z]+){0,3} ?(?:published|distributed|syndicated|republished|provided|produced|appeared|adapted|copyrighted|redistributed|reprinted|reproduced|generated|supplied)\b/i;

/** `Jane Roe and John Doe contributed reporting from Lund.`: names, and what they did for the article. */
function isContribution(sentence: string): boolean {
  const names = CONTRIBUTED.exec(sentence)?.[1];
  return (
    names !== undefined &&
    wordsOf(names).every((word) =>
      /^(?:\p{Lu}|and$|in$|from$|at$|of$|the$|&$|staff|writers?|reporters?|correspondents?|news$|editors?)/u.test(word),
    )
  );
}

/** Whether each sentence of a short text fits. Initials (`J. Roe`) do not end a sentence here. */
function sentencesAll(bare: string, fits: (sentence: string) => boolean): boolean {
  const sentences = bare.split(/(?<=[a-z)]\.) (?=\p{Lu})/u);
  return sentences.length <= 5 && sentences.every(fits);
}
