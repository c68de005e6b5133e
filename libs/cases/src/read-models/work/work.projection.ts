import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { Claimant, Procedure, ProcedureRef } from '@crosswalk/procedures';
import type { CaseEvent, UnitRef } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId, type Day, type Instant, type UnitId } from '../../case/ids.js';
import { waitingFor, type Next, type NextStep } from '../../case/next.projection.js';
import { sightAs } from '../../case/sight.projection.js';
import type { Standing } from '../../case/standing-shape.projection.js';
import { standingAfter, standingWhenFiled } from '../../case/standing.projection.js';
import { caseUpcasters } from '../../case/upcasters.js';
import { raisedAfter, signalsOf, type Raised } from './signals.projection.js';

/** What its checkpoint and its tables are called after. */
export const WORK = { name: 'work', version: 5 } as const;

/** What a unit is to a case: asked to claim it, free to claim it, holding a claim, its community, or coordinating. */
export const RELATIONS_TO_CASE = ['invited', 'open', 'lead', 'support', 'community', 'coordinator'] as const;
export type RelationToCase = (typeof RELATIONS_TO_CASE)[number];

/** A case as it lies on somebody's desk. */
export type Place = Readonly<{
  relation: RelationToCase;
  /** Null for whoever coordinates, and for a case that is open to any unit. */
  unit: UnitRef | null;
  /** Kinds of units that may claim a case which is open. */
  kinds: readonly Claimant[];
  /** Whether only those may claim it whose offer in the catalogue covers it. */
  offered: boolean;
  /** What waits for that unit; nothing when it waits for others. */
  steps: readonly NextStep[];
  /** When it is due there: the promise of a claim unless it is suspended, or when an invitation is to be answered. */
  due: Day | null;
}>;

/** An open case with the desks it lies on. */
export type CaseAtWork = Readonly<{
  id: CaseId;
  number: string;
  title: string;
  category: string;
  subdistrict: UnitRef | null;
  changedAt: Instant;
  revision: number;
  standing: Standing;
  places: readonly Place[];
  /** What was begun and is not over, and what of it leadership looks after now. */
  raised: readonly Raised[];
  signals: readonly Raised[];
  /** Units whom it concerns, and the kinds of units that may claim it now. */
  readers: readonly UnitId[];
  openTo: readonly string[];
}>;

/** Until what follows from the rules is added. */
const NOT_YET = { places: [], signals: [], readers: [], openTo: [] } as const;

/**
 * One row per case.
 * @param rulesOf the procedure of a case; it must know every version that cases were filed under
 */
export const workProjection = (rulesOf: (procedure: ProcedureRef) => Procedure) => {
  /** Once per row that is written, not once per event. */
  const finish = (row: CaseAtWork): CaseAtWork => {
    const rules = rulesOf(row.standing.procedure);
    const { units, openTo } = sightAs(row.standing, rules);
    const places = placesOf(row.standing, waitingFor(row.standing, rules), rules.claim);
    return { ...row, places, signals: signalsOf(row.raised, row.standing), readers: units, openTo };
  };
  return {
    ...WORK,
    prefixes: [CASE_STREAMS],
    upcasters: caseUpcasters,
    finish,
    key: ({ stream }: RecordedEvent): string => caseIdOfStream(stream),
    fold: (row: CaseAtWork | undefined, event: CaseEvent & RecordedEvent): CaseAtWork => {
      const { revision } = event;
      if (row && revision <= row.revision) return row;
      if (event.type === 'CaseFiled') {
        const { number, title, category, subdistrict = null, at } = event.data;
        const standing = standingWhenFiled(event.data);
        const id = caseIdOfStream(event.stream);
        const told = { id, number, title, category, subdistrict, changedAt: at, revision, standing, raised: [] };
        return { ...told, ...NOT_YET };
      }
      if (!row) throw new Error(`${event.type} of a case that was not filed`);
      const { title = row.title, category = row.category } = event.type === 'CaseAmended' ? event.data.changes : {};
      const standing = standingAfter(row.standing, event);
      const { subdistrict } = standing;
      const raised = raisedAfter(row.raised, event, standing);
      return { ...row, title, category, subdistrict, standing, raised, changedAt: event.data.at, revision };
    },
  } as const;
};

/** The desks a case lies on. Those who hold a claim keep it there also while it waits for others. */
export const placesOf = (
  standing: Standing,
  waiting: readonly Next[],
  { lead: leads, offered }: Pick<Procedure['claim'], 'lead' | 'offered'>,
): readonly Place[] => {
  if (waiting.length === 0) return [];
  const { claims, invited, community, suspendedUntil } = standing;
  const stepsOf = (id: string): readonly NextStep[] =>
    waiting.filter(({ units }) => units.some((unit) => unit.id === id)).map(({ step }) => step);
  const coordinating = waiting.filter(({ whom }) => whom === 'coordinator').map(({ step }) => step);
  const open = waiting.some(({ step, units }) => step === 'claim-case' && units.length === 0);
  const asked = stepsOf(community.id);
  return [
    ...claims.map(({ department, role, promisedFor }) => ({
      relation: role,
      unit: department,
      ...{ kinds: [], offered: false },
      steps: stepsOf(department.id),
      due: suspendedUntil === null ? promisedFor : null,
    })),
    ...invited.map(({ department, answerBy }) => ({
      relation: 'invited' as const,
      unit: department,
      ...{ kinds: [], offered: false },
      steps: ['claim-case' as const],
      due: answerBy,
    })),
    ...(open
      ? [{ relation: 'open' as const, unit: null, kinds: leads, offered, steps: ['claim-case' as const], due: null }]
      : []),
    ...(asked.length > 0
      ? [{ relation: 'community' as const, unit: community, kinds: [], offered: false, steps: asked, due: null }]
      : []),
    ...(coordinating.length > 0
      ? [
          {
            relation: 'coordinator' as const,
            unit: null,
            kinds: [],
            offered: false,
            steps: coordinating,
            due: suspendedUntil,
          },
        ]
      : []),
  ];
};
