import { CaseNumbers } from '@crosswalk/cases';
import pg from 'pg';
import { eventually } from '../support/eventually.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

let database: FreshDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.appUrl, max: 8 });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

let years = 2100;
const newYear = (): number => (years += 1);

const process = () => new CaseNumbers(pool, { ahead: true });
const runningOf = (number: string): number => Number(number.split('-')[1]);
const lastDrawn = async (year: number): Promise<number> => {
  const { rows } = await pool.query<{ last: string }>('SELECT last FROM service.case_numbers WHERE year = $1', [year]);
  return Number(rows[0]?.last ?? 0);
};
const some = async (numbers: CaseNumbers, year: number, count: number): Promise<readonly number[]> => {
  const given: number[] = [];
  while (given.length < count) given.push(runningOf(await numbers.next(year)));
  return given;
};

describe('A case number', () => {
  it('is given once, however many processes draw at the same time, and whichever of them stops', async () => {
    const year = newYear();
    const processes = [process(), process(), process()];
    const first = await Promise.all(processes.map((numbers) => some(numbers, year, 50)));
    await processes[0]?.close();
    const then = await Promise.all([...processes, process()].map((numbers) => some(numbers, year, 50)));
    const all = [...first, ...then].flat();
    expect(new Set(all).size).toBe(350);
  });

  it('follows the one before, also after a clean stop', async () => {
    const year = newYear();
    const before = process();
    expect(await some(before, year, 5)).toEqual([1, 2, 3, 4, 5]);
    await before.close();
    expect(await lastDrawn(year)).toBe(5);
    expect(await some(process(), year, 1)).toEqual([6]);
  });

  it('that was drawn ahead is not given again after a crash', async () => {
    const year = newYear();
    await some(process(), year, 3);
    await eventually(async () => expect(await lastDrawn(year)).toBeGreaterThan(3));
    const drawn = await lastDrawn(year);
    expect(await some(process(), year, 1)).toEqual([drawn + 1]);
  });

  it('is at hand before it is asked for', async () => {
    const year = newYear();
    const numbers = process();
    await some(numbers, year, 1);
    await eventually(async () => expect(await lastDrawn(year)).toBeGreaterThan(1));
    const other = await pool.connect();
    try {
      await other.query('BEGIN');
      await other.query('SELECT FROM service.case_numbers WHERE year = $1 FOR UPDATE', [year]);
      expect(await some(numbers, year, 1)).toEqual([2]);
    } finally {
      await other.query('ROLLBACK');
      other.release();
    }
  });

  it('is drawn only when it is asked for where nothing is drawn ahead', async () => {
    const year = newYear();
    const numbers = new CaseNumbers(pool);
    expect(await Promise.all([numbers.take(year, 3), numbers.next(year)])).toHaveLength(2);
    expect(await lastDrawn(year)).toBe(4);
  });
});
