import { unreachable, type Decider } from '@crosswalk/event-sourcing';
import type { RequestDropped, RequestTaken, VisitEvent } from './events.js';
import type { OpenedRound, RoundState } from './state.js';

// A fact is folded on the state its decision saw, so after the first one the round is open or closed.
const evolve = (state: RoundState, event: VisitEvent): RoundState => {
  const round = state as OpenedRound;
  switch (event.type) {
    case 'VisitRoundOpened': {
      const { campaign, group, community, subdistrict, from } = event.data;
      const told = { campaign, group, community, ...(subdistrict ? { subdistrict } : {}), from };
      return { ...told, stage: 'open', doors: {}, cases: {}, rows: {} };
    }
    case 'HouseholdVisited': {
      const { door, outcome, at, row } = event.data;
      return { ...withRow(round, row), doors: { ...round.doors, [door]: { outcome, at } } };
    }
    case 'RequestTaken':
      return withRequest(round, event.data);
    case 'RequestDropped':
      return withoutRequest(round, event.data);
    case 'VisitRoundClosed':
      return { ...round, stage: 'closed' };
    default:
      return unreachable(event);
  }
};

const withRow = (round: OpenedRound, row: string | undefined): OpenedRound =>
  row === undefined ? round : { ...round, rows: { ...round.rows, [row]: true } };

const withRequest = (round: OpenedRound, { case: id, row }: RequestTaken['data']): OpenedRound => ({
  ...withRow(round, row),
  cases: { ...round.cases, [id]: row === undefined ? {} : { row } },
});

// Its row may be taken again, when what was wrong has been put right.
const withoutRequest = (round: OpenedRound, { case: id }: RequestDropped['data']): OpenedRound => {
  const { [id]: dropped, ...cases } = round.cases;
  if (dropped?.row === undefined) return { ...round, cases };
  const { [dropped.row]: _gone, ...rows } = round.rows;
  return { ...round, cases, rows };
};

export const visitDecider: Decider<RoundState, VisitEvent> = { initialState: { stage: 'unopened' }, evolve };
