import { expect, test } from 'vitest';
import { savedFolders } from './saved-folders.ts';

test('folders of pictures beside a saved page, in the languages of browsers, are no articles', () => {
  const files = ['crane.html', 'Crane to come down.htm', 'notes.txt'];
  const folders = ['crane_files', 'crane-Dateien', 'crane_fichiers', 'Crane to come down.files', 'notes_files'];
  expect([...savedFolders(files, [...folders, 'crane', 'case_files'])]).toEqual(folders.slice(0, 4));
});

test('a folder named so without a page beside it is a folder as any other', () => {
  expect(savedFolders([], ['crane_files']).size).toBe(0);
});
