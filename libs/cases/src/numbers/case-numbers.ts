import type { Pool } from 'pg';
import { caseNumber } from './case-number.js';

type Waiting = { count: number; resolve: (numbers: readonly string[]) => void; reject: (reason: unknown) => void };

/**
 * Hands out case numbers, each once. Requests that come while one is on its way share the next round trip, so that
 * filing stays as fast as the log.
 */
export class CaseNumbers {
  private readonly waiting = new Map<number, Waiting[]>();
  private readonly busy = new Set<number>();

  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  /** The next number of the year. */
  async next(year: number): Promise<string> {
    const [number] = await this.take(year, 1);
    if (number === undefined) throw new Error(`No case number for ${year}`);
    return number;
  }

  /** The next `count` numbers of the year, in order. */
  take(year: number, count: number): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      this.waiting.set(year, [...(this.waiting.get(year) ?? []), { count, resolve, reject }]);
      if (!this.busy.has(year)) void this.serve(year);
    });
  }

  private async serve(year: number): Promise<void> {
    this.busy.add(year);
    for (let group = this.waiting.get(year); group; group = this.waiting.get(year)) {
      this.waiting.delete(year);
      await this.draw(year, group);
    }
    this.busy.delete(year);
  }

  private async draw(year: number, group: readonly Waiting[]): Promise<void> {
    const wanted = group.reduce((sum, { count }) => sum + count, 0);
    try {
      const { rows } = await this.pool.query<{ last: string }>(
        `INSERT INTO service.case_numbers AS n (year, last) VALUES ($1, $2)
         ON CONFLICT (year) DO UPDATE SET last = n.last + excluded.last RETURNING last`,
        [year, wanted],
      );
      let running = Number(rows[0]?.last) - wanted;
      for (const { count, resolve } of group) {
        resolve(Array.from({ length: count }, () => caseNumber(year, (running += 1))));
      }
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}
