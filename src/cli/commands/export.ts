import { type Command, Option } from 'commander';
import type { ExportFormat } from '../../record/export/export-source.ts';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../../record/export/format-names.ts';
import type { RecordState } from '../../store/store.ts';
import { dbOption, defineCommand, jsonOption, UsageError } from '../options.ts';
import type { Run } from '../run.ts';

interface ExportOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly format?: ExportFormatName | 'warc';
  readonly output?: string;
}

const MADE_ANEW = 'The record was made anew while it was exported, so what was written may mix both: export it again.';

export function exportCommand(run: Run): Command {
  return defineCommand('export', 'write the whole record for other programs or to read', [
    'export --format json -o record.json',
    'export --format csv -o tables/',
    'export --format markdown > dossier.md',
    'export --format html -o dossier.html',
    'export --format sqlite -o datasette/',
    'export --format warc -o pages.warc.gz',
  ])
    .addOption(new Option('--format <format>', 'what to write').choices([...EXPORT_FORMAT_NAMES, 'warc']))
    .option('-o, --output <out>', 'file to write, or folder for csv, timeml and sqlite (default: standard output)')
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(
      run(async (terminal, options: ExportOptions) => {
        const name = options.format ?? (options.json ? 'json' : undefined);
        if (!name) throw new UsageError(`Say how with --format: ${[...EXPORT_FORMAT_NAMES, 'warc'].join(', ')}.`);
        const { StoreError } = await import('../../store/store.ts');
        const { withRecord } = await import('../open-record.ts');
        if (name === 'warc') {
          if (options.output === undefined) throw new UsageError('A WARC is no text: name its file with -o.');
          const { writeWarc } = await import('../write-warc.ts');
          return writeWarc(terminal, options.db, options.output);
        }
        const { exportSource } = await import('../export-source.ts');
        const { gatherChunks } = await import('../gather-chunks.ts');
        const { writeFileWhole } = await import('../write-file.ts');
        const { EXPORT_FORMATS } = await import('../../record/export/formats.ts');
        const { join } = await import('node:path');
        const { mkdirSync } = await import('node:fs');
        const format: ExportFormat = EXPORT_FORMATS[name];
        const { output } = options;
        if (format.folder && output === undefined) {
          throw new UsageError(`${name} is a folder of files: name it with -o.`);
        }
        return withRecord(terminal, options.db, async (store) => {
          const before = madeAs(store.readState());
          if (format.folder && output !== undefined) mkdirSync(output, { recursive: true });
          for (const file of format.files(exportSource(store))) {
            if (output === undefined) for (const chunk of gatherChunks(file.chunks)) await terminal.write(chunk);
            else writeFileWhole(file.name === null ? output : join(output, file.name), file.chunks);
          }
          if (madeAs(store.readState()) !== before) throw new StoreError(MADE_ANEW);
          return 0;
        });
      }),
    );
}

/** Changes when the record is linked again. */
function madeAs({ linkedChanges, linkedWith }: RecordState): string {
  return `${linkedChanges} ${linkedWith}`;
}
