import { Command } from 'commander';
import { addCommand } from './commands/add.ts';
import { analyzeCommand } from './commands/analyze.ts';
import { buildCommand } from './commands/build.ts';
import { changesCommand } from './commands/changes.ts';
import { citeCommand } from './commands/cite.ts';
import { conflictsCommand } from './commands/conflicts.ts';
import { correctCommand } from './commands/correct.ts';
import { digestCommand } from './commands/digest.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { factboxCommand } from './commands/factbox.ts';
import { intakeCommand } from './commands/intake.ts';
import { peopleCommand } from './commands/people.ts';
import { quotesCommand } from './commands/quotes.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { siteCommand } from './commands/site.ts';
import { threadsCommand } from './commands/threads.ts';
import { timelineCommand } from './commands/timeline.ts';
import { verifyCommand } from './commands/verify.ts';
import { watchCommand } from './commands/watch.ts';
import { run } from './run.ts';
import { VERSION } from './version.ts';

/** The program with all its commands; what a command needs is loaded when it runs. */
export function createProgram(): Command {
  const program = new Command('onrecord')
    .description('Turns a pile of news articles about a long story into a record you can cite.')
    .version(VERSION)
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', '\nFirst steps:\n  $ onrecord build articles/\n  $ onrecord timeline\n  $ onrecord serve');
  for (const command of [
    buildCommand,
    addCommand,
    watchCommand,
    timelineCommand,
    quotesCommand,
    peopleCommand,
    threadsCommand,
    conflictsCommand,
    digestCommand,
    factboxCommand,
    changesCommand,
    correctCommand,
    intakeCommand,
    searchCommand,
    explainCommand,
    serveCommand,
    siteCommand,
    exportCommand,
    citeCommand,
    verifyCommand,
    analyzeCommand,
  ]) {
    program.addCommand(command(run));
  }
  return program;
}
