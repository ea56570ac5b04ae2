import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Attribution,
  Entity,
  EntityKind,
  EventMention,
  Layers,
  Mention,
  Stance,
  TimeExpression,
} from '../../core/analysis.ts';
import type { Article, BlockKind } from '../../core/article.ts';
import { UNKNOWN_DATE } from '../../core/date.ts';
import type { Span } from '../../core/span.ts';
import { EVENT_TRIGGERS } from '../../language/en/event-triggers.ts';
import { languageAnalyser } from '../../language/language.ts';
import { eventsAnalyser } from './events.ts';

type Input = Pick<Layers, 'language' | 'times' | 'names' | 'attributions'>;

const KINDS: Readonly<Record<string, EntityKind>> = { p: 'person', o: 'organization', l: 'place' };

/**
 * An article from text with marks: `[Anna Holm|p]` a mention (p person, o organization, l place; the last word names
 * the entity), `{on Monday|2024-05-06}` a date, `{{2016|2016}}` an attributive one. Paragraphs are split by blank lines.
 */
function read(
  marked: string,
  published = '2024-05-08',
  kind: BlockKind = 'paragraph',
): { article: Article; layers: Input } {
  const mark = /\[([^|\]]+)\|([pol])\]|\{\{([^|}]+)\|([^}]+)\}\}|\{([^|}]+)\|([^}]+)\}/g;
  const mentions: Mention[] = [];
  const times: TimeExpression[] = [];
  const entities = new Map<string, Entity>();
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const [, name, kindMark, attributive, attributiveDate, plain, plainDate] = match;
    const words = name ?? attributive ?? plain ?? '';
    const span: Span = [text.length, text.length + words.length];
    text += words;
    if (name !== undefined) {
      const id = name.split(' ').at(-1) ?? name;
      const entity: Entity = { id, kind: KINDS[kindMark ?? ''] ?? 'other', name, aliases: [], roles: [] };
      if (!entities.has(id)) entities.set(id, entity);
      mentions.push({ span, entity: id, form: 'name' });
    } else {
      const edtf = attributiveDate ?? plainDate ?? '';
      const time: TimeExpression = {
        span,
        type: 'DATE',
        value: edtf,
        edtf,
        how: 'inferred',
        anchor: 'published',
        rule: 'test',
      };
      times.push(attributive === undefined ? time : { ...time, attributive: true });
    }
  }
  text += marked.slice(at);
  const blocks = [];
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? text.length : blank;
    blocks.push({ span: [start, end] as const, kind, kept: true, rule: 'test' });
    start = end + 2;
  }
  const article: Article = {
    id: 'a_test',
    source: { uri: 'test', mediaType: 'text/plain', sha256: '' },
    url: null,
    title: null,
    outlet: null,
    authors: [],
    language: 'en',
    published: { value: published, how: 'given' },
    modified: null,
    form: 'report',
    text,
    blocks,
  };
  const names = { entities: [...entities.values()], mentions };
  return { article, layers: { language: languageAnalyser.run(article, {}), times, names, attributions: [] } };
}

function eventsOf(marked: string, published?: string): readonly EventMention[] {
  const { article, layers } = read(marked, published);
  return eventsAnalyser.run(article, layers);
}

/** `type trigger realis {participants} place date` of each event. */
function told(marked: string, published?: string): string[] {
  const { article, layers } = read(marked, published);
  return eventsAnalyser.run(article, layers).map((event) => {
    const { type, trigger, realis, participants, place, time } = event;
    const parts = [type, article.text.slice(...trigger), realis, `{${participants.join(' ')}}`];
    if (place !== null) parts.push(`@${place}`);
    if (time.value !== null) parts.push(time.value);
    return parts.join(' ');
  });
}

function attribution(article: Article, content: string, stance: Stance, source: string | null = null): Attribution {
  const start = article.text.indexOf(content);
  return {
    id: `s_${start}_${content.length}`,
    source: { spans: [], entity: source, how: source === null ? 'none' : 'name' },
    cue: { spans: [[Math.max(0, start - 5), Math.max(0, start - 1)]], lemma: 'say' },
    content: { spans: [[start, start + content.length]] },
    quotation: 'indirect',
    stance,
    realis: 'actual',
    about: [],
    time: UNKNOWN_DATE,
    citations: [{ outlet: 'Daily Lantern', authors: [], span: [0, 1] }],
    confidence: 1,
    parent: null,
    rule: 'test',
  };
}

