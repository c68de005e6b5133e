import { unreachable } from '@crosswalk/event-sourcing';
import type { BuildingEvent } from './events.js';
import type { Facts, Plan, Works } from './state.js';

/** What the plan, the works and the resolution change of the facts. */
export const afterBuilding = (facts: Facts, event: BuildingEvent): Partial<Facts> => {
  const plan = (change: (plan: Plan) => Partial<Plan>): Partial<Facts> => ({
    plan: facts.plan && { ...facts.plan, ...change(facts.plan) },
  });
  const works = (change: (works: Works) => Partial<Works>): Partial<Facts> => ({
    works: facts.works && { ...facts.works, ...change(facts.works) },
  });
  switch (event.type) {
    case 'PlanProposed':
      return { plan: { version: event.data.version, signed: [], refused: [], adopted: false } };
    case 'PlanSigned': {
      const { id } = event.data.department;
      return plan(({ signed, refused }) => ({
        signed: [...signed, id],
        refused: refused.filter(({ unit }) => unit !== id),
      }));
    }
    case 'PlanRefused': {
      const { department, reason } = event.data;
      return plan(({ signed, refused }) => ({
        signed: signed.filter((other) => other !== department.id),
        refused: [...refused.filter(({ unit }) => unit !== department.id), { unit: department.id, reason }],
      }));
    }
    case 'PlanAdopted':
      return plan(() => ({ adopted: true }));
    case 'WorksStarted': {
      const milestones = event.data.milestones.map(({ id, name }) => ({ id, name, reached: false }));
      return { works: { plan: facts.plan?.version, milestones, percent: 0 } };
    }
    case 'WorksProgressed':
      return works(() => ({ percent: event.data.percent }));
    case 'MilestoneReached':
      return works(({ milestones }) => ({
        milestones: milestones.map((one) => (one.id === event.data.milestone ? { ...one, reached: true } : one)),
      }));
    case 'CaseResolved':
      return { residentAnswers: [] };
    case 'ResidentAnswered': {
      const { solved, satisfied, comment, from } = event.data;
      const others = facts.residentAnswers.filter((one) => one.from !== from?.id);
      const times = 1 + (facts.residentAnswers.find((one) => one.from === from?.id)?.times ?? 0);
      return { residentAnswers: [...others, { from: from?.id, solved, satisfied, comment, times }] };
    }
    case 'WorksDelayed':
    case 'ResolutionRefused':
    case 'ResolutionConfirmed':
    case 'CaseClosed':
    case 'CaseReopened':
      return {};
    default:
      return unreachable(event);
  }
};
