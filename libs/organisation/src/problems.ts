import { problemOf, type ProblemText, type ProblemTranslator, type Words } from '@crosswalk/http';
import type { UnitKind } from './unit/events.js';
import { UnitRejected, type UnitRejectionCode } from './unit/rejections.js';

const kinds: Readonly<Record<UnitKind, Words>> = {
  district: { zh: '区', en: 'district' },
  subdistrict: { zh: '街道', en: 'subdistrict' },
  community: { zh: '社区', en: 'community' },
  department: { zh: '部门', en: 'department' },
  organisation: { zh: '社会组织', en: 'social organisation' },
  team: { zh: '志愿队', en: 'volunteer team' },
};

export const unitProblems = {
  'unit-unknown': { status: 422, zh: '没有编号为 {id} 的单位', en: 'There is no unit with the id {id}' },
  'unit-of-another-kind': {
    status: 422,
    zh: '「{name}」是{kind}，这里需要{wanted}',
    en: '“{name}” is a {kind}; a {wanted} is needed here',
  },
  'parent-of-wrong-kind': {
    status: 422,
    zh: '{kind}不能设在{parentKind}之下',
    en: 'A {kind} cannot stand under a {parentKind}',
  },
} as const satisfies Record<UnitRejectionCode, ProblemText>;

/** A refusal about a unit as a problem of the API. */
export const translateUnitRejection: ProblemTranslator = (error) => {
  if (!(error instanceof UnitRejected)) return undefined;
  const details = Object.fromEntries(
    Object.entries(error.details).map(([name, value]) => [name, kinds[value as UnitKind] ?? value]),
  );
  return {
    problem: problemOf(unitProblems, error.code),
    details,
    ...(error.field === undefined ? {} : { field: error.field }),
  };
};
