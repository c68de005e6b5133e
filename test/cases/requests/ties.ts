import { caseDecider } from '../../../libs/cases/src/case/decider.js';
import type { CaseEvent, CaseFiled, Relation, UnitRef } from '../../../libs/cases/src/case/events.js';
import type { CaseId, Instant, PersonId, UnitId } from '../../../libs/cases/src/case/ids.js';
import { claimsOf, type Case, type FiledCase } from '../../../libs/cases/src/case/state.js';
import { absorbCase } from '../../../libs/cases/src/commands/absorb-case/absorb-case.decision.js';
import { filePart } from '../../../libs/cases/src/commands/file-part/file-part.decision.js';
import { linkCases } from '../../../libs/cases/src/commands/link-cases/link-cases.decision.js';
import { mergeCase } from '../../../libs/cases/src/commands/merge-case/merge-case.decision.js';
import { splitCase } from '../../../libs/cases/src/commands/split-case/split-case.decision.js';
import { undoMerge } from '../../../libs/cases/src/commands/undo-merge/undo-merge.decision.js';
import { succeedUnit } from '../../../libs/cases/src/commands/succeed-unit/succeed-unit.decision.js';
import { unlinkCases } from '../../../libs/cases/src/commands/unlink-cases/unlink-cases.decision.js';
import { coordinator, done, filedOr, onBehalfOf, stranger } from './at-hand.js';
import type { Requests } from './request.js';

const caseId = 'case-at-hand' as CaseId;
const other = 'another-case' as CaseId;

const otherFiled: CaseFiled['data'] = {
  number: '2026-00002-1',
  procedure: { name: 'problem', version: 1 },
  title: '望江东路 112 号缺斑马线',
  description: '与另一事项相邻。',
  category: 'crossing',
  place: { address: '望江东路 112 号' },
  urgency: 'ordinary',
  community: stranger,
  source: 'walk-in',
  by: coordinator,
  at: '2026-01-01T00:00:00.000Z' as Instant,
};

const newcomer = { id: 'unit-of-newcomers' as UnitId, name: '新设单位' };

const unitsOf = (state: FiledCase): readonly [UnitRef, ...UnitRef[]] => [
  state.community,
  ...(state.subdistrict ? [state.subdistrict] : []),
  ...state.invited,
  ...claimsOf(state).map(({ department }) => department),
];

const caseAfter = (...events: readonly CaseEvent[]): Case =>
  events.reduce<Case>(caseDecider.evolve, caseDecider.initialState);

const filed: CaseEvent = { type: 'CaseFiled', data: otherFiled };
const withdrawn: CaseEvent = { type: 'CaseWithdrawn', data: { reason: '重复', by: coordinator, at: otherFiled.at } };
const otherCases = [caseAfter(filed), caseAfter(filed, withdrawn), caseAfter()] as const;

const firstLink = (state: Case, part?: string): { other: CaseId; relation: Relation } => {
  const links = filedOr(state, (known) => known.links, []);
  const meant = links.find((link) => `${link.relation} ${link.other}` === part);
  return meant ?? links[0] ?? { other, relation: 'related' };
};

const moving = { followers: [coordinator, 'wu-hao' as PersonId], reporters: [stranger], affected: 2 };

/** What ties cases together. */
export const tiesRequests: Requests = {
  'merge-case': (state, choosing) => {
    const into = choosing.one([other, caseId]);
    const otherCase = choosing.one(otherCases);
    return mergeCase(
      { caseId, into, other: otherCase, reason: '同一处', ...onBehalfOf(state, choosing), ...done(choosing) },
      state,
    );
  },
  'absorb-case': (state, choosing) =>
    absorbCase({ from: { id: other, number: otherFiled.number }, ...moving, ...done(choosing) }, state),
  'succeed-unit': (state, choosing) => {
    const units = filedOr(state, unitsOf, [stranger] as const);
    const [from, to] = [choosing.one(units), choosing.one([stranger, ...units])];
    return succeedUnit({ from, to: to.id === from.id ? newcomer : to, ...done(choosing) }, state);
  },
  'undo-merge': (state, choosing) => {
    const into = filedOr(state, (known) => known.into, undefined) ?? { id: other, number: otherFiled.number };
    return undoMerge({ into, why: 'case-not-open', ...done(choosing) }, state);
  },
  'split-case': (state, choosing, rules) => {
    const category = choosing.one([rules.categories[0]?.id ?? 'other', 'no-such-category']);
    const part = { title: '路灯不亮', description: '另一部门负责的部分。', category };
    const into = { id: choosing.id as CaseId, number: '2026-00003-9' };
    return splitCase(
      { into, part, reason: '分开办理', ...onBehalfOf(state, choosing), ...done(choosing) },
      state,
      rules,
    );
  },
  'file-part': (state, choosing, { name, version }) => {
    const partOf = { id: other, number: otherFiled.number };
    const procedure = { name, version };
    return filePart({ ...otherFiled, procedure, partOf, ...done(choosing) }, state);
  },
  'link-cases': (state, choosing) => {
    const { one } = choosing;
    const relation = one<Relation>(['related', 'blocks', 'part-of', 'blocked-by', 'has-part']);
    const link = { caseId, other: one([other, caseId, choosing.id as CaseId]), otherCase: one(otherCases), relation };
    return linkCases({ ...link, ...done(choosing) }, state);
  },
  'unlink-cases': (state, choosing) => {
    const link = choosing.one([firstLink(state, choosing.part), { other: caseId, relation: 'blocks' as const }]);
    return unlinkCases({ ...link, otherCase: otherCases[0], ...done(choosing) }, state);
  },
};
