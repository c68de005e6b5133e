import type { ImportLedger, ImportRun, LedgerLine } from '../ledger/import-ledger.js';
import { NOTHING_YET, plus, type Tally } from '../ledger/tally.js';
import type { Remark } from '../row/remarks.js';
import type { RowInHand } from './row-reader.js';
import type { Taken } from './taking.js';

type Settled = Readonly<{ row: RowInHand; outcome: Taken | Remark }>;

/** Groups that may be on their way at once. */
const AHEAD = 3;

/** Keeps the ledger: groups of rows go down side by side and are entered in the order of the file. */
export class Accounts {
  private entered: Promise<void>;
  private readonly open: Promise<void>[] = [];
  #tally: Tally;
  #line: number;

  constructor(
    private readonly ledger: ImportLedger,
    private readonly run: ImportRun,
  ) {
    this.#tally = run.tally;
    this.#line = run.line;
    this.entered = Promise.resolve();
  }

  /** What has been dealt with for good. */
  get tally(): Tally {
    return this.#tally;
  }

  /** The last line that has been dealt with for good. */
  get line(): number {
    return this.#line;
  }

  /** Lets a group go down, and waits while too many are on their way. @throws what kept an earlier group from it */
  async enter(rows: readonly RowInHand[]): Promise<void> {
    if (rows.length === 0) return;
    const settled = Promise.all(rows.map(async (row) => ({ row, outcome: await row.outcome })));
    const before = this.entered;
    this.entered = settled.then(async (group) => {
      await before;
      await this.enterNow(group);
    });
    this.entered.catch(() => undefined); // told by the await below, or by settle
    this.open.push(this.entered);
    if (this.open.length >= AHEAD) await this.open.shift();
  }

  /** Waits until everything is entered. */
  async settle(): Promise<void> {
    await this.entered;
  }

  private async enterNow(group: readonly Settled[]): Promise<void> {
    const tally = group.map(tallyOf).reduce(plus, this.#tally);
    const line = group.at(-1)?.row.line ?? this.#line;
    await this.ledger.advance(this.run.id, line, tally, group.flatMap(ledgerLines));
    this.#tally = tally;
    this.#line = line;
  }
}

const tallyOf = ({ row, outcome }: Settled): Tally => {
  if ('outcome' in outcome) return { ...NOTHING_YET, read: 1, refused: 1 };
  const noted = row.notes.length > 0 ? 1 : 0;
  const counted = { ...NOTHING_YET, read: 1, noted, events: outcome.events };
  if (outcome.as === 'there-already') return { ...counted, thereAlready: 1 };
  return outcome.as === 'new' ? { ...counted, new: 1 } : { ...counted, continued: 1 };
};

const ledgerLines = ({ row, outcome }: Settled): readonly LedgerLine[] => {
  const remarks = 'outcome' in outcome ? [outcome] : row.notes;
  return remarks.map((remark, place) => ({ ...remark, line: row.line, place, key: row.key }));
};
