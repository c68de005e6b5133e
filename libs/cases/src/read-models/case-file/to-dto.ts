import type { Procedure } from '@crosswalk/procedures';
import type { UnitRef } from '../../case/events.js';
import { waitingFor } from '../../case/next.projection.js';
import { answersInWords } from './answers-in-words.js';
import type { CaseFileDto } from './case-file.dto.js';
import type { CaseFile } from './case-file.projection.js';
import { combinedVerdict } from './parts/study-on-file.projection.js';

type Told = Omit<CaseFileDto, 'history' | 'may' | 'resident' | 'affectedResidents'>;

/** A case file as the API tells it, but for its history and its residents. */
export const toDto = (file: CaseFile, rules: Procedure, language: 'zh' | 'en'): Told => {
  const { standing, verdicts, history: _told, answers: _answers, partOf: _partOf, ...others } = file;
  const { resident: _resident, affectedResidents: _affected, ...rest } = others;
  const [lead] = standing.claims;
  const claimants = standing.claims.map(({ department }) => department);
  const combined = combinedVerdict(verdicts);
  return mutable({
    ...rest,
    stage: standing.stage,
    since: standing.since,
    next: waitingFor(standing, rules),
    answers: answersInWords(file, rules, language),
    items: file.items.map((item) => ({ ...item, waitsFor: waits(file, item.dependsOn) })),
    feasibility: {
      ...(combined === undefined ? {} : { combined }),
      verdicts,
      waitsFor: missing(claimants, verdicts),
    },
    plans: file.plans.map((plan, place) => ({
      ...plan,
      current: place === file.plans.length - 1,
      waitsFor:
        place === file.plans.length - 1 && plan.adoptedAt === undefined
          ? missing(
              claimants,
              plan.answers.filter(({ answer }) => answer === 'signed'),
            )
          : [],
    })),
    ...(lead?.role === 'lead' && lead.promisedFor !== null ? { promisedFor: lead.promisedFor } : {}),
  });
};

const waits = ({ items }: CaseFile, dependsOn: readonly string[]): readonly string[] =>
  dependsOn.filter((id) =>
    items.some((item) => item.id === id && (item.progress === 'planned' || item.progress === 'started')),
  );

const missing = (units: readonly UnitRef[], given: readonly Readonly<{ department: UnitRef }>[]): readonly UnitRef[] =>
  units.filter(({ id }) => !given.some(({ department }) => department.id === id));

type Mutable<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Mutable<Item>[]
    : { -readonly [Key in keyof T]: Mutable<T[Key]> };

// What is answered is written out at once: nobody can change it.
const mutable = <T>(value: T): Mutable<T> => value as Mutable<T>;
