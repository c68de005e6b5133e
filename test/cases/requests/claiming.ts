import type { Procedure } from '@crosswalk/procedures';
import { daysAfter } from '../../../libs/cases/src/case/days.ids.js';
import type { ClaimRole, UnitRef } from '../../../libs/cases/src/case/events.js';
import type { Day, UnitId } from '../../../libs/cases/src/case/ids.js';
import { claimsOf, type Case, type Claim } from '../../../libs/cases/src/case/state.js';
import { askExtension } from '../../../libs/cases/src/commands/ask-extension/ask-extension.decision.js';
import { askRelease } from '../../../libs/cases/src/commands/ask-release/ask-release.decision.js';
import { assignDepartment } from '../../../libs/cases/src/commands/assign-department/assign-department.decision.js';
import { claimCase } from '../../../libs/cases/src/commands/claim-case/claim-case.decision.js';
import { declineInvitation } from '../../../libs/cases/src/commands/decline-invitation/decline-invitation.decision.js';
import { grantExtension } from '../../../libs/cases/src/commands/grant-extension/grant-extension.decision.js';
import { handOverLead } from '../../../libs/cases/src/commands/hand-over-lead/hand-over-lead.decision.js';
import { inviteDepartments } from '../../../libs/cases/src/commands/invite-departments/invite-departments.decision.js';
import { refuseExtension } from '../../../libs/cases/src/commands/refuse-extension/refuse-extension.decision.js';
import { refuseRelease } from '../../../libs/cases/src/commands/refuse-release/refuse-release.decision.js';
import { releaseClaim } from '../../../libs/cases/src/commands/release-claim/release-claim.decision.js';
import { routeOrder } from '../../../libs/cases/src/commands/route-order/route-order.decision.js';
import { trafficPolice, urbanManagement, wangjiang } from '../../support/crosswalk-story.js';
import { done, filedOr, onBehalfOf, ownUnit, stranger } from './at-hand.js';
import { claimantsOf, firstOf, leadOr } from './at-work.js';
import type { Choosing, Requests } from './request.js';
import { workRequests } from './work.js';

const units = [trafficPolice, urbanManagement, stranger] as const;

/** A unit that nobody knows yet. */
const another = ({ id }: Choosing): UnitRef => ({ id: id as UnitId, name: '新单位' });

/** A unit that holds no claim yet, where one of those known does not; any of them otherwise. */
const newcomer = (state: Case, choosing: Choosing): UnitRef => {
  const claimants = claimantsOf(state);
  const fresh = units.find(({ id }) => !claimants.some((unit) => unit.id === id));
  return choosing.one([fresh ?? another(choosing), ...units]);
};

/** A kind of unit that may claim so, or one that may not. */
const kindFor = (role: ClaimRole, { claim }: Procedure, { one }: Choosing): string =>
  one([claim[role][0] ?? 'department', 'district']);

/** The lead while there is none, and support beside it. */
const roleIn = (state: Case, { one }: Choosing): ClaimRole => {
  const led = filedOr(state, ({ lead }) => lead !== undefined, false);
  return one(led ? ['support', 'lead'] : ['lead', 'support']);
};

const promise = ({ one, today }: Choosing): { promisedFor?: Day } =>
  one<{ promisedFor?: Day }>([{ promisedFor: daysAfter(today, 20) }, {}, { promisedFor: daysAfter(today, -1) }]);

const wanted = (state: Case, choosing: Choosing, rules: Procedure) => {
  const role = roleIn(state, choosing);
  const kind = kindFor(role, rules, choosing);
  return { department: newcomer(state, choosing), role, kind, ...promise(choosing), today: choosing.today };
};

/** The unit of whoever asks, and its kind, in place of a newcomer. */
const ofAsker = (choosing: Choosing): Partial<Readonly<{ department: UnitRef; kind: string }>> => {
  const { as } = choosing;
  const department = ownUnit(choosing);
  return department && as?.unit ? { department, kind: as.unit.kind } : {};
};

