import { declaredDay } from '../tables/declared-day.ts';
import { textOf, webAddressOf } from '../tables/record-fields.ts';
import { dayOfParts, type Reference, turnName } from './reference.ts';

/** A line of RIS: a tag of two characters, two blanks, a hyphen, a value. */
const LINE = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/;

/** Whether a text is a list of references in RIS. */
export function isRis(text: string): boolean {
  return /^\s{0,99}TY {2}- /.test(text);
}

/** The references of a text in RIS, in its order; lines that are none carry on the value before them. */
export function parseRis(text: string): readonly Reference[] {
  const references: Reference[] = [];
  let tags = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const line of text.split(/\r?\n/)) {
    const [, tag = '', value = ''] = LINE.exec(line) ?? [];
    if (tag === '') {
      if (last && line.trim() !== '') last.push(`${last.pop() ?? ''} ${line.trim()}`);
    } else if (tag === 'TY' || tag === 'ER') {
      if (tags.size > 0) references.push(readReference(tags));
      tags = new Map();
      last = null;
    } else {
      last = tags.get(tag) ?? [];
      last.push(value.trim());
      tags.set(tag, last);
    }
  }
  if (tags.size > 0) references.push(readReference(tags));
  return references;
}

function readReference(tags: ReadonlyMap<string, readonly string[]>): Reference {
  const first = (...names: readonly string[]) => names.map((name) => textOf(tags.get(name)?.[0])).find((text) => text);
  const url = (tags.get('UR') ?? []).map(webAddressOf).find((address) => address);
  const doi = first('DO');
  const title = first('TI', 'T1');
  const outlet = first('T2', 'JF', 'JO', 'PB');
  const published = declaredDay(dayOfParts((first('DA', 'Y1', 'PY') ?? '').split('/')));
  return {
    files: ['L1', 'L2', 'L3', 'L4'].flatMap((tag) => tags.get(tag) ?? []).filter((file) => !/^https?:/i.test(file)),
    authors: ['AU', 'A1'].flatMap((tag) => tags.get(tag) ?? []).map(turnName),
    ...(url && { url }),
    ...(doi && { doi }),
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
  };
}