describe('meetings, calls and visits', () => {
  it.each([
    [
      '[Anna Holm|p] met [Jon Tamm|p] in [Aurel|l] {on Monday|2024-05-06}.',
      'meeting met actual {Holm Tamm} @Aurel 2024-05-06',
    ],
    ['[Anna Holm|p] and [Jon Tamm|p] met {on Monday|2024-05-06}.', 'meeting met actual {Holm Tamm} 2024-05-06'],
    ['[Anna Holm|p] met with the Norland president, [Jon Tamm|p].', 'meeting met actual {Holm Tamm}'],
    [
      "[Holm|p]'s meeting with [Tamm|p] in [Aurel|l], [Estmark|l], lasted two hours.",
      'meeting meeting actual {Holm Tamm} @Aurel',
    ],
    ['The talks between [Holm|p] and [Tamm|p] collapsed.', 'meeting talks actual {Holm Tamm}'],
    ['At a summit with [Tamm|p] in [Aurel|l], [Holm|p] smiled.', 'meeting summit actual {Tamm Holm} @Aurel'],
    ['[Holm|p] spoke with [Tamm|p] by telephone {on Monday|2024-05-06}.', 'call spoke actual {Holm Tamm} 2024-05-06'],
    [
      '[Holm|p] called [Tamm|p] {on Monday|2024-05-06} to congratulate him.',
      'call called actual {Holm Tamm} 2024-05-06',
    ],
    ['[Holm|p] visited [Aurel|l] {in April|2024-04}.', 'visit visited actual {Holm} @Aurel 2024-04'],
    [
      'Nobody saw him during a {{2013|2013}} visit that [Holm|p] made to [Aurel|l].',
      'visit visit actual {Holm} @Aurel 2013',
    ],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual([expected]);
  });

  it.each([
    'The harvest met expectations in [Estmark|l].',
    '[Holm|p] met the deadline.',
    '[Holm|p] called [Tamm|p] a liar.',
    '[Holm|p] called for calm.',
    'Readers may visit the website.',
    '[Holm|p] struck a balance.',
    'Meetings are often dull.',
    'The meeting room was cold.',
    '[Holm|p] attacked the record of [Tamm|p].',
    'The court ruled out nothing.',
    'A great deal was said.',
    'The election campaign was long.',
  ])('reads no event in: %s', (marked) => {
    expect(told(marked)).toEqual([]);
  });

  it('lets the two leaders, they and their stand for the two who were named together', () => {
    expect(told('[Holm|p] and [Tamm|p] arrived. The two leaders met. They signed an accord.')).toEqual([
      'meeting met actual {Holm Tamm}',
      'agreement accord actual {Holm Tamm}',
    ]);
    expect(told('[Holm|p] pressed [Tamm|p] in their meeting.')).toEqual(['meeting meeting actual {Holm Tamm}']);
  });

  it('leaves he out where two people could be meant', () => {
    expect(told('[Holm|p] had praised [Tamm|p] before he met [Brandt|p].')).toEqual(['meeting met actual {Brandt}']);
  });

  it('gives the meeting the participants, place and date of the meeting told of before', () => {
    const [, second] = eventsOf(
      '[Holm|p] met [Tamm|p] in [Aurel|l] {on Monday|2024-05-06}. The meeting lasted an hour.',
    );
    expect(second).toMatchObject({
      participants: ['Holm', 'Tamm'],
      place: 'Aurel',
      time: { value: '2024-05-06', how: 'inferred', rule: 'same-event' },
    });
  });
});

