import {
  currentVersion,
  upcast,
  type Decider,
  type Fact,
  type Position,
  type Upcasters,
} from '@crosswalk/event-sourcing';
import { listDecider } from '../../libs/breakdown-lists/src/list/decider.js';
import { listUpcasters } from '../../libs/breakdown-lists/src/list/upcasters.js';
import { caseDecider } from '../../libs/cases/src/case/decider.js';
import type { CaseEvent } from '../../libs/cases/src/case/events.js';
import type { Case } from '../../libs/cases/src/case/state.js';
import { caseUpcasters } from '../../libs/cases/src/case/upcasters.js';
import { offerDecider } from '../../libs/catalogue/src/offer/decider.js';
import { offerUpcasters } from '../../libs/catalogue/src/offer/upcasters.js';
import { personDecider } from '../../libs/organisation/src/person/decider.js';
import { personUpcasters } from '../../libs/organisation/src/person/upcasters.js';
import { residentDecider } from '../../libs/residents/src/resident/decider.js';
import { residentUpcasters } from '../../libs/residents/src/resident/upcasters.js';
import { unitDecider } from '../../libs/organisation/src/unit/decider.js';
import { unitUpcasters } from '../../libs/organisation/src/unit/upcasters.js';
import { visitDecider } from '../../libs/visits/src/round/decider.js';
import { visitUpcasters } from '../../libs/visits/src/round/upcasters.js';
import { compile } from './compiler.js';
import { goldenFiles, type Golden } from './golden.js';

const told = ['CaseFiled', 'CaseListed', 'CaseClaimed', 'CaseResolved'] as const;

/** What must have happened before an event of each type, and the stage it leaves the case in. */
const lives: Readonly<Record<CaseEvent['type'], readonly [before: readonly CaseEvent['type'][], stage: string]>> = {
  CaseFiled: [[], 'filed'],
  CaseAmended: [told.slice(0, 1), 'filed'],
  CaseListed: [told.slice(0, 1), 'listed'],
  DepartmentsInvited: [told.slice(0, 2), 'listed'],
  CaseClaimed: [told.slice(0, 2), 'claimed by a lead, still listed by support'],
  ClaimReleased: [told.slice(0, 3), 'listed'],
  CaseResolved: [told.slice(0, 3), 'resolved'],
  ResidentAnswered: [told, 'resolved'],
  ResolutionConfirmed: [told, 'resolved'],
  ResolutionRefused: [told, 'resolved'],
  CaseClosed: [told, 'closed'],
  CaseReopened: [[...told, 'CaseClosed'], 'claimed'],
  CaseWithdrawn: [told.slice(0, 2), 'withdrawn'],
  CaseReturned: [told.slice(0, 1), 'returned'],
  CaseRefiled: [['CaseFiled', 'CaseReturned'], 'filed'],
  CaseRaised: [told.slice(0, 2), 'listed'],
  CaseDeclined: [told.slice(0, 1), 'declined'],
  InvitationDeclined: [[...told.slice(0, 2), 'DepartmentsInvited'], 'listed'],
  DepartmentAssigned: [told.slice(0, 3), 'claimed'],
  ReleaseAsked: [told.slice(0, 3), 'claimed'],
  ReleaseRefused: [[...told.slice(0, 3), 'ReleaseAsked'], 'claimed'],
  LeadHandedOver: [told.slice(0, 3), 'claimed'],
  ExtensionAsked: [told.slice(0, 3), 'claimed'],
  ExtensionGranted: [[...told.slice(0, 3), 'ExtensionAsked'], 'claimed'],
  ExtensionRefused: [[...told.slice(0, 3), 'ExtensionAsked'], 'claimed'],
  WorkItemPlanned: [told.slice(0, 3), 'claimed'],
  WorkItemStarted: [[...told.slice(0, 3), 'WorkItemPlanned'], 'claimed'],
  WorkItemFinished: [[...told.slice(0, 3), 'WorkItemPlanned', 'WorkItemStarted'], 'claimed'],
  WorkItemCancelled: [[...told.slice(0, 3), 'WorkItemPlanned'], 'claimed'],
  SurveyScheduled: [told.slice(0, 3), 'in-study'],
  SurveyHeld: [[...told.slice(0, 3), 'SurveyScheduled'], 'in-study'],
  FindingAdded: [[...told.slice(0, 3), 'SurveyScheduled', 'SurveyHeld'], 'in-study'],
  SurveyCancelled: [[...told.slice(0, 3), 'SurveyScheduled'], 'in-study'],
  OpinionRoundOpened: [told.slice(0, 3), 'in-study'],
  OpinionsCounted: [[...told.slice(0, 3), 'OpinionRoundOpened'], 'in-study'],
  OpinionRoundClosed: [[...told.slice(0, 3), 'OpinionRoundOpened', 'OpinionsCounted'], 'in-study'],
  FeasibilityGiven: [told.slice(0, 3), 'in-study'],
  PlanProposed: [told.slice(0, 3), 'in-study'],
  PlanSigned: [[...told.slice(0, 3), 'PlanProposed'], 'in-study'],
  PlanRefused: [[...told.slice(0, 3), 'PlanProposed'], 'in-study'],
  PlanAdopted: [[...told.slice(0, 3), 'PlanProposed', 'PlanSigned'], 'planned'],
  WorksStarted: [told.slice(0, 3), 'in-works'],
  WorksProgressed: [[...told.slice(0, 3), 'WorksStarted'], 'in-works'],
  MilestoneReached: [[...told.slice(0, 3), 'WorksStarted'], 'in-works'],
  WorksDelayed: [[...told.slice(0, 3), 'WorksStarted'], 'in-works'],
  CaseSuspended: [told.slice(0, 2), 'listed'],
  CaseResumed: [[...told.slice(0, 2), 'CaseSuspended'], 'listed'],
  CaseSupervised: [told.slice(0, 3), 'claimed'],
  SupervisionLifted: [[...told.slice(0, 3), 'CaseSupervised'], 'claimed'],
  CaseUrged: [told.slice(0, 3), 'claimed'],
  CommentAdded: [told.slice(0, 1), 'filed'],
  AttachmentAdded: [told.slice(0, 1), 'filed'],
  AttachmentRemoved: [['CaseFiled', 'AttachmentAdded'], 'filed'],
  AffectedPersonAdded: [told.slice(0, 1), 'filed'],
  ResidentTold: [told.slice(0, 1), 'filed'],
  ResidentCorrected: [told.slice(0, 1), 'filed'],
  TrackingCodeIssued: [told.slice(0, 1), 'filed'],
  CaseFollowed: [told.slice(0, 1), 'filed'],
  CaseUnfollowed: [['CaseFiled', 'CaseFollowed'], 'filed'],
  CaseMerged: [told.slice(0, 2), 'merged'],
  CaseAbsorbed: [told.slice(0, 2), 'listed'],
  CaseUnmerged: [[...told.slice(0, 2), 'CaseMerged'], 'listed'],
  CaseSplit: [told.slice(0, 1), 'filed'],
  CasesLinked: [told.slice(0, 1), 'filed'],
  CasesUnlinked: [['CaseFiled', 'CasesLinked'], 'filed'],
  UnitSucceeded: [told.slice(0, 3), 'claimed'],
};

