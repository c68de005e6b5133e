import type { CaseFile, Person, Schemas, Unit } from '../api/client.js';
import type { Offer } from '../components/offers.js';
import type { Step } from './steps.js';

export type Rules = Pick<Schemas['ProcedureInFullDto'], 'claim' | 'steps'>;
type NamedStep = Rules['steps'][number]['step'];

/** Who asks, about which case, under which rules (undefined where only the API knows them), and on which day. */
export type Situation = Readonly<{
  asker: Readonly<{ id: string; role: Person['role']; unit?: string; kind?: Unit['kind'] }>;
  file: CaseFile;
  rules?: Rules;
  today: string;
}>;

/** The steps offered when something is so. */
export const when = (so: boolean, ...steps: readonly Step[]): readonly Offer[] =>
  so ? steps.map((step) => ({ step, part: '' })) : [];

/** A step about part of a case. */
export const about = (step: Step, part: string, named: string): Offer => ({ step, part, named });

const ENDS: readonly CaseFile['stage'][] = ['closed', 'declined', 'withdrawn', 'merged'];

export const isOpen = ({ file }: Situation): boolean => !ENDS.includes(file.stage);

/** Open, not resolved, not suspended. */
export const isMoving = (situation: Situation): boolean =>
  isOpen(situation) && situation.file.stage !== 'resolved' && situation.file.suspended === undefined;

/** Moving, with a lead. */
export const isLed = (situation: Situation): boolean =>
  isMoving(situation) && !['filed', 'listed', 'returned'].includes(situation.file.stage);

export const knows = ({ rules }: Situation, step: NamedStep): boolean =>
  rules === undefined || rules.steps.some((known) => known.step === step);

export const isOwn = ({ asker, file }: Situation): boolean =>
  asker.role === 'community-staff' && asker.unit === file.community.id;

export const isCoordinator = ({ asker }: Situation): boolean => asker.role === 'coordinator';

/** The coordinator, or a subdistrict. */
export const isAbove = ({ asker }: Situation): boolean =>
  asker.role === 'coordinator' || asker.role === 'subdistrict-staff';

export const standing = ({ file }: Situation) => file.claims.filter(({ endedAt }) => endedAt === undefined);

const CLAIMANTS: readonly Person['role'][] = [
  'department-staff',
  'department-head',
  'organisation-member',
  'community-staff',
];

/** The claim that the asker's unit holds. */
export const ownClaim = (situation: Situation) => {
  const { role, unit } = situation.asker;
  return CLAIMANTS.includes(role) ? standing(situation).find(({ department }) => department.id === unit) : undefined;
};

export const isLead = (situation: Situation): boolean => ownClaim(situation)?.role === 'lead';

export const hasLead = (situation: Situation): boolean => standing(situation).some(({ role }) => role === 'lead');
