import { day, roleWords, type Words } from './words.js';
import type { Column } from './columns.js';
import { RowFaulty } from './faults.js';
import type { Row } from './rows.js';
import { POST_ROLES, type PostRole } from '../person/events.js';
import type { Day } from '../person/ids.js';
import { kindNames } from '../problems/kinds.js';
import { UNIT_KINDS, type UnitKind } from '../unit/ids.js';

/** What a cell says; undefined where it is empty. @throws RowFaulty when it is too long */
export const textIn = ({ cells }: Row, column: Column, max = 100): string | undefined => {
  const text = cells[column];
  if (text !== undefined && [...text].length > max) throw new RowFaulty('text-too-long', column, { max });
  return text;
};

/** What a cell that has to be filled says. @throws RowFaulty */
export const neededIn = (row: Row, column: Column, max?: number): string => {
  const text = textIn(row, column, max);
  if (text === undefined) throw new RowFaulty('cell-missing', column);
  return text;
};

/** The kind of unit that a cell names, in either language. @throws RowFaulty */
export const kindIn = (row: Row, column: Column): UnitKind =>
  oneOf(neededIn(row, column), column, { all: UNIT_KINDS, words: kindNames });

/** The role that a cell names. @throws RowFaulty */
export const roleIn = (row: Row): PostRole =>
  oneOf(neededIn(row, 'role'), 'role', { all: POST_ROLES, words: roleWords });

/** The day that a cell names; undefined where it is empty. @throws RowFaulty */
export const dayIn = (row: Row, column: Column): Day | undefined => {
  const text = textIn(row, column);
  if (text === undefined) return undefined;
  const found = day(text);
  if (found === undefined) throw new RowFaulty('not-a-day', column);
  return found;
};

type Choices<One extends string> = Readonly<{ all: readonly One[]; words: Readonly<Record<One, Words>> }>;

const oneOf = <One extends string>(text: string, column: Column, { all, words }: Choices<One>): One => {
  const said = text.toLowerCase();
  const found = all.find((one) => [one, words[one].zh, words[one].en].some((name) => name.toLowerCase() === said));
  if (found) return found;
  const choices = (language: 'zh' | 'en', comma: string) => all.map((one) => words[one][language]).join(comma);
  throw new RowFaulty('not-one-of', column, { choices: { zh: choices('zh', '、'), en: choices('en', ', ') } });
};
