import type { Pool } from 'pg';
import { blockSize } from './block-size.js';

type Waiting = Readonly<{
  count: number;
  resolve: (numbers: readonly number[]) => void;
  reject: (reason: unknown) => void;
}>;
type Block = { next: number; readonly last: number };

export type Drawing = Readonly<{ pool: Pick<Pool, 'query'>; ahead: boolean }>;

/** The running numbers of one year: drawn from the counter in blocks, given in order, each once. */
export class NumbersOfYear {
  private readonly waiting: Waiting[] = [];
  private blocks: Block[] = [];
  private drawing: Promise<void> | undefined;
  private size = 1;
  private given = 0;
  private drawnAt = performance.now();
  private ahead: boolean;

  constructor(
    private readonly year: number,
    private readonly from: Drawing,
  ) {
    this.ahead = from.ahead;
  }

  /** The next `count` numbers. They wait for the database only where none are at hand. */
  take(count: number): Promise<readonly number[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ count, resolve, reject });
      this.serve();
    });
  }

  /** Gives back what was drawn and not given, as far as nobody has drawn after it; draws no more ahead. */
  async close(): Promise<void> {
    this.ahead = false;
    await this.drawing;
    for (const { next, last } of this.blocks.splice(0).toReversed()) {
      const { rowCount } = await this.from.pool.query(
        `UPDATE service.case_numbers SET last = $2 WHERE year = $1 AND last = $3`,
        [this.year, next - 1, last],
      );
      if (rowCount === 0) return;
    }
  }

  private get atHand(): number {
    return this.blocks.reduce((sum, { next, last }) => sum + last - next + 1, 0);
  }

  private get wanted(): number {
    return this.waiting.reduce((sum, { count }) => sum + count, 0);
  }

  private serve(): void {
    for (let first = this.waiting[0]; first && first.count <= this.atHand; first = this.waiting[0]) {
      this.waiting.shift();
      first.resolve(Array.from({ length: first.count }, () => this.give()));
    }
    const low = this.ahead && this.atHand <= this.size / 2;
    if (!this.drawing && (this.waiting.length > 0 || low)) this.drawing = this.draw();
  }

  private give(): number {
    const [block] = this.blocks;
    if (!block) throw new Error(`No number of ${this.year} is at hand`);
    const number = block.next;
    block.next += 1;
    if (block.next > block.last) this.blocks.shift();
    this.given += 1;
    return number;
  }

  private async draw(): Promise<void> {
    const now = performance.now();
    this.size = blockSize(this.given, now - this.drawnAt);
    this.given = 0;
    this.drawnAt = now;
    const count = Math.max(0, this.wanted - this.atHand) + (this.ahead ? this.size : 0);
    try {
      const { rows } = await this.from.pool.query<{ last: string }>(
        `INSERT INTO service.case_numbers AS n (year, last) VALUES ($1, $2)
         ON CONFLICT (year) DO UPDATE SET last = n.last + excluded.last RETURNING last`,
        [this.year, count],
      );
      const last = Number(rows[0]?.last);
      this.blocks.push({ next: last - count + 1, last });
      this.drawing = undefined;
      this.serve();
    } catch (error) {
      // Who draws ahead may fail unheard: the request that needs the number tries again.
      this.drawing = undefined;
      for (const { reject } of this.waiting.splice(0)) reject(error);
    }
  }
}
