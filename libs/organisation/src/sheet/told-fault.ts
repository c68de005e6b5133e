import { say, type Language } from '@crosswalk/http';
import { columnsOf } from './columns.js';
import type { Fault } from './faults.js';

/** Where a row could not be taken and why, in a language. */
export type ToldFault = Readonly<{
  sheet?: string;
  row: number;
  column?: string;
  heading?: string;
  code: string;
  detail: string;
}>;

/** Tells a fault to people: the sheet, the line, the column and a sentence. */
export const toldFault = ({ row, column, code, words, details }: Fault, language: Language): ToldFault => {
  const letter = column && row.at[column];
  const heading = columnsOf(row.part).find(([known]) => known === column)?.[1][language];
  return {
    ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
    row: row.line,
    ...(letter === undefined ? {} : { column: letter }),
    ...(heading === undefined ? {} : { heading }),
    code,
    detail: say(words, language, details),
  };
};
