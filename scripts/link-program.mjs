// Part of `npm install` in the project's own folder: lets `npx onrecord` there run the program as it was just built.
// npm links the programs of dependencies by itself, not those of the project.

import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const programs = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url));
const program = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));

if (existsSync(program) && existsSync(fileURLToPath(new URL('../node_modules', import.meta.url)))) {
  mkdirSync(programs, { recursive: true });
  const link = `${programs}onrecord`;
  rmSync(link, { force: true });
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\dist\\src\\cli\\main.js" %*\r\n');
  } else {
    chmodSync(program, 0o755);
    symlinkSync('../../dist/src/cli/main.js', link);
  }
}