/** Whoever waits for an answer, where somebody does; any other that claims, or a stranger. */
const asking = (state: Case, choosing: Choosing, waits: (claim: Claim) => boolean): UnitRef => {
  const meant = claimantsOf(state).find(({ id }) => id === choosing.part);
  if (meant) return meant;
  const waiting = filedOr(state, (known) => claimsOf(known).find(waits)?.department, undefined);
  const [lead = stranger] = claimantsOf(state);
  return choosing.one([waiting ?? lead, lead]);
};

const releaseAsked = (state: Case, choosing: Choosing): UnitRef =>
  asking(state, choosing, (claim) => claim.releaseAsked);
const extensionAsked = (state: Case, choosing: Choosing): UnitRef =>
  asking(state, choosing, (claim) => claim.extensionAsked !== undefined);

/** Invitations, claims and the work under them. */
export const claimingRequests: Requests = {
  'invite-departments': (state, choosing, rules) => {
    const { one, today } = choosing;
    const departments = one([
      units.map((unit) => ({ unit, kind: kindFor('lead', rules, choosing) })),
      [{ unit: wangjiang, kind: 'community' }],
      [{ unit: another(choosing), kind: kindFor('lead', rules, choosing) }],
    ]);
    const answerBy = one([daysAfter(today, 2), daysAfter(today, -2)]);
    return inviteDepartments(
      { departments, answerBy, today, ...onBehalfOf(state, choosing), ...done(choosing) },
      state,
      rules,
    );
  },
  'route-order': (state, choosing, rules) => routeOrder({ departments: units, ...done(choosing) }, state, rules),
  'decline-invitation': (state, choosing) => {
    const invited = firstOf(state, (known) => known.invited);
    const department = ownUnit(choosing) ?? choosing.one([invited ?? stranger, stranger, trafficPolice]);
    return declineInvitation({ department, reason: '不属本部门', ...done(choosing) }, state);
  },
  'claim-case': (state, choosing, rules) =>
    claimCase({ ...wanted(state, choosing, rules), ...ofAsker(choosing), ...done(choosing) }, state, rules),
  'assign-department': (state, choosing, rules) =>
    assignDepartment({ ...wanted(state, choosing, rules), reason: '无人领办', ...done(choosing) }, state, rules),
  'hand-over-lead': (state, choosing, rules) => {
    const claim = { kind: kindFor('lead', rules, choosing), ...promise(choosing), today: choosing.today };
    const message = { to: newcomer(state, choosing), reason: '道路已移交', ...claim };
    return handOverLead({ ...message, ...done(choosing) }, state, rules);
  },
  'ask-release': (state, choosing) =>
    askRelease({ department: leadOr(state, choosing), reason: '不属本部门', ...done(choosing) }, state),
  'refuse-release': (state, choosing) =>
    refuseRelease({ department: releaseAsked(state, choosing), reason: '属本部门', ...done(choosing) }, state),
  'release-claim': (state, choosing) =>
    releaseClaim({ department: releaseAsked(state, choosing), reason: '属实', ...done(choosing) }, state),
  'ask-extension': (state, choosing, rules) => {
    const days = choosing.one([5, 6, rules.limits.extensionDays + 1]);
    const message = { department: leadOr(state, choosing), days, reason: '雨季', today: choosing.today };
    return askExtension({ ...message, ...done(choosing) }, state, rules);
  },
  'grant-extension': (state, choosing, rules) => {
    const days = choosing.one([3, rules.limits.extensionDays + 1]);
    return grantExtension({ department: extensionAsked(state, choosing), days, ...done(choosing) }, state, rules);
  },
  'refuse-extension': (state, choosing) =>
    refuseExtension({ department: extensionAsked(state, choosing), reason: '汛期将至', ...done(choosing) }, state),
  ...workRequests,
};
