import type { EntityKind, EventType, QuotationKind, Realis, Stance } from '../src/core/analysis.ts';
import { type Evidence, evidenceOf } from '../src/core/evidence.ts';
import type { ArticleFacts } from '../src/core/facts.ts';
import { wordsOf } from '../src/core/words.ts';
import { contentStems, countItems } from '../src/language/content-words.ts';
import { markText } from '../src/link/copies/shingles.ts';

/** An article of our own, said in a few words; what is left out is unknown or empty. */
export interface InventedArticle {
  readonly id: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly text?: string;
  readonly title?: string;
  readonly credits?: readonly string[];
  readonly wire?: string;
  /** By the article's own id: `person: Ilsa Varn`, with aliases and roles after `|`: `person: Varn | | President`. */
  readonly entities?: Readonly<Record<string, string>>;
  readonly statements?: readonly InventedStatement[];
  readonly events?: readonly InventedEvent[];
}

export interface InventedStatement {
  /** Words of the article's text. */
  readonly exact: string;
  readonly speaker?: string;
  readonly stance?: Stance;
  readonly about?: readonly string[];
  readonly date?: string;
  readonly quotation?: QuotationKind;
  readonly cites?: readonly string[];
}

export interface InventedEvent {
  readonly type: EventType;
  /** The sentence, words of the article's text. */
  readonly sentence: string;
  readonly trigger?: string;
  readonly participants?: readonly string[];
  readonly place?: string;
  readonly date?: string;
  readonly realis?: Realis;
  readonly cites?: readonly string[];
}

/** The facts of an invented article. Sentences and statements that its text lacks are added to the text. */
export function inventFacts(invented: InventedArticle): ArticleFacts {
  const { id, statements = [], events = [] } = invented;
  let text = invented.text ?? '';
  for (const words of [...events.map(({ sentence }) => sentence), ...statements.map(({ exact }) => exact)]) {
    if (!text.includes(words)) text += `${text === '' ? '' : '\n'}${words}`;
  }
  const quote = (words: string): Evidence =>
    evidenceOf({ id, text }, [text.indexOf(words), text.indexOf(words) + words.length]);
  return {
    id,
    uri: `${id}.txt`,
    outlet: invented.outlet ?? null,
    title: invented.title ?? null,
    published: dated(invented.published),
    modified: invented.modified === undefined ? null : dated(invented.modified),
    form: 'report',
    entities: Object.entries(invented.entities ?? {}).map(([entity, description]) => {
      const [kind = '', name = '', aliases = '', roles = ''] = description.split(/[:|]/).map((part) => part.trim());
      return {
        id: entity,
        kind: kind as EntityKind,
        name,
        aliases: aliases === '' ? [] : aliases.split(', '),
        roles: roles === '' ? [] : roles.split(', '),
        mentions: 1,
      };
    }),
    statements: statements.map((statement, index) => ({
      id: `s_${id}_${index}`,
      speaker: statement.speaker ?? null,
      speakerText: statement.speaker ?? null,
      about: statement.about ?? [],
      stance: statement.stance ?? 'assert',
      realis: 'actual',
      quotation: statement.quotation ?? 'direct',
      time: dated(statement.date),
      exact: statement.exact,
      cue: 'said',
      cueLemma: 'say',
      confidence: 0.9,
      evidence: [quote(statement.exact), quote(statement.exact)],
      sentence: quote(statement.exact),
      cites: statement.cites ?? [],
      parent: null,
    })),
    events: events.map((event, index) => ({
      id: `v_${id}_${index}`,
      type: event.type,
      trigger: event.trigger ?? event.type,
      participants: event.participants ?? [],
      place: event.place ?? null,
      time: dated(event.date),
      realis: event.realis ?? 'actual',
      statement: null,
      cites: event.cites ?? [],
      evidence: quote(event.sentence),
      sentence: index,
    })),
    figures: [],
    attendance: [],
    credits: invented.credits ?? [],
    wire: invented.wire ?? null,
    words: wordsOf(text).length,
    ...markText(text, [[0, text.length]]),
    terms: countItems(contentStems(`${invented.title ?? ''}\n${text}`)),
    leadTerms: new Set(contentStems(`${invented.title ?? ''}\n${text.slice(0, 350)}`)),
  };
}

function dated(value: string | undefined): ArticleFacts['published'] {
  return value === undefined ? { value: null, how: 'unknown' } : { value, how: 'stated' };
}
