import { unreachable } from '@crosswalk/event-sourcing';
import { withUnits } from './claiming.decider.js';
import type { StudyingEvent } from './events.js';
import type { SurveyId, UnitId } from './ids.js';
import type { Facts, OpinionRound, Survey } from './state.js';

/** What surveys, opinion rounds and verdicts change of the facts. */
export const afterStudying = (facts: Facts, event: StudyingEvent): Partial<Facts> => {
  const survey = (id: SurveyId, progress: Survey['progress'], came: readonly UnitId[] = []): Partial<Facts> => ({
    surveys: facts.surveys.map((one) =>
      one.id === id ? { ...one, progress, departments: [...new Set([...one.departments, ...came])] } : one,
    ),
  });
  const round = (number: number, change: Partial<OpinionRound>): Partial<Facts> => ({
    rounds: facts.rounds.map((one) => (one.round === number ? { ...one, ...change } : one)),
  });
  switch (event.type) {
    case 'SurveyScheduled': {
      const departments = event.data.departments.map(({ id }) => id);
      const scheduled = { id: event.data.survey, progress: 'scheduled', departments } as const;
      return {
        surveys: [...facts.surveys, scheduled],
        involved: withUnits(facts.involved, event.data.departments),
      };
    }
    case 'SurveyHeld': {
      const came = event.data.present.map(({ department }) => department);
      const ids = came.map(({ id }) => id);
      return { ...survey(event.data.survey, 'held', ids), involved: withUnits(facts.involved, came) };
    }
    case 'SurveyCancelled':
      return survey(event.data.survey, 'cancelled');
    case 'FindingAdded':
      return {};
    case 'OpinionRoundOpened':
      return { rounds: [...facts.rounds, { round: event.data.round, open: true, counted: false }] };
    case 'OpinionsCounted':
      return round(event.data.round, { counted: true });
    case 'OpinionRoundClosed':
      return round(event.data.round, { open: false });
    case 'FeasibilityGiven': {
      const { department, verdict, grounds } = event.data;
      return { verdicts: { ...facts.verdicts, [department.id]: { verdict, grounds } } };
    }
    default:
      return unreachable(event);
  }
};
