import { text, type Details, type Words } from '@crosswalk/http';
import { plain, type Column } from './columns.js';
import { sheetFaults, type Fault, type SheetFaultCode } from './faults.js';
import type { Heading } from './heading.js';
import type { TableRow } from '@crosswalk/sheets';

const ERROR = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|NUM!|VALUE!)$/;
const TIME = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]*(\d{1,2})[:时点](\d{2})分?(?::\d{2})?)?$/;

/** What a word in a cell may mean, and the words to choose from. */
export type Meanings<Meaning> = Readonly<{ choices: Words; of: (word: string) => Meaning | undefined }>;

/** Reads the cells of one row and gathers what is wrong with them. An empty cell says nothing. */
export class Cells {
  readonly faults: Fault[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly heading: Heading,
  ) {}

  text(column: Column, max: number): string | undefined {
    const place = this.heading.places[column];
    return place === undefined ? undefined : this.textAt(place, max);
  }

  /** The text of a cell by its place, checked as every text of the service is. */
  textAt(place: number, max: number): string | undefined {
    const cell = this.row.cells[place] ?? '';
    if (cell === '') return undefined;
    if (ERROR.test(cell)) return this.fault('cell-error', place);
    const kind = text({ max });
    const tidy = kind.tidy?.(cell);
    const violation = kind.check(tidy);
    if (!violation) return typeof tidy === 'string' ? tidy : cell;
    return violation.code === 'text-too-long'
      ? this.fault('cell-too-long', place, { max })
      : this.fault('cell-unusable', place);
  }

  word<Meaning>(column: Column, meanings: Meanings<Meaning>): Meaning | undefined {
    return this.wordAt(this.heading.places[column], meanings);
  }

  wordAt<Meaning>(place: number | undefined, { choices, of }: Meanings<Meaning>): Meaning | undefined {
    const word = place === undefined ? undefined : this.textAt(place, 100);
    return word === undefined ? undefined : (of(plain(word)) ?? this.fault('not-one-of', place, { choices }));
  }

  /** A day, and the time when one is told. */
  timeAt(place: number | undefined): Readonly<{ day: string; time?: string }> | undefined {
    const cell = place === undefined ? undefined : this.textAt(place, 40);
    if (cell === undefined) return undefined;
    const [whole, year, month = '', day = '', hour, minute] = TIME.exec(cell.normalize('NFKC')) ?? [];
    if (whole === undefined) return this.fault('not-a-time', place);
    const told = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return { day: told, ...(hour === undefined ? {} : { time: `${hour.padStart(2, '0')}:${minute}` }) };
  }

  numberAt(place: number | undefined): number | undefined {
    const cell = place === undefined ? undefined : this.textAt(place, 40);
    if (cell === undefined) return undefined;
    const number = Number(cell.normalize('NFKC').replace(/,|人$|户$/g, ''));
    return Number.isFinite(number) ? number : this.fault('not-a-number', place);
  }

  /** Notes what is wrong and reads nothing; what cannot be read is not missing as well. */
  fault(code: SheetFaultCode, at?: Column | number, details: Details = {}): undefined {
    const place = typeof at === 'string' ? this.heading.places[at] : at;
    const known = this.faults.some((fault) => fault.place !== undefined && fault.place === place);
    if (code === 'cell-missing' && known) return;
    this.faults.push({
      row: this.row.row,
      ...(typeof at === 'string' ? { column: at } : {}),
      ...(place === undefined ? {} : { place }),
      code,
      words: sheetFaults[code],
      details,
    });
  }
}