const stageOf = ({ stage }: Case): string => stage;

const recorded = ({ type, schemaVersion }: Golden, data: object) => ({
  id: '00000000-0000-5000-8000-000000000000',
  stream: 'case-golden',
  revision: 0,
  position: '1' as Position,
  recordedAt: '2026-03-02T04:00:00.000Z',
  type,
  data,
  metadata: {
    commandId: 'c',
    correlationId: 'c',
    causationId: 'c',
    actorId: 'lin',
    actorRole: 'community-staff',
    schemaVersion,
  },
});

/** The newest golden file of a type, or the file itself when it is of that type. */
const newest = (type: string): Golden => {
  const found = goldenFiles
    .filter((golden) => golden.type === type)
    .toSorted(byVersion)
    .at(-1);
  if (!found) throw new Error(`No golden file for ${type}`);
  return found;
};
const byVersion = (a: Golden, b: Golden): number => Number(a.schemaVersion) - Number(b.schemaVersion);

const fold = <State, Event extends Fact>(
  decider: Decider<State, Event>,
  upcasters: Upcasters<Event>,
  events: readonly Golden[],
  pick: (stored: readonly object[]) => object,
): State =>
  events
    .map((golden) => upcast<Event>(upcasters, recorded(golden, pick(golden.stored))))
    .reduce<State>(decider.evolve, decider.initialState);

const picks = [
  ['fullest', (stored: readonly object[]) => stored[0] ?? {}],
  ['barest', (stored: readonly object[]) => stored.at(-1) ?? {}],
] as const;

const isOf =
  <Type extends string>(known: Readonly<Record<Type, unknown>>) =>
  ({ type }: Golden): boolean =>
    type in known;
const caseFiles = goldenFiles.filter(isOf(caseUpcasters));

