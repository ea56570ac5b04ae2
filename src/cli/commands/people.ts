import { type Command, Option } from 'commander';
import type { EntityKind } from '../../core/analysis.ts';
import type { RecordEntity } from '../../core/record.ts';
import type { Store } from '../../store/store.ts';
import { dbOption, defineCommand, jsonOption, parseCount } from '../options.ts';
import type { Run } from '../run.ts';

interface PeopleOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly kind: EntityKind;
  readonly limit: number;
  readonly review?: boolean;
}

/** What passes between a person and another. */
interface Relation {
  readonly id: string;
  readonly name: string;
  /** What the first says about this one, and this one about the first. */
  readonly said: number;
  readonly heard: number;
  /** Events both take part in. */
  readonly together: number;
}

export function peopleCommand(run: Run): Command {
  return defineCommand('people', 'who is in the record, and who speaks about whom', [
    'people',
    'people Korvess',
    'people --kind organization --limit 10',
    'people --review',
  ])
    .argument('[name]', 'one of them: roles, and what is said by and about')
    .addOption(
      new Option('--kind <kind>', 'what to list')
        .choices(['person', 'organization', 'place', 'other'])
        .default('person'),
    )
    .addOption(new Option('--limit <n>', 'at most so many').default(30).argParser(parseCount))
    .option('--review', 'names that may be one and were left apart, with the commands that say which')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, name: string | undefined, options: PeopleOptions) => {
        if (options.review) {
          const { reviewNames } = await import('../correct/review-names.ts');
          return reviewNames(terminal, name, options);
        }
        const { withRecord } = await import('../open-record.ts');
        const { chooseNames } = await import('../find-names.ts');
        const { pad, wrap } = await import('../layout.ts');
        const { printable } = await import('../printable.ts');
        const { plural } = await import('../build-report.ts');
        return withRecord(terminal, options.db, async (store) => {
          const entities = store.readEntities();
          const statements = store.readStatements();
          const by = countItems(statements.flatMap(({ speaker }) => speaker ?? []));
          const about = countItems(statements.flatMap((statement) => [...new Set(statement.about)]));
          const { colours, width } = terminal;
          const describe = (entity: RecordEntity) => ({
            ...entity,
            statementsBy: by.get(entity.id) ?? 0,
            statementsAbout: about.get(entity.id) ?? 0,
          });
          if (name === undefined) {
            const kind = entities.filter((entity) => entity.kind === options.kind);
            const listed = kind
              .sort((a, b) => b.mentions - a.mentions)
              .slice(0, options.limit)
              .map(describe);
            if (options.json) {
              await terminal.printJson(JSON.stringify(listed, null, 2));
              return 0;
            }
            if (listed.length > 0) {
              await terminal.print(colours.dim(`${pad('name', 36)} mentions  articles  says  is spoken of`));
            }
            for (const { name, mentions, articles, statementsBy, statementsAbout } of listed) {
              const counts = [mentions, articles, statementsBy, statementsAbout];
              const columns = counts.map((count, index) => String(count).padStart([9, 10, 6, 14][index] ?? 0)).join('');
              await terminal.print(`${pad(shorten(printable(name), 36), 36)}${columns}`);
            }
            if (kind.length > listed.length) terminal.note(`${kind.length} in all; --limit shows more.`);
            return 0;
          }
          const chosen = chooseNames(terminal, entities, [name]).flatMap(
            (id) => entities.find((entity) => entity.id === id) ?? [],
          );
          const cards = chosen.map((entity) => ({
            ...describe(entity),
            relations: relationsOf(entity, entities, store).slice(0, options.limit),
          }));
          if (options.json) {
            await terminal.printJson(JSON.stringify(cards, null, 2));
            return 0;
          }
          for (const card of cards) {
            await terminal.print(`${colours.bold(printable(card.name))}  ${colours.dim(`${card.kind} · ${card.id}`)}`);
            if (card.roles.length > 0) await terminal.print(wrap(card.roles.map(printable).join('; '), width, '  '));
            if (card.aliases.length > 0) {
              await terminal.print(wrap(`also ${card.aliases.map(printable).join('; ')}`, width, '  '));
            }
            const { mentions, articles, statementsBy, statementsAbout } = card;
            const counts = `${plural(mentions, 'mention')} in ${plural(articles, 'article')}, `;
            const said = `${plural(statementsBy, 'statement')} by, ${statementsAbout} about`;
            await terminal.print(wrap(counts + said, width, '  '));
            for (const { name, said, heard, together } of card.relations) {
              const other = printable(name);
              const parts = [
                said > 0 ? `on ${other}: ${said}` : '',
                heard > 0 ? `${other} on ${printable(card.name)}: ${heard}` : '',
                together > 0 ? `${plural(together, 'event')} together with ${other}` : '',
              ].filter((part) => part !== '');
              await terminal.print(wrap(parts.join(' · '), width, '    '));
            }
            await terminal.print('');
          }
          return 0;
        });
      }),
    );
}

/** What passes between `entity` and the others, those with the most first. */
function relationsOf(entity: RecordEntity, entities: readonly RecordEntity[], store: Store): readonly Relation[] {
  const said = countItems(store.readStatements({ speakers: [entity.id] }).flatMap(({ about }) => [...new Set(about)]));
  const heard = countItems(store.readStatements({ about: [entity.id] }).flatMap(({ speaker }) => speaker ?? []));
  const together = countItems(
    store
      .readEvents()
      .filter(({ participants }) => participants.includes(entity.id))
      .flatMap(({ participants }) => [...new Set(participants)]),
  );
  return entities
    .filter(({ id }) => id !== entity.id && (said.has(id) || heard.has(id) || together.has(id)))
    .map(({ id, name }) => ({
      id,
      name,
      said: said.get(id) ?? 0,
      heard: heard.get(id) ?? 0,
      together: together.get(id) ?? 0,
    }))
    .sort((a, b) => b.said + b.heard + b.together - (a.said + a.heard + a.together));
}

function countItems(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
