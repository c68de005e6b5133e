import { unreachable, type Decider } from '@crosswalk/event-sourcing';
import type { CaseEvent, CaseFiled, Description } from './events.js';
import type { Case, CaseIn } from './state.js';

const described = ({ title, description, category, place, urgency, affected }: CaseFiled['data']): Description => ({
  title,
  description,
  category,
  place,
  urgency,
  ...(affected === undefined ? {} : { affected }),
});

// A fact is folded on the state its decision saw, so the stage before it is known.
const evolve = (state: Case, event: CaseEvent): Case => {
  switch (event.type) {
    case 'CaseFiled': {
      const { data } = event;
      return { stage: 'filed', community: data.community, current: described(data), since: data.at };
    }
    case 'CaseAmended': {
      const filed = state as CaseIn<'filed'>;
      return { ...filed, current: { ...filed.current, ...event.data.changes } };
    }
    case 'CaseListed': {
      const { list, at } = event.data;
      return { ...(state as CaseIn<'filed'>), stage: 'listed', list, invited: [], since: at };
    }
    case 'DepartmentsInvited': {
      const listed = state as CaseIn<'listed'>;
      return { ...listed, invited: [...listed.invited, ...event.data.departments.map(({ id }) => id)] };
    }
    case 'CaseClaimed': {
      const { department, promisedFor, at } = event.data;
      const lead = { department, ...(promisedFor === undefined ? {} : { promisedFor }) };
      return { ...(state as CaseIn<'listed'>), stage: 'claimed', lead, since: at };
    }
    case 'ClaimReleased': {
      const { community, current, list, invited } = state as CaseIn<'claimed'>;
      return { stage: 'listed', community, current, list, invited, since: event.data.at };
    }
    case 'CaseResolved':
      return { ...(state as CaseIn<'claimed'>), stage: 'resolved', since: event.data.at };
    case 'ResolutionConfirmed':
    case 'ResolutionRefused':
      return state;
    case 'CaseClosed':
      return { ...claimOf(state), stage: 'closed', since: event.data.at };
    case 'CaseReopened':
      return { ...claimOf(state), stage: 'claimed', since: event.data.at };
    case 'CaseWithdrawn': {
      const { community, current } = state as CaseIn<'filed'>;
      return { stage: 'withdrawn', community, current, since: event.data.at };
    }
    default:
      return unreachable(event);
  }
};

const claimOf = (state: Case): Omit<CaseIn<'claimed'>, 'stage'> => {
  const { community, current, list, invited, lead, since } = state as CaseIn<'resolved' | 'closed'>;
  return { community, current, list, invited, lead, since };
};

export const caseDecider: Decider<Case, CaseEvent> = { initialState: { stage: 'unfiled' }, evolve };