/** What is no case: its decider, its upcasters, and the event that everything else comes after. */
const rooms: readonly (readonly [string, Decider<unknown, Fact>, Upcasters, string])[] = [
  ['a unit', unitDecider as Decider<unknown, Fact>, unitUpcasters, 'UnitEstablished'],
  ['a person', personDecider as Decider<unknown, Fact>, personUpcasters, 'PersonRegistered'],
  ['a breakdown list', listDecider as Decider<unknown, Fact>, listUpcasters, 'BreakdownListOpened'],
  ['an offer', offerDecider as Decider<unknown, Fact>, offerUpcasters, 'ServiceOffered'],
  ['a resident', residentDecider as Decider<unknown, Fact>, residentUpcasters, 'ResidentRegistered'],
  ['a round', visitDecider as Decider<unknown, Fact>, visitUpcasters, 'VisitRoundOpened'],
];
const roomFiles = rooms.flatMap(([room, decider, upcasters, first]) =>
  goldenFiles
    .filter(isOf(upcasters))
    .map((golden) => [golden.file, room, { golden, decider, upcasters, first }] as const),
);

describe.each(picks)('The %s event stored', (_, pick) => {
  it.each(caseFiles.map((golden) => [golden.file, golden] as const))('in %s folds into a case', (_file, golden) => {
    const [before, stage] = lives[golden.type as CaseEvent['type']];
    const past = fold(caseDecider, caseUpcasters, before.map(newest), ({ 0: fullest = {} }) => fullest);
    const event = upcast<CaseEvent>(caseUpcasters, recorded(golden, pick(golden.stored)));
    expect(stage).toContain(stageOf(caseDecider.evolve(past, event)));
  });

  it.each(roomFiles)('in %s folds into %s', (_file, _room, { golden, decider, upcasters, first }) => {
    const before = golden.type === first ? [] : [newest(first)];
    expect(fold(decider, upcasters, [...before, golden], pick)).not.toEqual(decider.initialState);
  });
});

describe('A golden file', () => {
  it('is there for every event type in every version ever stored', () => {
    const versions = [caseUpcasters, ...rooms.map(([, , upcasters]) => upcasters)].flatMap((upcasters: Upcasters) =>
      Object.keys(upcasters).flatMap((type) =>
        Array.from({ length: Number(currentVersion(upcasters, type)) }, (_, index) => `${type}.v${index + 1}.json`),
      ),
    );
    expect(goldenFiles.map(({ file }) => file).toSorted()).toEqual(versions.toSorted());
  });

  it.each(goldenFiles.map((golden) => [golden.file, golden] as const))(
    '%s is named for what it holds',
    (file, golden) => {
      expect(file).toBe(`${golden.type}.v${golden.schemaVersion}.json`);
    },
  );
});

/** Ids are only strings to JSON; everything else must be of today's shape, or an upcaster is missing. */
const shapes = `
  import type { ListEvent } from '../../libs/breakdown-lists/src/list/events.js';
  import type { CaseEvent } from '../../libs/cases/src/case/events.js';
import type { Case } from '../../libs/cases/src/case/state.js';
  import type { OfferEvent } from '../../libs/catalogue/src/offer/events.js';
  import type { PersonEvent } from '../../libs/organisation/src/person/events.js';
  import type { UnitEvent } from '../../libs/organisation/src/unit/events.js';
  import type { VisitEvent } from '../../libs/visits/src/round/events.js';
  import type { ResidentEvent } from '../../libs/residents/src/resident/events.js';
  type AnyEvent = CaseEvent | ListEvent | OfferEvent | PersonEvent | ResidentEvent | UnitEvent | VisitEvent;
  type Plain<T> = T extends string ? (keyof T extends keyof string ? T : string)
    : T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;
  type Stored<Type extends string> = readonly Plain<Extract<AnyEvent, { type: Type }>['data']>[];
`;
const check = 'test/borders/stored-shapes.ts';
const asCode = ({ type, stored }: Golden): string =>
  `export const ${type}: Stored<'${type}'> = ${JSON.stringify(stored)};`;

describe('What was stored last', () => {
  const latest = [...new Set(goldenFiles.map(({ type }) => type))].map(newest);

  it('is of the shape that the code knows', () => {
    expect(compile([check], { [check]: shapes + latest.map(asCode).join('\n') })).toEqual([]);
  });

  it.each([
    ['lacks a part', { reason: 'solved', at: '2026-03-02T04:00:00.000Z' }],
    ['has a part too many', { by: 'lin', at: '2026-03-02T04:00:00.000Z', because: 'solved' }],
  ])('does not compile when it %s', (_, planted) => {
    const stored = asCode({ file: '', type: 'CaseClosed', schemaVersion: '1', stored: [planted] });
    expect(compile([check], { [check]: shapes + stored })).toHaveLength(1);
  });
});
