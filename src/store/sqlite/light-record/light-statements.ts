import type { QuotationKind, Realis, Stance } from '../../../core/analysis.ts';
import { compareText, type How } from '../../../core/date.ts';
import type { Evidence } from '../../../core/evidence.ts';
import type { RecordStatement, Variant, VariantKind } from '../../../core/record.ts';
import type { Span } from '../../../core/span.ts';
import { RecordReplacedError } from '../../store.ts';
import { number, text, textOrNull } from '../columns.ts';
import type { Database, Value } from '../database.ts';
import { CodedColumn } from './coded-column.ts';
import type { EvidenceTable } from './light-evidence.ts';
import { type Columns, eachColumns, exactly, readColumns } from './read-columns.ts';
import { textColumn } from './text-column.ts';

type Texts = Pick<RecordStatement, 'speakerText' | 'exact' | 'cue' | 'cites'>;

const CODED = {
  speaker: 'speaker_id',
  stance: 'stance',
  realis: 'realis',
  quotation: 'quotation',
  date: 'date',
  how: 'date_how',
  rule: 'date_rule',
  variantsOf: 'variants_of',
  kind: 'variant_kind',
  altered: 'variant_altered',
  parent: 'parent',
};
const COLUMNS = { id: 'id', position: 'position', confidence: exactly('confidence'), ...CODED };

type Coded = keyof typeof CODED;
type Chunk = Columns<keyof typeof COLUMNS>;

/** What is held of the statements of a record, by their places in the order of their ids. */
interface StatementTable {
  readonly ids: string[];
  readonly coded: Readonly<Record<Coded, CodedColumn>>;
  readonly confidence: Float64Array;
  /** Those whom they are about, the ones of each statement behind each other, and where those of each end. */
  readonly about: CodedColumn;
  readonly aboutEnds: Uint32Array;
  /** Rows of their evidence, likewise. */
  readonly rows: Uint32Array;
  readonly rowEnds: Uint32Array;
  readonly evidence: EvidenceTable;
  exact(id: string): string;
  texts(id: string): Texts;
}

/** A statement of which the texts stay in the store. */
export class LightStatement implements RecordStatement {
  readonly table: StatementTable;
  readonly place: number;

  constructor(table: StatementTable, place: number) {
    this.table = table;
    this.place = place;
  }

  get id(): string {
    return this.table.ids[this.place] ?? '';
  }

  get speaker(): string | null {
    return this.table.coded.speaker.at(this.place);
  }

  get about(): readonly string[] {
    const { about, aboutEnds } = this.table;
    const [start, end] = rangeOf(aboutEnds, this.place);
    const entities: string[] = [];
    for (let at = start; at < end; at += 1) entities.push(about.at(at) ?? '');
    return entities;
  }

  get stance(): Stance {
    return this.table.coded.stance.at(this.place) as Stance;
  }

  get realis(): Realis {
    return this.table.coded.realis.at(this.place) as Realis;
  }

  get quotation(): QuotationKind {
    return this.table.coded.quotation.at(this.place) as QuotationKind;
  }

  get date(): string | null {
    return this.table.coded.date.at(this.place);
  }

  get dateHow(): How {
    return this.table.coded.how.at(this.place) as How;
  }

  get dateRule(): string | undefined {
    return this.table.coded.rule.at(this.place) ?? undefined;
  }

  get confidence(): number {
    return this.table.confidence[this.place] ?? 0;
  }

  get variantsOf(): string | null {
    return this.table.coded.variantsOf.at(this.place);
  }

  get variant(): Variant | undefined {
    const { kind, altered } = this.table.coded;
    const known = kind.at(this.place) as VariantKind | null;
    return known === null ? undefined : { kind: known, altered: JSON.parse(altered.at(this.place) ?? '[]') as Span[] };
  }

  get parent(): string | null {
    return this.table.coded.parent.at(this.place);
  }

  get evidence(): readonly Evidence[] {
    const { rows, rowEnds, evidence } = this.table;
    const [start, end] = rangeOf(rowEnds, this.place);
    const found: Evidence[] = [];
    for (let at = start; at < end; at += 1) found.push(evidence.at(rows[at] ?? 0));
    return found;
  }

  get exact(): string {
    return this.table.exact(this.id);
  }

  get cue(): string {
    return this.table.texts(this.id).cue;
  }

  get speakerText(): string | null {
    return this.table.texts(this.id).speakerText;
  }

  get cites(): readonly string[] {
    return this.table.texts(this.id).cites;
  }

  toJSON(): RecordStatement {
    const { id, speaker, about, stance, realis, quotation, date, dateHow, dateRule, confidence } = this;
    const { variantsOf, variant, parent, evidence } = this;
    const { speakerText, exact, cue, cites } = this.table.texts(id);
    return {
      id,
      speaker,
      speakerText,
      about,
      stance,
      realis,
      quotation,
      date,
      dateHow,
      ...(dateRule !== undefined && { dateRule }),
      exact,
      cue,
      confidence,
      evidence,
      cites,
      variantsOf,
      ...(variant && { variant }),
      parent,
    };
  }
}

