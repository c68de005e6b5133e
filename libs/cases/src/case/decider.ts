import { unreachable, type Decider } from '@crosswalk/event-sourcing';
import type { CaseEvent } from './events.js';
import type { Case } from './state.js';

type At<Stage extends Case['stage']> = Extract<Case, { stage: Stage }>;

const evolve = (state: Case, event: CaseEvent): Case => {
  switch (event.type) {
    case 'CaseFiled': {
      const { title, description, category, place, urgency, affected, community } = event.data;
      const current = { title, description, category, place, urgency, ...(affected === undefined ? {} : { affected }) };
      return { stage: 'filed', community, current };
    }
    case 'CaseAmended':
      return state.stage === 'unfiled' ? state : { ...state, current: { ...state.current, ...event.data.changes } };
    case 'CaseListed':
      return { ...(state as At<'filed'>), stage: 'listed', list: event.data.list, invited: [] };
    case 'DepartmentsInvited': {
      const { invited } = state as At<'listed'>;
      return { ...(state as At<'listed'>), invited: [...invited, ...event.data.departments.map(({ id }) => id)] };
    }
    case 'CaseClaimed': {
      const { department, promisedFor } = event.data;
      const lead = { department, ...(promisedFor === undefined ? {} : { promisedFor }) };
      return { ...(state as At<'listed'>), stage: 'claimed', lead };
    }
    case 'ClaimReleased': {
      const { lead: _lead, ...listed } = state as At<'claimed'>;
      return { ...listed, stage: 'listed' };
    }
    case 'CaseResolved':
      return { ...(state as At<'claimed'>), stage: 'resolved', confirmed: false };
    case 'ResolutionConfirmed':
      return { ...(state as At<'resolved'>), confirmed: true };
    case 'ResolutionRefused':
      return state;
    case 'CaseClosed': {
      const { confirmed: _confirmed, ...claimed } = state as At<'resolved'>;
      return { ...claimed, stage: 'closed' };
    }
    case 'CaseReopened':
      return { ...(state as At<'closed'>), stage: 'claimed' };
    case 'CaseWithdrawn': {
      const { community, current } = state as At<'filed'>;
      return { stage: 'withdrawn', community, current };
    }
    default:
      return unreachable(event);
  }
};

export const caseDecider: Decider<Case, CaseEvent> = { initialState: { stage: 'unfiled' }, evolve };
