import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';

/** Statuses of IPTC's NewsCodes (`stat:`) under which an item must not be used, and what they say. */
const NOT_FOR_USE: Readonly<Record<string, string>> = {
  canceled: 'its publisher has cancelled it',
  cancelled: 'its publisher has cancelled it',
  withheld: 'its publisher withholds it until further notice',
};

/** Why an item of this status (`stat:canceled`, `usable`) is not read; `null` for one that may be used. */
export function refuseStatus(status: string | undefined, where: string): Diagnostic | null {
  const why = NOT_FOR_USE[(status ?? '').replace(/^.*[:/]/, '').toLowerCase()];
  return why === undefined ? null : diagnostic('item-not-usable', `${where}: ${why}.`);
}

/** A note that an item was under embargo until `until`, as it is written. */
export function noteEmbargo(until: string | undefined, where: string): readonly Diagnostic[] {
  return until === undefined ? [] : [diagnostic('item-embargoed', `${where} is under embargo until ${until}.`)];
}
