import type { CsvRecord } from './record.js';
import { splitRecord } from './split-record.js';

const LONGEST_RECORD = 1_000_000;
const SHOWN = 200;

/**
 * Cuts text that comes in pieces into CSV records with true line numbers. Blank lines are no rows. A record whose quotes
 * are broken takes only its first line along: reading goes on with the next line, so one stray quote costs one row.
 */
export class CsvSplitter {
  private rest = '';
  private line = 1;

  constructor(private readonly delimiter: string) {}

  /** The records that this piece completes. */
  push(piece: string): CsvRecord[] {
    this.rest += this.line === 1 && this.rest === '' ? piece.replace(/^\uFEFF/, '') : piece;
    return this.take(false);
  }

  /** What is left when the text has ended. */
  end(): CsvRecord[] {
    return this.take(true);
  }

  private take(final: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < this.rest.length) {
      const split = splitRecord(this.rest, at, this.delimiter, final);
      const tooLong = split === undefined && this.rest.length - at > LONGEST_RECORD;
      if (split === undefined && !tooLong) break;
      if (split !== undefined && 'fields' in split) {
        if (!blank(split.fields)) records.push({ line: this.line, fields: split.fields });
        at = this.pass(at, split.next);
        continue;
      }
      const end = this.rest.indexOf('\n', at);
      if (end === -1 && !final && !tooLong) break;
      const next = end === -1 ? this.rest.length : end + 1;
      const text = this.rest.slice(at, Math.min(next, at + SHOWN)).trimEnd();
      records.push({ line: this.line, broken: split === undefined ? 'row-too-long' : split.broken, text });
      at = this.pass(at, next);
    }
    this.rest = this.rest.slice(at);
    return records;
  }

  /** Counts the line feeds between two places and returns the second. */
  private pass(from: number, to: number): number {
    for (let at = this.rest.indexOf('\n', from); at !== -1 && at < to; at = this.rest.indexOf('\n', at + 1)) {
      this.line += 1;
    }
    return to;
  }
}

const blank = (fields: readonly string[]): boolean => fields.length === 1 && fields[0]?.trim() === '';
