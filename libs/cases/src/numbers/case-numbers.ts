import type { Pool } from 'pg';
import { caseNumber } from './case-number.js';
import { NumbersOfYear } from './numbers-of-year.js';

type Options = Readonly<{
  /** Draws numbers before they are asked for, so that filing does not wait for the counter; then close it at the end. */
  ahead?: boolean;
}>;

/**
 * Hands out case numbers, each once for ever. They are drawn from the counter of the database many at a time, as many as
 * the rate of filing asks for. What was drawn ahead is lost in a crash, and given back by `close`.
 */
export class CaseNumbers {
  private readonly years = new Map<number, NumbersOfYear>();

  constructor(
    private readonly pool: Pick<Pool, 'query'>,
    private readonly options: Options = {},
  ) {}

  /** The next number of the year. */
  async next(year: number): Promise<string> {
    const [number] = await this.take(year, 1);
    if (number === undefined) throw new Error(`No case number for ${year}`);
    return number;
  }

  /** The next `count` numbers of the year, in order. */
  async take(year: number, count: number): Promise<readonly string[]> {
    const running = await this.of(year).take(count);
    return running.map((number) => caseNumber(year, number));
  }

  /** Gives back what was drawn ahead, as far as nobody has drawn after it. Numbers asked for later are drawn as asked. */
  async close(): Promise<void> {
    await Promise.all([...this.years.values()].map((numbers) => numbers.close()));
  }

  private of(year: number): NumbersOfYear {
    const { pool } = this;
    const numbers = this.years.get(year) ?? new NumbersOfYear(year, { pool, ahead: this.options.ahead ?? false });
    this.years.set(year, numbers);
    return numbers;
  }
}
