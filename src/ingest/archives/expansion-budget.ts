import { ArchiveError } from './archive-error.ts';

/** Bytes that may come out of any archive, however small it is. */
const ALWAYS = 256 * 1024 * 1024;
/** Bytes that may come out for one in the file: pages are compressed to a tenth or so, bombs to a thousandth. */
const RATIO = 250;

/** Counts what comes out of one file when it and the archives in it are expanded, so that no bomb goes off. */
export interface ExpansionBudget {
  /** Throws an `ArchiveError` when more has come out than a file of this size can hold in earnest. */
  spend(bytes: number): void;
}

/** A budget for a file of `size` bytes. */
export function expansionBudget(size: number): ExpansionBudget {
  const most = Math.max(ALWAYS, size * RATIO);
  let spent = 0;
  return {
    spend(bytes) {
      spent += bytes;
      if (spent <= most) return;
      const detail = `expands to more than ${RATIO} times its ${size} bytes, as a decompression bomb does; the rest was not read`;
      throw new ArchiveError('archive-bomb', detail);
    },
  };
}
