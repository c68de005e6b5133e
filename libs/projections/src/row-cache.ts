/** The rows folded last, so that rows in motion are not read again. Forgets what was not used for longest. */
export class RowCache<Row> {
  readonly #rows = new Map<string, Row>();

  constructor(private readonly limit: number) {}

  get(key: string): Row | undefined {
    const row = this.#rows.get(key);
    if (row === undefined) return undefined;
    this.#rows.delete(key);
    this.#rows.set(key, row);
    return row;
  }

  /** Keeps the row as it was committed; undefined when there is none any more. */
  set(key: string, row: Row | undefined): void {
    this.#rows.delete(key);
    if (row === undefined) return;
    this.#rows.set(key, row);
    if (this.#rows.size <= this.limit) return;
    for (const oldest of this.#rows.keys()) {
      this.#rows.delete(oldest);
      return;
    }
  }

  clear(): void {
    this.#rows.clear();
  }
}
