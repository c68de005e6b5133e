import type { Language } from '@crosswalk/http';
import { newWorkbook, writeCsv } from '@crosswalk/sheets';
import { kindNames } from '../problems/kinds.js';
import type { Organisation } from '../snapshot/organisation.js';
import type { UnitId } from '../unit/ids.js';
import { isNamedWithin } from '../unit/naming.policy.js';
import { columnsOf, PARTS, type Part } from './columns.js';
import { roleWords } from './words.js';

/** The organisation as it stands, both parts of it in one workbook; nothing in it is a formula. */
export const writeWorkbook = async (organisation: Organisation, language: Language): Promise<Buffer> => {
  const workbook = await newWorkbook();
  for (const part of ['units', 'people'] as const) {
    const sheet = workbook.addWorksheet(PARTS[part].title[language], { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRows(tableOf(part, organisation, language).map((cells) => [...cells]));
    sheet.getRow(1).font = { bold: true };
    sheet.columns.forEach((column) => Object.assign(column, { width: 18, numFmt: '@' }));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

/** One part of it as CSV. */
export const writePart = (part: Part, organisation: Organisation, language: Language): Buffer =>
  writeCsv(tableOf(part, organisation, language));

const tableOf = (part: Part, organisation: Organisation, language: Language): readonly (readonly string[])[] => [
  columnsOf(part).map(([, words]) => words[language]),
  ...(part === 'units' ? unitRows(organisation, language) : peopleRows(organisation, language)),
];

const unitRows = (organisation: Organisation, language: Language): readonly (readonly string[])[] =>
  organisation.allUnits().flatMap(([, { kind, name, parent, end }]) => {
    if (end) return [];
    return [[kindNames[kind][language], name, ...placeOf(parent, organisation, language)]];
  });

const peopleRows = (organisation: Organisation, language: Language): readonly (readonly string[])[] =>
  organisation.allPeople().flatMap(([id, { name, posts: all }]) => {
    const person = [id, name.zh, name.en];
    const posts = all.filter(({ unit }) => organisation.unit(organisation.present(unit.id))?.end === undefined);
    if (posts.length === 0) return [[...person, '', '', '', '', '', '']];
    return posts.map(({ role, unit, from, to = '' }) => [
      ...person,
      roleWords[role][language],
      ...placeOf(unit.id, organisation, language),
      parentOf(unit.id, organisation),
      from,
      to,
    ]);
  });

const placeOf = (id: UnitId | undefined, organisation: Organisation, language: Language): readonly string[] => {
  const unit = id === undefined ? undefined : organisation.unit(organisation.present(id));
  return unit ? [kindNames[unit.kind][language], unit.name] : ['', ''];
};

/** What a unit stands under, where its name alone does not tell which one it is. */
const parentOf = (id: UnitId, organisation: Organisation): string => {
  const unit = organisation.unit(organisation.present(id));
  const above = unit?.parent === undefined ? undefined : organisation.unit(organisation.present(unit.parent));
  if (!unit || !above) return '';
  return isNamedWithin(unit.kind, above.kind) || organisation.called(unit.kind, unit.name).length > 1 ? above.name : '';
};
