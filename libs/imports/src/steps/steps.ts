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
import type { Procedure } from '@crosswalk/procedures';
import type { ResidentId } from '@crosswalk/residents';
import type { ImportedCase } from '../row/imported-case.js';

/** What a source can know of a case, in the order it happens. The names stand in command ids: never change them. */
export const STEPS = ['filed', 'listed', 'claimed', 'resolved', 'closed'] as const;
export type Step = (typeof STEPS)[number];

/** What the row itself does not say. */
export type Circumstances = Readonly<{
  by: PersonId;
  number: string;
  resident?: ResidentId;
  /** The rules that every step is decided under; the case keeps them. */
  procedure: Procedure;
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
  const { by, community, department, procedure } = circumstances;
  const { listed, claimed, resolved, closed } = row;
  const requests: StepRequest[] = [filed(row, circumstances)];
  if (listed) {
    requests.push({ step: 'listed', at: listed.at, decide: (state) => listCase({ by, ...listed }, state, procedure) });
  }
  if (claimed && department) {
    requests.push({
      step: 'claimed',
      at: claimed.at,
      decide: (state) => claimCase({ by, ...claimed, department, kind: 'department', role: 'lead' }, state, procedure),
    });
  }
  if (resolved) {
    // Where nobody claimed, the decision refuses before it looks at who resolved.
    const decide = (state: Case) =>
      resolveCase({ by, ...resolved, evidence: [], department: department ?? community }, state, procedure);
    requests.push({ step: 'resolved', at: resolved.at, decide });
  }
  if (closed) {
    requests.push({ step: 'closed', at: closed.at, decide: (state) => closeCase({ by, ...closed }, state, procedure) });
  }
  return requests;
};

const filed = (row: ImportedCase, circumstances: Circumstances): StepRequest => {
  const { by, number, resident, procedure, community, subdistrict } = circumstances;
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
    procedure: { name: procedure.name, version: procedure.version },
    community,
    ...(subdistrict && { subdistrict }),
    source,
    ...(resident === undefined ? {} : { resident }),
  };
  return { step: 'filed', at, decide: (state) => fileCase(command, state) };
};
