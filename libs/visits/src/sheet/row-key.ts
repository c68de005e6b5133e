import { createHash } from 'node:crypto';
import type { Heading } from './heading.js';
import type { TableRow } from '@crosswalk/sheets';

/**
 * Names rows so that the same sheet, sent again, names the same ones: by their record id, or else by what they say.
 * Of rows that say the same, each has its turn, so that rows may move.
 */
export class RowKeys {
  private readonly turns = new Map<string, number>();
  private readonly given = new Map<string, number>();

  constructor(private readonly heading: Heading) {}

  /** The key of a row; the number of the row that has its record id already, when one does. */
  of({ row, cells }: TableRow, record: string | undefined): Readonly<{ key: string } | { sameAs: number }> {
    if (record !== undefined) {
      const earlier = this.given.get(record);
      this.given.set(record, earlier ?? row);
      return earlier === undefined ? { key: `record:${record}` } : { sameAs: earlier };
    }
    const content = digestOf(this.heading, cells);
    const turn = (this.turns.get(content) ?? 0) + 1;
    this.turns.set(content, turn);
    return { key: `row:${content}:${turn}` };
  }
}

/** Of what stands under which heading; neither the order of the columns nor empty ones matter. */
const digestOf = ({ names }: Heading, cells: readonly string[]): string => {
  const said = cells.map((cell, place) => [names[place] ?? '', cell] as const).filter(([, cell]) => cell !== '');
  return createHash('sha256')
    .update(JSON.stringify(said.map((one) => JSON.stringify(one)).toSorted()))
    .digest('hex')
    .slice(0, 32);
};
