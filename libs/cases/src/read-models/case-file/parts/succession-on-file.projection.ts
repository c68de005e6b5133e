import { bothClaim, claimsAfter, type Succession } from '../../../case/succession.policy.js';
import type { UnitRef } from '../../../case/events.js';
import type { ClaimOnFile, ClaimsOnFile } from './claims-on-file.projection.js';
import type { PlanAndWorksOnFile, PlanOnFile } from './plan-on-file.projection.js';
import type { StudyOnFile } from './study-on-file.projection.js';

type Named = Readonly<{ community: UnitRef; subdistrict?: UnitRef; reporters: readonly UnitRef[] }>;
type OnFile = ClaimsOnFile & StudyOnFile & PlanAndWorksOnFile & Named;

/**
 * The parts of a file that name units, with the successor in the place of the former. A unit goes on under the name it
 * had when it acted; that it is the successor today is told by its id.
 */
export const succeededOnFile = (file: OnFile, succession: Succession): OnFile => {
  const { invitations, claims, items, surveys, rounds, verdicts, plans, works, resolutions } = file;
  const { community, subdistrict, reporters } = file;
  const standing = claims.filter(({ endedAt }) => endedAt === undefined);
  const both = bothClaim(standing, succession);
  const replaced = withIds(
    {
      ...{ community, reporters, invitations, items, surveys, rounds, verdicts, plans, resolutions },
      ...(subdistrict ? { subdistrict } : {}),
      ...(works ? { works } : {}),
    },
    succession,
  );
  return {
    ...replaced,
    claims: claimsOnFileAfter(claims, succession),
    reporters: distinct(replaced.reporters, ({ id }) => id),
    invitations: distinct(replaced.invitations, ({ department, answer }) => `${department.id} ${answer}`),
    verdicts: ownLast(verdicts, succession, replaced.verdicts),
    plans: replaced.plans.map((plan, place) =>
      place === plans.length - 1 ? answersOnFile(plan, plans.at(-1), { succession, both }) : plan,
    ),
  };
};

/** The claims that stand, two of them made one, and those that were released, under the successor. */
const claimsOnFileAfter = (claims: readonly ClaimOnFile[], succession: Succession): readonly ClaimOnFile[] => {
  const standing = claims.filter(({ endedAt }) => endedAt === undefined);
  const joined = new Map(
    claimsAfter(standing, succession, joinedOnFile).map((claim) => [claim.department.id, claim] as const),
  );
  return claims.flatMap((claim) => {
    const now = withIds(claim, succession);
    if (claim.endedAt !== undefined) return [now];
    const stays = joined.get(now.department.id);
    joined.delete(now.department.id);
    return stays ? [{ ...stays, department: now.department }] : [];
  });
};

const joinedOnFile = (goesOn: ClaimOnFile, ends: ClaimOnFile): ClaimOnFile => {
  const promisedFor = goesOn.promisedFor ?? ends.promisedFor;
  return {
    ...goesOn,
    ...(promisedFor === undefined ? {} : { promisedFor }),
    claimedAt: goesOn.claimedAt < ends.claimedAt ? goesOn.claimedAt : ends.claimedAt,
    work: goesOn.work + ends.work,
    releases: [...ends.releases, ...goesOn.releases],
    extensions: [...ends.extensions, ...goesOn.extensions],
  };
};

type Verdicts = StudyOnFile['verdicts'];

const ownLast = (before: Verdicts, { from, to }: Succession, after: Verdicts): Verdicts => {
  const own = before.some(({ department }) => department.id === to.id);
  return own ? after.filter((_verdict, place) => before[place]?.department.id !== from.id) : after;
};

type Joining = Readonly<{ succession: Succession; both: boolean }>;

const answersOnFile = (plan: PlanOnFile, before: PlanOnFile | undefined, { succession, both }: Joining): PlanOnFile => {
  const { from, to } = succession;
  const answers = plan.answers.toSorted((a, b) => Number(b.answer === 'refused') - Number(a.answer === 'refused'));
  const answered = (id: string): boolean => before?.answers.some(({ department }) => department.id === id) ?? false;
  const half = both && !(answered(from.id) && answered(to.id)) && !refusedBy(plan, to.id);
  const kept = distinct(answers, ({ department }) => department.id);
  return { ...plan, answers: half ? kept.filter(({ department }) => department.id !== to.id) : kept };
};

const refusedBy = ({ answers }: PlanOnFile, id: string): boolean =>
  answers.some(({ department, answer }) => department.id === id && answer === 'refused');

const distinct = <One>(all: readonly One[], keyOf: (one: One) => string): readonly One[] =>
  all.filter((one, place) => all.findIndex((other) => keyOf(other) === keyOf(one)) === place);

/** The same, with the successor's id wherever the former's stood. */
const withIds = <Part>(part: Part, succession: Succession): Part => {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((one: unknown) => withIds(one, succession)) as Part;
  const { from, to } = succession;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === 'id' && value === from.id ? to.id : withIds<unknown>(value, succession),
    ]),
  ) as Part;
};
