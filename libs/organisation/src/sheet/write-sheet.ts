import type { Language } from '@crosswalk/http';
import { newWorkbook, writeCsv } from '@crosswalk/sheets';
import { kindNames } from '../problems/kinds.js';
import type { Roll } from '../roll.js';
import type { UnitId } from '../unit/ids.js';
import { isNamedWithin } from '../unit/naming.policy.js';
import { columnsOf, PARTS, type Part } from './columns.js';
import { roleWords } from './words.js';

/** The organisation as it stands, both parts of it in one workbook; nothing in it is a formula. */
export const writeWorkbook = async (roll: Roll, language: Language): Promise<Buffer> => {
  const workbook = await newWorkbook();
  for (const part of ['units', 'people'] as const) {
    const sheet = workbook.addWorksheet(PARTS[part].title[language], { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRows(tableOf(part, roll, language).map((cells) => [...cells]));
    sheet.getRow(1).font = { bold: true };
    sheet.columns.forEach((column) => Object.assign(column, { width: 18, numFmt: '@' }));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

/** One part of it as CSV. */
export const writePart = (part: Part, roll: Roll, language: Language): Buffer =>
  writeCsv(tableOf(part, roll, language));

const tableOf = (part: Part, roll: Roll, language: Language): readonly (readonly string[])[] => [
  columnsOf(part).map(([, words]) => words[language]),
  ...(part === 'units' ? unitRows(roll, language) : peopleRows(roll, language)),
];

const unitRows = (roll: Roll, language: Language): readonly (readonly string[])[] =>
  roll.allUnits().flatMap(([, { kind, name, parent, end }]) => {
    if (end) return [];
    return [[kindNames[kind][language], name, ...placeOf(parent, roll, language)]];
  });

const peopleRows = (roll: Roll, language: Language): readonly (readonly string[])[] =>
  roll.allPeople().flatMap(([id, { name, posts: all }]) => {
    const person = [id, name.zh, name.en];
    const posts = all.filter(({ unit }) => roll.unit(roll.present(unit.id))?.end === undefined);
    if (posts.length === 0) return [[...person, '', '', '', '', '', '']];
    return posts.map(({ role, unit, from, to = '' }) => [
      ...person,
      roleWords[role][language],
      ...placeOf(unit.id, roll, language),
      parentOf(unit.id, roll),
      from,
      to,
    ]);
  });

const placeOf = (id: UnitId | undefined, roll: Roll, language: Language): readonly string[] => {
  const unit = id === undefined ? undefined : roll.unit(roll.present(id));
  return unit ? [kindNames[unit.kind][language], unit.name] : ['', ''];
};

/** What a unit stands under, where its name alone does not tell which one it is. */
const parentOf = (id: UnitId, roll: Roll): string => {
  const unit = roll.unit(roll.present(id));
  const above = unit?.parent === undefined ? undefined : roll.unit(roll.present(unit.parent));
  if (!unit || !above) return '';
  return isNamedWithin(unit.kind, above.kind) || roll.called(unit.kind, unit.name).length > 1 ? above.name : '';
};
