import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { STANCES } from '../src/core/analysis.ts';
import { DIAGNOSTICS } from '../src/core/diagnostic.ts';
import { EXPORT_FORMAT_NAMES } from '../src/record/export/format-names.ts';
import { VIEWS } from '../src/record/export/sqlite/views.ts';
import { OPENAPI_PATH } from '../src/server/api/openapi.ts';
import { PAGING } from '../src/server/api/parameters.ts';
import { ROUTES } from '../src/server/api/routes.ts';

const read = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

describe('docs/cli.md', () => {
  const page = read('cli.md');
  const sections = new Map(page.split(/^## /m).map((section) => [section.split('\n', 1)[0] ?? '', section]));

  for (const command of createProgram().commands) {
    it(`tells of every option of ${command.name()}, with examples`, () => {
      const section = sections.get(command.name());
      expect(section, `docs/cli.md has no section "## ${command.name()}"`).toBeDefined();
      for (const { long } of command.options) expect(section).toContain(long);
      expect(section).toMatch(new RegExp(`^(?:.* )?onrecord ${command.name()}`, 'm'));
    });

    it(`has examples of ${command.name()} in its help that use options there are`, () => {
      let help = '';
      command.configureOutput({ writeOut: (text) => (help += text) });
      command.outputHelp();
      const examples = help.split('Examples:')[1]?.match(/\$ onrecord .*/g) ?? [];
      expect(examples.length).toBeGreaterThanOrEqual(2);
      const known = command.options.map(({ long }) => long);
      for (const option of examples.join(' ').match(/--[a-z-]+/g) ?? []) expect(known).toContain(option);
    });
  }

  it('tells of no command or option that is not there', () => {
    const known = new Set([
      '--help',
      ...createProgram().commands.flatMap(({ options }) => options.map(({ long }) => long)),
    ]);
    for (const option of page.match(/--[a-z][a-z-]*/g) ?? []) expect(known).toContain(option);
  });

  it('names every stance and exit status', () => {
    for (const stance of STANCES) expect(sections.get('quotes')).toContain(`\`${stance}\``);
    for (const status of [0, 1, 2, 3, 4, 70, 130]) expect(sections.get('Exit statuses')).toContain(`| ${status} |`);
  });
});

describe('docs/diagnostics.md', () => {
  it('has one row for each code, with its severity, and no other', () => {
    const rows = [...read('diagnostics.md').matchAll(/^\| `([a-z-]+)` \| (\w+) \|/gm)].map(([, code, severity]) => [
      code,
      severity,
    ]);
    expect(rows).toEqual(Object.entries(DIAGNOSTICS).map(([code, { severity }]) => [code, severity]));
  });
});

describe('docs/exports.md', () => {
  const page = read('exports.md');

  it.each(EXPORT_FORMAT_NAMES)('has a row and an example of %s, and so has docs/cli.md', (format) => {
    expect(page).toContain(`| \`${format}\` |`);
    expect(page).toMatch(
      new RegExp(`^(?:## (?:.*, )?${format}(?:,.*)?$|npx onrecord export .*--format ${format} )`, 'm'),
    );
    expect(read('cli.md')).toContain(`\`${format}\` (`);
  });

  it('tells of every view of the database', () => {
    for (const { name } of VIEWS) expect(page).toContain(`| \`${name}\` |`);
  });
});

describe('docs/api.md', () => {
  const rows = read('api.md')
    .split('\n')
    .filter((line) => line.startsWith('| `/api/'));
  const paging = PAGING.map(({ name }) => name);

  it.each(ROUTES.map((route) => [route.path, route] as const))(
    'tells of %s and its filters',
    (path, { parameters }) => {
      const row = rows.find((line) => line.split(' | ')[0]?.includes(`\`${path}\``));
      expect(row).toBeDefined();
      const filters = parameters.map(({ name }) => name).filter((name) => !paging.includes(name));
      const told = [...(row?.split(' | ').at(-1) ?? '').matchAll(/`([a-z]+)`/g)].map(([, name]) => name);
      if (!path.endsWith('{id}')) expect(told).toEqual(filters);
    },
  );

  it('tells of no address that is not there', () => {
    const told = rows.flatMap((line) =>
      [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path),
    );
    expect(new Set(told)).toEqual(new Set([...ROUTES.map(({ path }) => path), OPENAPI_PATH]));
  });
});
