import { closeSync, openSync, readSync } from 'node:fs';
import { type Citing, openCiting } from '../../record/citing/citing.ts';
import { type CslStyle, LARGEST_STYLE, parseOwnStyle, readBuiltInStyle } from '../../record/citing/csl-style.ts';
import { isStyleName, STYLE_NAMES } from '../../record/citing/style-names.ts';
import { UsageError } from '../options.ts';
import { printable } from '../printable.ts';

/** The style that the user named, ready to cite in: one that comes with the program, or a file of the user's own. */
export function openStyle(named: string): Citing {
  return openCiting(isStyleName(named) ? readBuiltInStyle(named) : readOwnStyle(named));
}

function readOwnStyle(path: string): CslStyle {
  let bytes: Uint8Array;
  try {
    bytes = readStart(path, LARGEST_STYLE + 1);
  } catch {
    throw new UsageError(
      `${printable(path)} is no style and no file that can be read. Name one of ${STYLE_NAMES.join(', ')}, or a CSL file.`,
    );
  }
  return parseOwnStyle(path, bytes);
}

/** Not more than the first `length` bytes of a file. */
function readStart(path: string, length: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(length);
    let read = 0;
    for (let more = -1; more !== 0 && read < length; read += more)
      more = readSync(file, bytes, read, length - read, null);
    return bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