export interface LightStatements {
  readonly statements: readonly LightStatement[];
  readonly byId: { get(id: string): LightStatement | undefined };
  /** Reads `exact` of many together and keeps it until the next such call. */
  readAhead(ids: readonly string[]): void;
}

export function readLightStatements(database: Database, evidence: EvidenceTable): LightStatements {
  const { table, readAhead } = emptyTable(database, evidence);
  const statements: LightStatement[] = new Array(table.confidence.length);
  let [abouts, rows] = [0, 0];
  for (const chunk of eachColumns(database, COLUMNS, 'statements')) {
    const aboutOf = childrenOf(database, 'statement_about', 'entity_id', chunk);
    const rowsOf = childrenOf(database, 'statement_evidence', 'evidence_id', chunk);
    for (const [at, id] of (chunk.id as readonly string[]).entries()) {
      const place = table.ids.push(id) - 1;
      for (const name of Object.keys(CODED) as Coded[]) table.coded[name].set(place, chunk[name][at] ?? null);
      table.confidence[place] = Number(chunk.confidence[at]);
      for (const entity of aboutOf(at)) {
        table.about.set(abouts, entity);
        abouts += 1;
      }
      table.aboutEnds[place] = abouts;
      for (const row of rowsOf(at)) {
        table.rows[rows] = Number(row);
        rows += 1;
      }
      table.rowEnds[place] = rows;
      statements[Number(chunk.position[at])] = new LightStatement(table, place);
    }
  }
  for (const column of [...Object.values(table.coded), table.about]) column.close();
  const byId = {
    get(id: string) {
      const place = placeOf(id, table.ids);
      return place < 0 ? undefined : new LightStatement(table, place);
    },
  };
  return { statements, byId, readAhead };
}

/** The place of an id among ids in order; negative where it is none of them. */
function placeOf(id: string, ids: readonly string[]): number {
  let [low, high] = [0, ids.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareText(ids[middle] ?? '', id);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Where the values of a place begin and end among those of all, by where those of each end. */
function rangeOf(ends: Uint32Array, place: number): readonly [start: number, end: number] {
  return [place === 0 ? 0 : (ends[place - 1] ?? 0), ends[place] ?? 0];
}

/** The values of a child table for the statements of a chunk, by their place in it. */
function childrenOf(
  database: Database,
  table: string,
  column: string,
  { id: ids }: Chunk,
): (at: number) => readonly Value[] {
  const read = readColumns(
    database,
    { owner: 'statement_id', value: column },
    `FROM ${table} WHERE statement_id BETWEEN ? AND ? ORDER BY statement_id, position`,
    ids[0] ?? '',
    ids.at(-1) ?? '',
  );
  let next = 0;
  return (at) => {
    const first = next;
    while (next < read.owner.length && read.owner[next] === ids[at]) next += 1;
    return read.value.slice(first, next);
  };
}

function countRows(database: Database, table: string): number {
  return number(database.get(`SELECT count(*) AS n FROM ${table}`) ?? {}, 'n');
}

function emptyTable(database: Database, evidence: EvidenceTable) {
  const size = countRows(database, 'statements');
  const coded = Object.fromEntries(Object.keys(CODED).map((name) => [name, new CodedColumn(size)]));
  const exact = textColumn(database, 'statements', 'exact');
  let last: { readonly id: string; readonly texts: Texts } | null = null;
  const table: StatementTable = {
    ids: [],
    coded: coded as Record<Coded, CodedColumn>,
    confidence: new Float64Array(size),
    about: new CodedColumn(countRows(database, 'statement_about')),
    aboutEnds: new Uint32Array(size),
    rows: new Uint32Array(countRows(database, 'statement_evidence')),
    rowEnds: new Uint32Array(size),
    evidence,
    exact: exact.read,
    texts(id) {
      if (last?.id !== id) last = { id, texts: readTexts(database, id) };
      return last.texts;
    },
  };
  return { table, readAhead: exact.readAhead };
}

function readTexts(database: Database, id: string): Texts {
  const row = database.get('SELECT speaker_text, exact, cue FROM statements WHERE id = ?', id);
  if (!row) throw new RecordReplacedError(database.file);
  const cites = database.all('SELECT outlet FROM statement_cites WHERE statement_id = ? ORDER BY position', id);
  return {
    speakerText: textOrNull(row, 'speaker_text'),
    exact: text(row, 'exact'),
    cue: text(row, 'cue'),
    cites: cites.map((cited) => text(cited, 'outlet')),
  };
}