describe('the other types', () => {
  it.each([
    ['[Holm|p] and [Tamm|p] agreed on a timetable.', 'agreement agreed actual {Holm Tamm}'],
    [
      '[Estmark|l] imposed sanctions on [Norland|l] {on Monday|2024-05-06}.',
      'sanction sanctions actual {Estmark Norland} 2024-05-06',
    ],
    ['[Holm|p] delivered a speech in [Aurel|l].', 'statement speech actual {Holm} @Aurel'],
    ['Turnout fell in the {{2016|2016}} election.', 'election election actual {} 2016'],
    ['Gunmen attacked a convoy near [Aurel|l].', 'attack attacked actual {} @Aurel'],
    ['A bomb exploded outside the market in [Aurel|l].', 'attack exploded actual {} @Aurel'],
    ['Thousands marched in [Aurel|l] {on Monday|2024-05-06}.', 'protest marched actual {} @Aurel 2024-05-06'],
    ['Police arrested [Holm|p] {on Monday|2024-05-06}.', 'arrest arrested actual {Holm} 2024-05-06'],
    ['A federal court ruled {on Monday|2024-05-06} that the plan was void.', 'ruling ruled actual {} 2024-05-06'],
    ["[Holm|p]'s {{2019|2019}} report concluded that nobody was to blame.", 'report report actual {Holm} 2019'],
    ['[Holm|p] appointed [Tamm|p] {on Monday|2024-05-06}.', 'appointment appointed actual {Holm Tamm} 2024-05-06'],
    ['[Holm|p] resigned {on Monday|2024-05-06}.', 'other resigned actual {Holm} 2024-05-06'],
    ['A truce took hold in [Aurel|l] {on Monday|2024-05-06}.', 'ceasefire truce actual {} @Aurel 2024-05-06'],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual([expected]);
  });
});

describe('realis', () => {
  it.each([
    ['[Holm|p] will meet [Tamm|p] in Aurel.', 'planned'],
    ['[Holm|p] and [Tamm|p] have agreed to meet.', 'planned'],
    ['[Holm|p] is due to meet [Tamm|p].', 'planned'],
    ['[Holm|p] is to meet [Tamm|p].', 'planned'],
    ['[Holm|p] scheduled a meeting with [Tamm|p].', 'planned'],
    ['The meeting with [Tamm|p] is scheduled for June.', 'planned'],
    ['[Holm|p] did not meet [Tamm|p].', 'negated'],
    ['[Holm|p] has never met [Tamm|p].', 'negated'],
    ['[Holm|p] refused to meet [Tamm|p].', 'negated'],
    ['No meeting with [Tamm|p] took place.', 'negated'],
    ['[Holm|p] cancelled the meeting with [Tamm|p].', 'negated'],
    ['[Holm|p] called off the meeting with [Tamm|p].', 'negated'],
    ['[Holm|p] could meet [Tamm|p].', 'hypothetical'],
    ['If [Holm|p] meets [Tamm|p], prices may fall.', 'hypothetical'],
    ['[Holm|p] called for a meeting with [Tamm|p].', 'hypothetical'],
    ['[Holm|p] did not rule out a meeting with [Tamm|p].', 'hypothetical'],
    ['[Holm|p] wants to meet [Tamm|p].', 'hypothetical'],
    ['[Holm|p] was “delighted” to meet [Tamm|p].', 'actual'],
    ['[Holm|p] managed to meet [Tamm|p].', 'actual'],
    ['After meeting [Tamm|p], [Holm|p] left.', 'actual'],
  ])('%s', (marked, expected) => {
    expect(eventsOf(marked).map(({ realis }) => realis)).toEqual([expected]);
  });

  it('takes what is denied as not having happened, and reads a date after publication as a plan', () => {
    const { article, layers } = read('[Holm|p] denied that she had met [Tamm|p].');
    const denial = attribution(article, 'that she had met Tamm', 'deny', 'Holm');
    expect(eventsAnalyser.run(article, { ...layers, attributions: [denial] })).toMatchObject([{ realis: 'negated' }]);
    expect(eventsOf('The summit in [Aurel|l] {on Friday|2024-05-10} draws crowds.')).toMatchObject([
      { realis: 'planned' },
    ]);
  });
});

describe('dates and sources', () => {
  it('keeps the date of what was said apart from the date when it was said', () => {
    const { article, layers } = read('[Brandt|p] told reporters {on Friday|2024-05-03} that [Holm|p] met [Tamm|p].');
    const said = attribution(article, 'that Holm met Tamm', 'assert', 'Brandt');
    const [event] = eventsAnalyser.run(article, { ...layers, attributions: [said] });
    expect(event).toMatchObject({ time: UNKNOWN_DATE, attribution: said.id, citations: said.citations });
  });

  it('leaves a date to the verb or noun that it stands with', () => {
    expect(told('[Holm|p] met [Tamm|p], who was arrested {in April|2024-04}.')[0]).toBe(
      'meeting met actual {Holm Tamm}',
    );
    expect(told('[Holm|p] pressed [Tamm|p] on the {{2016|2016}} vote in their meeting.')).toEqual([
      'meeting meeting actual {Holm Tamm}',
    ]);
  });

  it('names the innermost attribution', () => {
    const { article, layers } = read('[Brandt|p] said [Holm|p] claimed that [Tamm|p] met [Vik|p].');
    const outer = attribution(article, 'Holm claimed that Tamm met Vik', 'assert');
    const inner = attribution(article, 'that Tamm met Vik', 'assert');
    const [event] = eventsAnalyser.run(article, { ...layers, attributions: [outer, inner] });
    expect(event?.attribution).toBe(inner.id);
  });

  it('reads titles and skips headings', () => {
    const marked = '[Holm|p] meets [Tamm|p]';
    const run = (kind: BlockKind): number => {
      const { article, layers } = read(marked, '2024-05-08', kind);
      return eventsAnalyser.run(article, layers).length;
    };
    expect(run('title')).toBe(1);
    expect(run('heading')).toBe(0);
  });
});

