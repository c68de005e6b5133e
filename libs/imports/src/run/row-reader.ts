import type { CsvRecord } from '@crosswalk/sheets';
import type { FittedProfile } from '../profile/fit-profile.js';
import { columnsOf } from '../profile/template.js';
import { readRow } from '../row/read-row.js';
import { refusal, type Remark } from '../row/remarks.js';
import { SeenKeys } from './seen-keys.js';
import { refusedAfresh, takeCase } from './take-case.js';
import type { Taken, TakingContext } from './taking.js';

/** What is becoming of one row: refused, or taken with what was noted on the way. */
export type RowInHand = Readonly<{
  line: number;
  key: string;
  outcome: Remark | Promise<Taken | Remark>;
  notes: readonly Remark[];
}>;

/** Reads the rows of one file in order. */
export class RowReader {
  private readonly seen = new SeenKeys();

  constructor(
    private readonly fitted: FittedProfile,
    private readonly context: TakingContext,
    private readonly now: () => number,
  ) {}

  /**
   * Takes a row up. Of a row that an earlier part of the run has dealt with, up to `doneLine`, only the key is remembered.
   */
  read(record: CsvRecord, doneLine: number): RowInHand | undefined {
    const row = this.look(record);
    if (record.line <= doneLine) return undefined;
    const { line } = record;
    if ('refused' in row) return { line, key: row.key, outcome: row.refused, notes: [] };
    return { line, key: row.imported.key, outcome: takeCase(this.context, { ...row, line }), notes: row.notes };
  }

  /** What is shown of a row that cannot be told apart into columns: nothing, where some of them tell of residents. */
  private shown(text: string): string {
    return this.fitted.profile.resident ? '' : text;
  }

  /** Everything that can be said of a row without asking the log; a refused row does not use up its key. */
  private look(record: CsvRecord) {
    if ('broken' in record)
      return { key: '', refused: refusal(record.broken, { field: '', value: this.shown(record.text) }) };
    const { line, fields } = record;
    const row = readRow(this.fitted, fields, this.now());
    if ('refused' in row) return row;
    const { imported } = row;
    const refused = refusedAfresh(this.context, { ...row, line });
    if (refused) return { key: imported.key, refused };
    const first = this.seen.firstLine(imported.key, line);
    if (first === undefined) return row;
    const where = { field: this.fitted.profile.key.flatMap(columnsOf).join(' + '), value: imported.key };
    return { key: imported.key, refused: refusal('key-repeated', where, { first: String(first) }) };
  }
}
