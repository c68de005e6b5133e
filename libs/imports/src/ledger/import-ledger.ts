import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Remark } from '../row/remarks.js';
import { claimImport } from './claim-import.js';
import { NOTHING_YET, type Tally } from './tally.js';

export type RunOf = Readonly<{ profile: string; profileFingerprint: string; file: string; fileName: string }>;

/** How far a run has come: everything up to `line` is dealt with, and tallied. */
export type ImportRun = Readonly<{ id: string; line: number; tally: Tally; resumed: boolean; earlierRuns: boolean }>;

/** A remark with its row. `place` tells several of one row apart. */
export type LedgerLine = Remark & Readonly<{ line: number; place: number; key: string }>;

const LONGEST_VALUE = 1_000;
const PAGE = 1_000;

type RunRow = Readonly<{ id: string; line: number } & Record<keyof Columns, string>>;
type Columns = { read: 0; new: 0; continued: 0; there_already: 0; refused: 0; noted: 0; events: 0 };

/** Where imports stand and what they could not take, kept so that a killed run goes on where it was. */
export class ImportLedger {
  constructor(private readonly pool: Pool) {}

  /**
   * Keeps every other import by this profile out until the answer is called.
   * @throws ImportUnderWay while another process imports by it
   */
  claim(profile: string): Promise<() => Promise<void>> {
    return claimImport(this.pool, profile);
  }

  /** The unfinished run of this file by this profile, or a new one. */
  async begin({ profile, profileFingerprint, file, fileName }: RunOf): Promise<ImportRun> {
    const { rows } = await this.pool.query<RunRow>(
      `SELECT * FROM service.import_runs
       WHERE profile = $1 AND profile_fingerprint = $2 AND file = $3 AND finished_at IS NULL
       ORDER BY started_at DESC LIMIT 1`,
      [profile, profileFingerprint, file],
    );
    const [unfinished] = rows;
    const earlier = await this.pool.query(
      `SELECT FROM service.import_runs WHERE profile = $1 AND id IS DISTINCT FROM $2 LIMIT 1`,
      [profile, unfinished?.id ?? null],
    );
    const earlierRuns = earlier.rows.length > 0;
    if (unfinished) {
      return { id: unfinished.id, line: unfinished.line, tally: tallyOf(unfinished), resumed: true, earlierRuns };
    }
    const id = randomUUID();
    await this.pool.query(
      `INSERT INTO service.import_runs (id, profile, profile_fingerprint, file, file_name) VALUES ($1, $2, $3, $4, $5)`,
      [id, profile, profileFingerprint, file, fileName],
    );
    return { id, line: 0, tally: NOTHING_YET, resumed: false, earlierRuns };
  }

  /** Moves a run on to a line, together with what was remarked on the way. */
  async advance(runId: string, line: number, tally: Tally, remarks: readonly LedgerLine[]): Promise<void> {
    const { read, new: fresh, continued, thereAlready, refused, noted, events } = tally;
    const column = (value: (remark: LedgerLine) => string | number) => remarks.map(value);
    await this.pool.query(
      `WITH moved AS (
         UPDATE service.import_runs
         SET line = $2, "read" = $3, "new" = $4, continued = $5, there_already = $6, refused = $7, noted = $8, events = $9,
             changed_at = now()
         WHERE id = $1
       )
       INSERT INTO service.import_refusals (run, line, place, outcome, key, field, value, code, zh, en)
       SELECT $1, * FROM unnest($10::int[], $11::int[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[],
                                $17::text[], $18::text[])`,
      [
        runId,
        line,
        ...[read, fresh, continued, thereAlready, refused, noted, events],
        column((remark) => remark.line),
        column((remark) => remark.place),
        column((remark) => remark.outcome),
        column((remark) => storable(remark.key)),
        column((remark) => remark.field),
        column((remark) => storable(remark.value)),
        column((remark) => remark.code),
        column((remark) => storable(remark.words.zh)),
        column((remark) => storable(remark.words.en)),
      ],
    );
  }

  async finish(runId: string): Promise<void> {
    await this.pool.query(`UPDATE service.import_runs SET finished_at = now() WHERE id = $1`, [runId]);
  }

  /** Everything a run has remarked, in the order of the file, in pages. */
  async *remarks(runId: string): AsyncGenerator<readonly LedgerLine[]> {
    type RemarkRow = Omit<LedgerLine, 'words'> & Readonly<{ zh: string; en: string }>;
    let last = { line: 0, place: -1 };
    for (;;) {
      const { rows } = await this.pool.query<RemarkRow>(
        `SELECT line, place, outcome, key, field, value, code, zh, en FROM service.import_refusals
         WHERE run = $1 AND (line, place) > ($2, $3) ORDER BY line, place LIMIT ${PAGE}`,
        [runId, last.line, last.place],
      );
      if (rows.length > 0) yield rows.map(({ zh, en, ...remark }) => ({ ...remark, words: { zh, en } }));
      const end = rows.at(-1);
      if (!end || rows.length < PAGE) return;
      last = end;
    }
  }
}

/** PostgreSQL keeps no NUL, and nobody reads more of a value than this. */
const storable = (value: string): string => {
  const text = value.replaceAll('\u0000', '\uFFFD');
  // A pair of surrogates is not to be cut in two.
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
};

const tallyOf = (row: RunRow): Tally => ({
  read: Number(row.read),
  new: Number(row.new),
  continued: Number(row.continued),
  thereAlready: Number(row.there_already),
  refused: Number(row.refused),
  noted: Number(row.noted),
  events: Number(row.events),
});
