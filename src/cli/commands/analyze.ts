import type { Command } from 'commander';
import { addInputOptions, defineCommand, type InputOptions, jsonOption } from '../options.ts';
import type { Run } from '../run.ts';

export function analyzeCommand(run: Run): Command {
  const command = defineCommand('analyze', 'analyse each input by itself and print one line of JSON for each', [
    'analyze article.txt',
    'analyze --date 2016-11-08 articles/ > analyses.jsonl',
    'cat article.html | onrecord analyze -',
  ]);
  return addInputOptions(command)
    .addOption(jsonOption().default(true, 'always'))
    .action(
      run(async (terminal, paths: string[], options: InputOptions) => {
        const { analyseInputs } = await import('../../build/analyse-inputs.ts');
        const { openInputs } = await import('../inputs.ts');
        const { openProgress } = await import('../progress.ts');
        const { inputs, workers } = await openInputs(paths, options);
        const progress = openProgress(terminal);
        let failed = 0;
        let done = 0;
        for await (const { line, ok } of analyseInputs(inputs, workers)) {
          await terminal.printJson(line);
          if (!ok) failed += 1;
          done += 1;
          // On a terminal that shows the lines themselves a bar would stand in their way.
          if (!process.stdout.isTTY) progress.show('Articles', done, null);
        }
        progress.clear();
        return failed > 0 ? 1 : 0;
      }),
    );
}
