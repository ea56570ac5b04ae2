import type { Block } from '../core/article.ts';
import type { DateValue } from '../core/date.ts';
import type { LabelledPiece } from './label-blocks.ts';
import { isNameList } from './rules/byline-rules.ts';
import { lineParts } from './rules/line-parts.ts';
import { findWrittenDay, isStampLine } from './written-date.ts';

/** What the words of an article say of it. Spans belong to the article's text. */
export interface TextMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: DateValue | null;
  readonly modified: DateValue | null;
}

/** Reads title, outlet, authors and dates from the labelled pieces of a text. */
export function readTextMetadata(text: string, labelled: readonly LabelledPiece[]): TextMetadata {
  const title =
    labelled
      .find(({ block }) => block.kind === 'title' && block.kept)
      ?.piece.bare.replace(/[;:,]$/, '')
      .trim() ?? null;
  const bylines = labelled.filter(({ block }) => block.kind === 'byline').map(({ piece }) => readByline(piece.bare));
  const authors = bylines.flatMap(({ authors }) => authors);
  const outlet =
    bylines.find(({ outlet }) => outlet !== null)?.outlet ?? copyrightHolder(labelled) ?? viaOutlet(labelled);
  return { title, outlet, authors: [...new Set(authors)], ...readTextDates(text, labelled) };
}

function readTextDates(text: string, labelled: readonly LabelledPiece[]): Pick<TextMetadata, 'published' | 'modified'> {
  let published: DateValue | null = null;
  let modified: DateValue | null = null;
  for (const { block, piece } of labelled) {
    const day = dayIn(text, block);
    if (!day) continue;
    if (/^(?:last )?(?:updated|modified)\b/i.test(piece.bare)) modified ??= { ...day, rule: 'updated-line' };
    else if (block.kind === 'dateline' || block.kind === 'byline') published ??= { ...day, rule: block.rule };
  }
  published ??= agencyDateline(text, labelled);
  return { published, modified };
}

/** The day in a line of data; for a leading date line the span is the whole line. */
function dayIn(text: string, block: Block): DateValue | null {
  if (block.kind !== 'dateline' && block.kind !== 'byline') return null;
  const [start, end] = block.span;
  const found = findWrittenDay(text.slice(start, end));
  if (!found) return null;
  const whole = block.rule === 'leading-date-line';
  return { value: found.day, how: 'stated', span: whole ? block.span : [start + found.span[0], start + found.span[1]] };
}

/** `CITY, March 4, 2016 (Agency) -`: only a dateline that names its year dates an article. */
function agencyDateline(text: string, labelled: readonly LabelledPiece[]): DateValue | null {
  const first = labelled.find(({ block }) => block.kind === 'paragraph');
  if (!first) return null;
  const [start] = first.block.span;
  const head = text.slice(start, start + 120);
  const found = findWrittenDay(head);
  if (!found || !/^[\p{Lu}][\p{Lu} ./,'’-]{2,}/u.test(head) || found.span[0] > 60) return null;
  const before = head.slice(0, found.span[0]);
  const after = head.slice(found.span[1]);
  if (
    !/^[\p{L} ./,'’-]{3,60}$/u.test(before) ||
    !/^ ?(?:\([\p{L} ./-]{2,30}\) ?)?[–—-]|^ ?\([\p{L} ./-]{2,30}\)/u.test(after)
  )
    return null;
  return {
    value: found.day,
    how: 'stated',
    rule: 'agency-dateline',
    span: [start + found.span[0], start + found.span[1]],
  };
}

interface Byline {
  readonly authors: readonly string[];
  readonly outlet: string | null;
}

const BY = /^(?:written |reported |story |text |words |analysis |report )?by:? /i;
const ROLE =
  /\b(?:editor|correspondent|writer|reporter|columnist|contributor|chief|staff|analyst|fellow|professor|bureau|agency|agencies)\b/i;
const OUTLET_END =
  /\b(?:times|post|news|press|herald|tribune|journal|gazette|courier|ledger|chronicle|guardian|observer|reuters|ap|afp|today|daily|mail|telegraph|independent|globe|sun|star|standard|review|magazine|agency|network|service|wire|online|\w+\.(?:com|org|net|co\.uk|news))$/i;

/** Names and outlet of a by-line; parts that are roles, places, dates or handles are left out. */
export function readByline(bare: string): Byline {
  const authors: string[] = [];
  let outlet: string | null = null;
  const lines = lineParts(bare);
  // Where one part of a line says `by`, the others are outlet, role and date.
  const marked = lines.length > 1 && lines.some((line) => BY.test(line));
  for (const part of lines) {
    const line = part.replace(/^[–—-]{1,2} ?/, '').trim();
    const by = BY.exec(line);
    if (marked && !by) continue;
    if (!by && (isStampLine(line) || parts(line).length > 1)) continue;
    const rest = by ? line.slice(by[0].length) : line;
    for (const piece of parts(rest)) {
      const name = piece
        .replace(/ (?:in|at) \p{Lu}[\p{L} .'’-]{0,60}$/u, '')
        .replace(/[:;,]$/, '')
        .trim();
      const [person = '', place] = name.split(/ (?:of|for) (?=the |The |\p{Lu})/u);
      if (place && OUTLET_END.test(place)) outlet ??= place;
      if (!person || isStampLine(person) || /\d|@/.test(person)) continue;
      if (OUTLET_END.test(person)) outlet ??= properCase(person);
      else if (
        !ROLE.test(person) &&
        (by || isNameList(person, 2)) &&
        /^(?:\p{Lu}|al-|el-|de |van |von )/u.test(person)
      ) {
        if (wordCount(person) <= 5) authors.push(properCase(person));
      }
    }
  }
  return { authors, outlet };
}

function parts(rest: string): readonly string[] {
  return rest.split(/,? and |,? AND |, | & |; ?/).filter((part) => part.trim() !== '');
}

function wordCount(name: string): number {
  return name.split(' ').length;
}

/** `JANE ROE` as `Jane Roe`: names set in capitals are the same people. Short names (`AP`) stay. */
function properCase(name: string): string {
  if (name !== name.toUpperCase() || name.length <= 4) return name;
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
    word.length > 1 ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}

function copyrightHolder(labelled: readonly LabelledPiece[]): string | null {
  for (const { block, piece } of labelled) {
    if (block.rule !== 'copyright-line') continue;
    const holder =
      /^(?:copyright|©|\(c\)|\s|\d{4}|[-–,])+(?:by )?(\p{Lu}[\p{L}\p{N} .&'’-]{1,60}?)(?:[.,]|$| all rights)/iu.exec(
        piece.bare,
      )?.[1];
    if (holder) return holder.trim();
  }
  return null;
}

/** `via Daybrief`, alone below a text, names where the text was taken from. */
function viaOutlet(labelled: readonly LabelledPiece[]): string | null {
  for (const { block, piece } of labelled) {
    if (block.rule === 'via-line') return /^via:? (.{2,60})$/i.exec(piece.bare)?.[1]?.trim() ?? null;
  }
  return null;
}
