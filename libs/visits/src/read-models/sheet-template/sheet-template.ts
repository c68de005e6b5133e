import { say, type Language, type Words } from '@crosswalk/http';
import type { Procedure } from '@crosswalk/procedures';
import { newWorkbook } from '@crosswalk/sheets';
import type { Worksheet } from 'exceljs';
import { OUTCOMES, URGENCIES } from '../../round/events.js';
import { COLUMNS, type Column } from '../../sheet/columns.js';
import { OUTCOME_WORDS, URGENCY_WORDS } from '../../sheet/meanings.js';

const columns = Object.keys(COLUMNS) as Column[];
const ROWS = 500;

const SHEETS = {
  visits: { zh: '走访登记', en: 'Visits' },
  words: { zh: '填写说明', en: 'What to enter' },
} as const satisfies Record<string, Words>;

const NOTES: Readonly<Record<Column, Words>> = {
  door: { zh: '如 3幢2单元501；有走访结果时必填', en: 'Such as 3-2-501; needed with an outcome' },
  outcome: { zh: '{outcomes}；还没有走访的留空', en: '{outcomes}; empty where nobody has been yet' },
  at: {
    zh: '如 2026-03-02 或 2026-03-02 09:30；不填为上传的时间',
    en: 'Such as 2026-03-02 or 2026-03-02 09:30; when it is sent, if empty',
  },
  note: { zh: '关于这一户的走访', en: 'About the visit' },
  title: { zh: '有诉求时必填，最多 100 字', en: 'Needed with a request; at most 100 characters' },
  description: { zh: '最多 4000 字；不填与标题相同', en: 'At most 4000 characters; the title, if empty' },
  procedure: { zh: '见下；不填为跨部门难题', en: 'See below; a problem across departments, if empty' },
  category: { zh: '见下；有诉求时必填', en: 'See below; needed with a request' },
  address: { zh: '不填为门牌所在处', en: 'At the door, if empty' },
  urgency: { zh: '{urgencies}；不填为一般', en: '{urgencies}; ordinary, if empty' },
  affected: { zh: '约多少人', en: 'About how many' },
  residentName: {
    zh: '诉求是谁提的；只随诉求登记，加密保存',
    en: 'Whose request it is; kept with a request only, and sealed',
  },
  residentPhone: { zh: '如 138 0013 8000；加密保存', en: 'Such as 138 0013 8000; kept sealed' },
  residentAddress: { zh: '居民住在哪里；加密保存', en: 'Where they live; kept sealed' },
  key: {
    zh: '您自己的编号，每行不同。同一张表再次上传时，凭它（不填则凭居民三列以外的内容）认出已收的行',
    en: 'Your own, another one for each row. By it (if empty, by all that the row says but for the resident) a row is known when the sheet is sent again',
  },
};

const QUESTIONS: Words = {
  zh: '类别有问题的，可另加一列，列名写问题的原文；必答的问题没有回答，这一行不会被收',
  en: 'For the questions about a category add columns that are called like the questions; without an answer to one that is required the row is not taken',
};

/** The headings alone, for whoever works with CSV; the mark at the beginning tells spreadsheets that it is UTF-8. */
export const csvTemplate = (language: Language): Buffer =>
  Buffer.from(`\uFEFF${columns.map((column) => COLUMNS[column][language]).join(',')}\r\n`);

/** The headings with the words to choose from, and a second sheet that tells what to enter. */
export const xlsxTemplate = async (language: Language, procedures: readonly Procedure[]): Promise<Buffer> => {
  const workbook = await newWorkbook();
  const visits = workbook.addWorksheet(SHEETS.visits[language], { views: [{ state: 'frozen', ySplit: 1 }] });
  visits.columns = columns.map((column) => ({ header: COLUMNS[column][language], width: 18 }));
  visits.getRow(1).font = { bold: true };
  // A number that a spreadsheet takes for one loses its first nought.
  visits.getColumn(columns.indexOf('residentPhone') + 1).numFmt = '@';
  chooseFrom(
    visits,
    'outcome',
    OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome][language]),
  );
  chooseFrom(
    visits,
    'urgency',
    URGENCIES.map((urgency) => URGENCY_WORDS[urgency][language]),
  );

  const words = workbook.addWorksheet(SHEETS.words[language]);
  words.columns = [{ width: 24 }, { width: 28 }, { width: 60 }];
  for (const row of [...notes(language), [], ...procedures.flatMap((procedure) => questionsIn(procedure, language))]) {
    words.addRow(row);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

const chooseFrom = (sheet: Worksheet, column: Column, words: readonly string[]): void => {
  const place = columns.indexOf(column) + 1;
  const formulae = [`"${words.join(',')}"`];
  for (let row = 2; row <= ROWS + 1; row += 1) {
    sheet.getCell(row, place).dataValidation = { type: 'list', allowBlank: true, formulae };
  }
};

const notes = (language: Language): readonly (readonly string[])[] => {
  const outcomes = OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome][language]).join(' / ');
  const urgencies = URGENCIES.map((urgency) => URGENCY_WORDS[urgency][language]).join(' / ');
  return columns.map((column) => [COLUMNS[column][language], say(NOTES[column], language, { outcomes, urgencies })]);
};

const questionsIn = ({ title, categories }: Procedure, language: Language): readonly (readonly string[])[] => [
  [title[language]],
  ...categories.flatMap((category) => [
    ['', category[language]],
    ...category.questions.map((question) => ['', '', `${question[language]}${question.required ? ' *' : ''}`]),
  ]),
  ['', QUESTIONS[language]],
  [],
];
