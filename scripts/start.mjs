// `npm start`: builds the record of the bundled example and its pages, and shows where they are.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
const store = 'out/example/record.db';
const site = 'out/example/site';

if (!existsSync(program)) {
  console.error('The program is not built yet. Run "npm install" or "npm run build" first.');
  process.exit(1);
}
process.chdir(root);
mkdirSync('out/example', { recursive: true });

console.log('Building the record of the example: articles about an invented story.\n');
onrecord('build', '--manifest', 'examples/manifest.csv', '--db', store);
console.log('\nThe head of its timeline:\n');
onrecord('timeline', '--dates', '5', '--sentences', '1', '--db', store);
onrecord('site', site, '--title', 'Marrick, Korvess and the Corvane cable', '--db', store, '--json');
console.log(`
The store  ${store}
The pages  ${site}/index.html (open it in any browser, offline)

Go on with:
  npx onrecord serve --db ${store}
  npx onrecord quotes --stance deny --db ${store}
  npx onrecord people --db ${store}
  npx onrecord build YOUR-FOLDER`);

function onrecord(...words) {
  const quiet = words.includes('--json');
  const { status } = spawnSync(process.execPath, [program, ...words], {
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
