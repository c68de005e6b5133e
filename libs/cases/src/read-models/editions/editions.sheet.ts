import type { Language, Words } from '@crosswalk/http';
import { stageWords } from '../../desk/problems/words-in-problems.js';
import type { EditionRow } from './editions.query.js';

const columns: readonly (readonly [Words, (row: EditionRow, language: Language) => string])[] = [
  [{ zh: '编号', en: 'Number' }, ({ number }) => number],
  [{ zh: '事项', en: 'Case' }, ({ title }) => title],
  [{ zh: '社区', en: 'Community' }, ({ standing }) => standing.community.name],
  [{ zh: '阶段', en: 'Stage' }, ({ standing }, language) => stageWords[standing.stage][language]],
  [{ zh: '牵头', en: 'Lead' }, (row) => holders(row, 'lead').join()],
  [{ zh: '协办', en: 'Support' }, (row, language) => holders(row, 'support').join(language === 'zh' ? '、' : ', ')],
  [{ zh: '承诺办结', en: 'Promised for' }, ({ standing }) => promise(standing) ?? ''],
];

const holders = ({ standing }: EditionRow, wanted: 'lead' | 'support'): readonly string[] =>
  standing.claims.filter(({ role }) => role === wanted).map(({ department }) => department.name);

const promise = ({ claims }: EditionRow['standing']) => claims.find(({ role }) => role === 'lead')?.promisedFor;

// Spreadsheets take a cell that begins so for a formula, and run it.
const FORMULA = /^[=+\-@\t\r]/;

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const more = (others: number): Words => ({
  zh: `另有 ${others} 件不在您的范围内`,
  en: `${others} more ${others === 1 ? 'case is' : 'cases are'} beyond what you may read`,
});

/**
 * The cases as a sheet that spreadsheets open: comma-separated, with a byte order mark so that they see it is UTF-8.
 * @param others how many more there are that the reader may not read
 */
export const sheetOf = (rows: readonly EditionRow[], language: Language, others = 0): string => {
  const head = columns.map(([name]) => cell(name[language]));
  const lines = rows.map((row) => columns.map(([, tell]) => cell(tell(row, language))));
  const last = others > 0 ? [[cell(more(others)[language])]] : [];
  return `\ufeff${[head, ...lines, ...last].map((line) => line.join(',')).join('\r\n')}\r\n`;
};
