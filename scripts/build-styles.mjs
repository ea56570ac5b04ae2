// Part of `npm run build`: puts the styles of citing and the words of their languages (CSL, https://citationstyles.org)
// into dist/styles/, as they are in the packages that carry them. Each file names its authors and its licence.

import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const bundled = require('@citation-js/plugin-csl/lib/styles.json');
const locales = require('@citation-js/plugin-csl/lib/locales.json');
const british = require('locale-en-gb');

const STYLES = {
  chicago: require('@citation/csl-style-chicago-fullnote-bibliography/info.json').content,
  mhra: require('@citation/csl-style-modern-humanities-research-association/info.json').content,
  apa: bundled.apa,
  harvard: bundled.harvard1,
};

const folder = new URL('../dist/styles/', import.meta.url);
const write = (name, text) => writeFileSync(new URL(name, folder), text);

mkdirSync(folder, { recursive: true });
for (const [name, xml] of Object.entries(STYLES)) write(`${name}.csl`, xml);
write('locales.json', JSON.stringify({ ...locales, [british.attrs['xml:lang']]: british }));
