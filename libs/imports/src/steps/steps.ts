import {
  claimCase,
  closeCase,
  fileCase,
  listCase,
  resolveCase,
  type Case,
  type CaseEvent,
  type Instant,
  type PersonId,
  type UnitRef,
} from '@crosswalk/cases';
import type { ImportedCase } from '../row/imported-case.js';

/** What a source can know of a case, in the order it happens. The names stand in command ids: never change them. */
export const STEPS = ['filed', 'listed', 'claimed', 'resolved', 'closed'] as const;
export type Step = (typeof STEPS)[number];

/** What the row itself does not say. */
export type Circumstances = Readonly<{
  by: PersonId;
  number: string;
  procedure: Readonly<{ name: string; version: number }>;
  community: UnitRef;
  subdistrict?: UnitRef;
  department?: UnitRef;
}>;

/** One step as a request: when it occurred, and the decision a person's command would ask. */
export type StepRequest = Readonly<{
  step: Step;
  at: Instant;
  decide: (state: Case) => readonly CaseEvent[];
}>;

/** The steps that a row has taken, as requests in order. */
export const stepRequests = (row: ImportedCase, circumstances: Circumstances): readonly StepRequest[] => {
  const { by, community, department } = circumstances;
  const { listed, claimed, resolved, closed } = row;
  const requests: StepRequest[] = [filed(row, circumstances)];
  if (listed) requests.push({ step: 'listed', at: listed.at, decide: (state) => listCase({ by, ...listed }, state) });
  if (claimed && department) {
    requests.push({
      step: 'claimed',
      at: claimed.at,
      decide: (state) => claimCase({ by, ...claimed, department }, state),
    });
  }
  if (resolved) {
    // Where nobody claimed, the decision refuses before it looks at who resolved.
    const decide = (state: Case) => resolveCase({ by, ...resolved, department: department ?? community }, state);
    requests.push({ step: 'resolved', at: resolved.at, decide });
  }
  if (closed) requests.push({ step: 'closed', at: closed.at, decide: (state) => closeCase({ by, ...closed }, state) });
  return requests;
};

const filed = (row: ImportedCase, { by, number, procedure, community, subdistrict }: Circumstances): StepRequest => {
  const { title, description, category, place, urgency, affected, source } = row;
  const { at } = row.filed;
  const command = {
    by,
    at,
    title,
    description,
    category,
    place,
    urgency,
    ...(affected === undefined ? {} : { affected }),
    number,
    procedure,
    community,
    ...(subdistrict && { subdistrict }),
    source,
  };
  return { step: 'filed', at, decide: (state) => fileCase(command, state) };
};
