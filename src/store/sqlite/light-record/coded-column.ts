import type { Value } from '../database.ts';

/** A column of few different texts, each held once. */
export class CodedColumn {
  readonly #texts: (string | null)[] = [];
  readonly #codes: Uint32Array;
  #known = new Map<Value, number>();

  constructor(rows: number) {
    this.#codes = new Uint32Array(rows);
  }

  set(row: number, value: Value): void {
    let code = this.#known.get(value);
    if (code === undefined) {
      code = this.#texts.push(value === null ? null : String(value)) - 1;
      this.#known.set(value, code);
    }
    this.#codes[row] = code;
  }

  at(row: number): string | null {
    return this.#texts[this.#codes[row] ?? 0] ?? null;
  }

  /** Forgets what is needed to add values only. */
  close(): void {
    this.#known = new Map();
  }
}
