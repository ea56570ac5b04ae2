import { expect, test } from 'vitest';
import { cslName } from './csl-name.ts';

test.each([
  ['Ada Holt', { family: 'Holt', given: 'Ada' }],
  ['Tomás J. Brink', { family: 'Brink', given: 'Tomás J.' }],
  ['Rosa van der Berg', { family: 'van der Berg', given: 'Rosa' }],
  ['Samir Al-Rashid', { family: 'Al-Rashid', given: 'Samir' }],
  ['Pell Oster, Jr.', { family: 'Oster', given: 'Pell', suffix: 'Jr.' }],
  ['Northern Press Agency', { literal: 'Northern Press Agency' }],
  ['Courier Staff', { literal: 'Courier Staff' }],
  ['Halyard', { literal: 'Halyard' }],
  ['the night desk', { literal: 'the night desk' }],
  ['Orsania NTV', { literal: 'Orsania NTV' }],
])('%s', (author, name) => {
  expect(cslName(author)).toEqual(name);
});
