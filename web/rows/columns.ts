import { dayRange } from '../../src/core/date.ts';

/** The tags of the rows of a list, each tag as a number. */
export class TagColumn {
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ends: Uint32Array;
  #values = new Uint32Array(1024);
  #filled = 0;

  constructor(rows: number) {
    this.#ends = new Uint32Array(rows);
  }

  /** Rows are added in order. */
  add(row: number, tags: readonly string[]): void {
    if (this.#filled + tags.length > this.#values.length) {
      const larger = new Uint32Array(2 * this.#values.length + tags.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    for (const tag of tags) {
      this.#values[this.#filled] = this.#numberOf(tag);
      this.#filled += 1;
    }
    this.#ends[row] = this.#filled;
  }

  at(row: number): readonly string[] {
    return Array.from(this.#values.subarray(this.#start(row), this.#ends[row]), (number) => this.#names[number] ?? '');
  }

  /** How many rows have each tag. */
  count(): ReadonlyMap<string, number> {
    const counts = new Uint32Array(this.#names.length);
    for (let row = 0; row < this.#ends.length; row += 1) {
      const [start, end] = [this.#start(row), this.#ends[row] ?? 0];
      for (let at = start; at < end; at += 1) {
        const tag = this.#values[at] ?? 0;
        if (!this.#has(tag, start, at)) counts[tag] = (counts[tag] ?? 0) + 1;
      }
    }
    return new Map(this.#names.map((name, number) => [name, counts[number] ?? 0]));
  }

  /** Whether a row has all of the tags `field:value`. */
  matcher(wanted: Readonly<Record<string, string>>): (row: number) => boolean {
    const numbers = Object.entries(wanted).map(([field, value]) => this.#numbers.get(`${field}:${value}`));
    if (numbers.includes(undefined)) return () => false;
    const all = numbers as readonly number[];
    return (row) => {
      for (const number of all) if (!this.#has(number, this.#start(row), this.#ends[row] ?? 0)) return false;
      return true;
    };
  }

  #start(row: number): number {
    return row === 0 ? 0 : (this.#ends[row - 1] ?? 0);
  }

  #has(number: number, start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.#values[at] === number) return true;
    return false;
  }

  #numberOf(tag: string): number {
    const known = this.#numbers.get(tag);
    if (known !== undefined) return known;
    this.#numbers.set(tag, this.#names.length);
    return this.#names.push(tag) - 1;
  }
}

/** The EDTF dates of the rows of a list, each date as a number. */
export class DateColumn {
  readonly #numbers = new Map<string | null, number>();
  readonly #values: Uint32Array;

  constructor(rows: number) {
    this.#values = new Uint32Array(rows);
  }

  set(row: number, date: string | null): void {
    let number = this.#numbers.get(date);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(date, number);
    }
    this.#values[row] = number;
  }

  /** Whether the date of a row can lie between two ISO days. */
  matcher(from: string | null, to: string | null): (row: number) => boolean {
    if (from === null && to === null) return () => true;
    const isWanted = [...this.#numbers.keys()].map((date) => {
      const range = dayRange(date);
      return range !== null && (from === null || range.last >= from) && (to === null || range.first <= to);
    });
    return (row) => isWanted[this.#values[row] ?? 0] ?? false;
  }
}