describe('any text', () => {
  it('gives spans in range, in order, without overlaps, and the same again', () => {
    const words = EVENT_TRIGGERS.flatMap(({ forms }) => forms.map((form) => form.join(' ')));
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(
        'the',
        'a',
        'his',
        'with',
        'to',
        'and',
        'not',
        '[Holm|p]',
        '[Tamm|p]',
        '[Aurel|l]',
        "'s",
        ',',
        '.',
        '”',
        '“',
        'will',
        'who',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { article, layers } = read(pieces.join(' '));
        const events = eventsAnalyser.run(article, layers);
        let last = 0;
        for (const { trigger, sentence, participants } of events) {
          expect(trigger[0]).toBeGreaterThanOrEqual(last);
          expect(trigger[1]).toBeGreaterThan(trigger[0]);
          expect(sentence[0] <= trigger[0] && trigger[1] <= sentence[1]).toBe(true);
          expect(new Set(participants).size).toBe(participants.length);
          last = trigger[1];
        }
        expect(eventsAnalyser.run(article, layers)).toEqual(events);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['the meeting with [Anna Holm|p] and the meeting of ', 2200],
    ['[Holm|p] and [Tamm|p] met ', 3600],
    ['he met, ', 12_500],
    ['they met in their meeting, ', 3800],
    ['agreed to agree to ', 5200],
    ['“met” attack ', 8000],
    ['met {on Monday|2024-05-06} ', 7000],
  ])('reads 100 kB of %s in bounded time', (unit, count) => {
    const { article, layers } = read(unit.repeat(count));
    const start = performance.now();
    eventsAnalyser.run(article, layers);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('what stands further off', () => {
  it('takes leaders for the two who met, not for others named since', () => {
    expect(
      told('[Holm|p] and [Tamm|p] met. [Vik|p] and [Brandt|p] watched. The two presidents signed a treaty.').at(-1),
    ).toBe('agreement treaty actual {Holm Tamm}');
  });

  it('gives a gerund the subject of the other verb', () => {
    expect(told('[Holm|p] left after meeting [Tamm|p].')).toEqual(['meeting meeting actual {Holm Tamm}']);
    expect(told('After meeting [Tamm|p], [Holm|p] left.')).toEqual(['meeting meeting actual {Tamm Holm}']);
  });

  it('keeps the modal of a verb that another is joined to', () => {
    expect(told('[Estmark|l] would end the blockade and ease sanctions on [Norland|l] {in April|2024-04}.')).toEqual([
      'sanction sanctions planned {Estmark Norland} 2024-04',
    ]);
  });

  it('leaves the date of a plan to the plan', () => {
    expect(told('[Holm|p] and [Tamm|p] spoke by phone {on Monday|2024-05-06} and agreed to a meeting.')).toEqual([
      'call spoke actual {Holm Tamm} 2024-05-06',
      'meeting meeting planned {Holm Tamm}',
    ]);
    expect(told('[Holm|p] and [Tamm|p] agreed {on Monday|2024-05-06} to meet.')).toEqual([
      'meeting meet planned {Holm Tamm}',
    ]);
    expect(told('It was {January 20|2024-01-20}, the day of her inauguration.')).toEqual([
      'appointment inauguration actual {} 2024-01-20',
    ]);
  });

  it('does not date an event by a deadline of the main clause', () => {
    expect(told('[Tamm|p] agreed to free them by {July 1|2024-07-01}, after he met [Holm|p].')).toEqual([
      'meeting met actual {Tamm Holm}',
    ]);
  });
});
