import { unreachable } from '@crosswalk/event-sourcing';
import type {
  FeasibilityGiven,
  OpinionRoundOpened,
  OpinionsCounted,
  RoundOutcome,
  StudyingEvent,
  SurveyHeld,
  SurveyScheduled,
  Verdict,
} from '../../../case/events.js';
import type { Instant } from '../../../case/ids.js';

type Told<Data> = Omit<Data, 'by' | 'at'>;

export type SurveyOnFile = Told<SurveyScheduled['data']> &
  Partial<Told<SurveyHeld['data']>> &
  Readonly<{ progress: 'scheduled' | 'held' | 'cancelled'; recordedAt?: Instant; reason?: string }>;

export type RoundOnFile = Told<OpinionRoundOpened['data']> &
  Partial<Told<OpinionsCounted['data']>> &
  Readonly<{ open: boolean; openedAt: Instant; outcome?: RoundOutcome; changed?: string; closedAt?: Instant }>;

export type VerdictOnFile = Told<FeasibilityGiven['data']> & Readonly<{ givenAt: Instant }>;

export type StudyOnFile = Readonly<{
  surveys: readonly SurveyOnFile[];
  rounds: readonly RoundOnFile[];
  /** The latest of each department. */
  verdicts: readonly VerdictOnFile[];
}>;

/** Surveys, opinion rounds and verdicts after one more event. */
export const studyOnFile = (file: StudyOnFile, event: StudyingEvent): Partial<StudyOnFile> => {
  const { by: _by, at, ...told } = event.data;
  const survey = (change: (survey: SurveyOnFile) => Partial<SurveyOnFile>): Partial<StudyOnFile> => ({
    surveys: file.surveys.map((one) =>
      'survey' in told && one.survey === told.survey ? { ...one, ...change(one) } : one,
    ),
  });
  const round = (change: Partial<RoundOnFile>): Partial<StudyOnFile> => ({
    rounds: file.rounds.map((one) => ('round' in told && one.round === told.round ? { ...one, ...change } : one)),
  });
  switch (event.type) {
    case 'SurveyScheduled': {
      const { by: _who, at: _when, ...scheduled } = event.data;
      return { surveys: [...file.surveys, { ...scheduled, progress: 'scheduled' }] };
    }
    case 'SurveyHeld': {
      const { by: _who, at: recordedAt, ...held } = event.data;
      return survey(() => ({ ...held, progress: 'held', recordedAt }));
    }
    case 'FindingAdded': {
      const { department, finding, disagreement } = event.data;
      return survey(({ findings = [], disagreements = [] }) => ({
        findings: [...findings, { department, finding }],
        ...(disagreement === undefined
          ? {}
          : { disagreements: [...disagreements, { department, about: disagreement }] }),
      }));
    }
    case 'SurveyCancelled':
      return survey(() => ({ progress: 'cancelled', reason: event.data.reason }));
    case 'OpinionRoundOpened': {
      const { by: _who, at: openedAt, ...opened } = event.data;
      return { rounds: [...file.rounds, { ...opened, open: true, openedAt }] };
    }
    case 'OpinionsCounted': {
      const { by: _who, at: _when, ...counted } = event.data;
      return round(counted);
    }
    case 'OpinionRoundClosed': {
      const { outcome, changed } = event.data;
      return round({ open: false, outcome, changed, closedAt: at });
    }
    case 'FeasibilityGiven': {
      const { by: _who, at: givenAt, ...given } = event.data;
      const others = file.verdicts.filter(({ department }) => department.id !== given.department.id);
      return { verdicts: [...others, { ...given, givenAt }] };
    }
    default:
      return unreachable(event);
  }
};

/** The verdict of all together: as good as the worst; undefined while nobody has given one. */
export const combinedVerdict = (verdicts: readonly Readonly<{ verdict: Verdict }>[]): Verdict | undefined =>
  (['not-feasible', 'feasible-if', 'feasible'] as const).find((worst) =>
    verdicts.some(({ verdict }) => verdict === worst),
  );
