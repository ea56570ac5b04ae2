import type { Analysis, Mention } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { evidenceOf } from '../../core/evidence.ts';
import type { AttendanceFact, EventFact } from '../../core/facts.ts';
import { firstEndingAfter, type Span, sliceSpan, trimSpan } from '../../core/span.ts';
import { IN_PARTS, NOBODY_ELSE, PRESENT_BEFORE, WAS_ABSENT, WAS_PRESENT } from '../../language/en/attendance-words.ts';

const GATHERINGS: ReadonlySet<string> = new Set(['meeting', 'call', 'visit', 'agreement']);
/** Sentences between an event and one that says who was there. */
const REACH = 2;
/** Sentences longer than this are no sentences. */
const LONGEST = 1200;
/** Between two names of one list; what stands between commas explains the name before it. */
const LIST_GAP = /^(?:,? (?:and|or)|,)(?: [\p{L}’'.-]+,?){0,6} $|^, [^,.;]{1,60},(?: and)? $/u;
const APPOSITION = /^, [^,.;]{1,80},(?= )/;

/** Who, by the sentences of an article, was or was not at the meetings, calls and signings it tells of. */
export function collectAttendance(
  article: Article,
  analysis: Analysis,
  events: readonly EventFact[],
): AttendanceFact[] {
  const gatherings = events.filter(({ type, realis }) => GATHERINGS.has(type) && realis === 'actual');
  if (gatherings.length === 0) return [];
  const persons = new Set(analysis.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const mentions = analysis.mentions.filter(({ entity }) => persons.has(entity));
  return analysis.sentences.flatMap((sentence, at): AttendanceFact[] => {
    const near = gatherings.filter((one) => one.sentence <= at && one.sentence >= at - REACH);
    // `The talks were attended by …` are those just told of, with who met whom.
    const event = near.findLast(({ participants }) => participants.length > 1) ?? near.at(-1);
    const span = trimSpan(article.text, sentence);
    if (!event || !span || span[1] - span[0] > LONGEST) return [];
    const said = { event: event.id, evidence: evidenceOf(article, span) };
    return readSentence(article.text, span, mentionsIn(mentions, span)).map((found) => ({ ...found, ...said }));
  });
}

type Found = Pick<AttendanceFact, 'kind' | 'people'>;

function readSentence(text: string, span: Span, mentions: readonly Mention[]): Found[] {
  const sentence = sliceSpan(text, span);
  const alone = NOBODY_ELSE.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
  if (alone) {
    if (IN_PARTS.test(sentence)) return [];
    const start = span[0] + alone.index;
    const within = mentions.filter((mention) => mention.span[0] >= start && mention.span[1] <= start + alone[0].length);
    return [{ kind: 'only', people: entitiesOf(within) }];
  }
  const found: Found[] = [];
  for (const [at, mention] of mentions.entries()) {
    const after = text.slice(mention.span[1], span[1]);
    // `Ann Roe was`, `The minister, Ann Roe, was` and `Ann Roe, the minister, was`.
    const rests = [after, after.replace(/^,/, ''), after.replace(APPOSITION, '')];
    const matches = (pattern: RegExp): boolean => rests.some((rest) => pattern.test(rest));
    const kind = matches(WAS_ABSENT) ? 'absent' : matches(WAS_PRESENT) ? 'present' : null;
    if (kind) found.push({ kind, people: entitiesOf(listBefore(text, mentions, at)) });
  }
  for (const match of sentence.matchAll(PRESENT_BEFORE)) {
    const from = span[0] + match.index + match[0].length;
    const people = entitiesOf(listAfter(text, mentions, from));
    if (people.length > 0) found.push({ kind: 'present', people });
  }
  return found;
}

function mentionsIn(mentions: readonly Mention[], [start, end]: Span): Mention[] {
  const inside: Mention[] = [];
  for (let at = firstEndingAfter(mentions, ({ span }) => span, start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.span[1] > end) break;
    inside.push(mention);
  }
  return inside;
}

/** The mention at `last` and those before it in one list: `Ann Roe, the minister, and Jon Poe`. */
function listBefore(text: string, mentions: readonly Mention[], last: number): Mention[] {
  let first = last;
  while (first > 0 && isList(text, mentions[first - 1], mentions[first])) first -= 1;
  return mentions.slice(first, last + 1);
}

/** The list of names that begins within a few words of `from`. */
function listAfter(text: string, mentions: readonly Mention[], from: number): Mention[] {
  const first = mentions.findIndex(({ span }) => span[0] >= from);
  const opening = mentions[first];
  if (!opening || !/^(?:[\p{L}’'.-]+ ){0,5}$/u.test(text.slice(from, opening.span[0]))) return [];
  let last = first;
  while (last + 1 < mentions.length && isList(text, mentions[last], mentions[last + 1])) last += 1;
  return mentions.slice(first, last + 1);
}

function isList(text: string, a: Mention | undefined, b: Mention | undefined): boolean {
  return a !== undefined && b !== undefined && LIST_GAP.test(text.slice(a.span[1], b.span[0]));
}

function entitiesOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ entity }) => entity))];
}
