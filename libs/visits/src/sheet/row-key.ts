import { createHash } from 'node:crypto';
import type { Procedure } from '@crosswalk/procedures';
import type { TableRow } from '@crosswalk/sheets';
import { namesOfQuestion } from './answers.js';
import { columnOf, isPersonal, plain } from './columns.js';
import type { Heading } from './heading.js';

type Names = Heading['names'];

/**
 * Names rows so that the same sheet, sent again, names the same ones: by their record id, or else by what they say that
 * is not personal. Of rows that say the same, each has its turn, so that rows may move.
 */
export class RowKeys {
  private readonly turns = new Map<string, number>();
  private readonly given = new Map<string, number>();
  private readonly counts: ReadonlySet<number>;

  constructor(
    private readonly names: Names,
    procedures: readonly Procedure[],
  ) {
    this.counts = countingIn(names, procedures);
  }

  /** The key of a row; the number of the row that has its record id already, when one does. */
  of({ row, cells }: TableRow, record: string | undefined): Readonly<{ key: string } | { sameAs: number }> {
    if (record !== undefined) {
      const earlier = this.given.get(record);
      this.given.set(record, earlier ?? row);
      return earlier === undefined ? { key: `record:${record}` } : { sameAs: earlier };
    }
    const content = digestOf(this.said(cells)).slice(0, 32);
    const turn = (this.turns.get(content) ?? 0) + 1;
    this.turns.set(content, turn);
    return { key: `row:${content}:${turn}` };
  }

  /** SHA-256 of what a whole sheet says that is not personal. */
  ofAll(rows: readonly TableRow[]): string {
    return digestOf(rows.map(({ cells, broken }) => (broken ? 'broken' : JSON.stringify(this.said(cells)))));
  }

  /** What stands under which heading; neither the order of the columns nor empty ones matter. */
  private said(cells: readonly string[]): readonly string[] {
    return cells
      .map((cell, place) => (cell === '' || !this.counts.has(place) ? '' : JSON.stringify([this.names[place], cell])))
      .filter((one) => one !== '')
      .toSorted();
  }
}

// Whoever reads the log must not be able to try names and numbers until one fits, so only what is read and goes there
// in the clear counts: not the resident, and no column that nobody knows.
const countingIn = (names: Names, procedures: readonly Procedure[]): ReadonlySet<number> => {
  const asked = procedures.flatMap(({ categories }) => categories.flatMap(({ questions }) => questions));
  const questions = new Set(asked.flatMap(namesOfQuestion));
  const counts = (name: string): boolean => {
    const column = columnOf(name);
    return column ? !isPersonal(column) : questions.has(plain(name));
  };
  return new Set(names.flatMap((name, place) => (counts(name) ? [place] : [])));
};

const digestOf = (said: readonly string[]): string => createHash('sha256').update(JSON.stringify(said)).digest('hex');
