import type { RecordEntity } from '../../core/record.ts';
import { activeCorrections } from '../../corrections/correction-log.ts';
import { readCorrections } from '../../corrections/corrections-file.ts';
import { findNames } from '../../corrections/find-names.ts';
import { linkNames } from '../../pipeline.ts';
import { plural } from '../build-report.ts';
import { wrap } from '../layout.ts';
import { withRecord } from '../open-record.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';
import { readAll } from './run-correction.ts';

interface ReviewOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly limit: number;
}

/** Two entities that may be one, with what says so and what the user can do. */
interface Review {
  readonly names: readonly [RecordEntity, RecordEntity];
  readonly score: number;
  readonly reasons: readonly string[];
  readonly commands: readonly string[];
}

/** Prints names that may be one and were left apart, the likeliest first; those of `name` alone when it is given. */
export function reviewNames(terminal: Terminal, name: string | undefined, options: ReviewOptions): Promise<number> {
  return withRecord(terminal, options.db, async (store) => {
    const corrections = activeCorrections(readCorrections(store.file));
    const { people } = linkNames(await readAll(terminal, store, corrections), corrections);
    const byId = new Map(people.entities.map((entity) => [entity.id, entity]));
    const wanted = name === undefined ? null : new Set(findNames(people.entities, name).map(({ id }) => id));
    const all = people.doubts.flatMap(({ a, b, score, reasons }): readonly Review[] => {
      const [one, other] = [byId.get(a), byId.get(b)];
      if (!one || !other || (wanted && !wanted.has(a) && !wanted.has(b))) return [];
      return [{ names: [one, other], score, reasons, commands: commandsFor(one, other, options.db) }];
    });
    const shown = all.slice(0, options.limit);
    if (options.json) {
      await terminal.printJson(JSON.stringify(shown, null, 2));
      return 0;
    }
    const { colours, width } = terminal;
    for (const { names, reasons, commands } of shown) {
      const [one, other] = names.map((each) => `${printable(each.name)} (${plural(each.articles, 'article')})`);
      await terminal.print(wrap(colours.bold(`${one} – ${other}`), width));
      await terminal.print(wrap(reasons.join('; '), width, '  '));
      for (const command of commands) await terminal.print(`  $ ${command}`);
    }
    if (all.length > shown.length) terminal.note(`${all.length} in all; --limit shows more.`);
    if (all.length === 0) terminal.note('No names were left in doubt.');
    return 0;
  });
}

function commandsFor(one: RecordEntity, other: RecordEntity, db: string): readonly string[] {
  const store = db === 'record.db' ? '' : ` --db ${quoted(db)}`;
  const merge = `onrecord correct merge ${one.id} ${other.id}${store}`;
  // A surname alone is somebody else in the next article: names alone cannot keep it apart.
  if (!one.name.includes(' ') || !other.name.includes(' ') || one.name === other.name) return [merge];
  return [merge, `onrecord correct split ${quoted(one.name)} ${quoted(other.name)}${store}`];
}

/** A word for a shell. */
function quoted(text: string): string {
  return `'${printable(text).replaceAll("'", "'\\''")}'`;
}
