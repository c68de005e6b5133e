import { say, type Language } from '@crosswalk/http';
import { IntField, ListField, TextField, UuidField } from '@crosswalk/http';
import { identifies, translateCaseRejection } from '@crosswalk/cases';
import type { ReadSheet } from '../../desk/sheet-rows.js';
import { columnOf, COLUMNS, isPersonal } from '../../sheet/columns.js';
import type { Fault } from '../../sheet/faults.js';
import type { TakenSheet } from './take-sheet.command.js';

class RowCaseDto {
  @IntField({ says: 'Number of the row, as the spreadsheet shows it' }) row!: number;
  @UuidField({ says: 'Of the case it became' }) id!: string;
  @TextField({ example: '2026-00042-1' }) number!: string;
}

class RowRefusedDto {
  @IntField({ says: 'Number of the row, as the spreadsheet shows it' }) row!: number;
  @TextField({ optional: true, says: 'Letter of the column', example: 'F' }) column?: string;
  @TextField({ optional: true, says: 'What the column is called', example: '类别' }) heading?: string;
  @TextField({ max: 4000, optional: true, says: 'What the cell shows' }) value?: string;
  @TextField({ says: 'For programs; never changes its meaning', example: 'not-one-of' }) code!: string;
  @TextField({ max: 4000, says: 'For people, in the language asked for' }) detail!: string;
}

/** What became of a sheet, row by row. */
export class SheetTakenDto {
  @UuidField({ says: 'Of the round' }) id!: string;
  @IntField({ says: 'Rows below the headings' }) rows!: number;
  @IntField({ says: 'Visits to households that were recorded' }) households!: number;
  @ListField(() => RowCaseDto, { says: 'Requests that became cases' }) requests!: RowCaseDto[];
  @IntField({ says: 'Rows that had been taken before' }) already!: number;
  @IntField({ says: 'Rows that only name a door, where nobody has been yet' }) notYet!: number;
  @ListField(() => RowRefusedDto, { says: 'Rows that could not be taken; the others were' }) refused!: RowRefusedDto[];
  @IntField({ says: 'The revision the round now has; also the ETag' }) revision!: number;
}

/** Tells what became of a sheet. */
export const reportOf = (
  { sheet, rows, faults }: ReadSheet,
  { events, filed }: Pick<TakenSheet, 'events' | 'filed'>,
  language: Language,
): Omit<SheetTakenDto, 'id' | 'revision'> => {
  const rowOf = new Map([...rows].flatMap(([row, { request }]) => (request ? [[request.case, row] as const] : [])));
  const fresh = new Set(events.flatMap((event) => ('row' in event.data ? [event.data.row] : [])));
  const dropped = filed.flatMap((one) => {
    const row = rowOf.get(one.case);
    return 'refusal' in one && row !== undefined ? [refusedBy(one.refusal, row)] : [];
  });
  return {
    rows: sheet.rows,
    households: events.filter(({ type }) => type === 'HouseholdVisited').length,
    requests: filed.flatMap((one) => {
      const row = rowOf.get(one.case);
      return 'number' in one && row !== undefined ? [{ row, id: one.case, number: one.number }] : [];
    }),
    already: [...rows.values()].filter(({ key }) => !fresh.has(key)).length,
    notYet: sheet.notYet,
    refused: [...faults, ...dropped].map((fault) => toDto(fault, sheet, language)),
  };
};

const refusedBy = (refusal: Error, row: number): Fault => {
  const translated = translateCaseRejection(refusal);
  if (!translated) throw refusal;
  const { code, ...words } = translated.problem;
  return { row, code, words, details: translated.details ?? {} };
};

const toDto = (
  { row, column, place = -1, code, words, details }: Fault,
  { names, cellsOf }: ReadSheet['sheet'],
  language: Language,
): RowRefusedDto => {
  const heading = names[place] ?? (column && COLUMNS[column][language]);
  const value = tellsSomebody(code, names[place], cellsOf(row)[place]) ? undefined : cellsOf(row)[place];
  return {
    row,
    ...(place < 0 ? {} : { column: letterOf(place) }),
    ...(heading === undefined ? {} : { heading }),
    ...(value === undefined ? {} : { value }),
    code,
    detail: say(words, language, details),
  };
};

/** What tells who somebody is goes no further than this. */
const tellsSomebody = (code: string, heading = '', value = ''): boolean => {
  const column = columnOf(heading);
  return code === 'cell-names-somebody' || (column !== undefined && isPersonal(column)) || identifies(value);
};

/** A, B … Z, AA, AB … as spreadsheets name their columns. */
const letterOf = (place: number): string =>
  (place >= 26 ? letterOf(Math.floor(place / 26) - 1) : '') + String.fromCodePoint(65 + (place % 26));
