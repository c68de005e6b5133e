import type { CaseNumbers } from '@crosswalk/cases';
import type { EventStore } from '@crosswalk/event-sourcing';
import type { ResidentId, Residents } from '@crosswalk/residents';
import type { ImportedCase } from '../row/imported-case.js';
import type { Where } from '../row/remarks.js';
import type { ImportedUnits } from '../steps/imported-units.js';
import { importerOf, type Origin } from '../steps/provenance.js';
import { stepRequests, type Circumstances, type Step, type StepRequest } from '../steps/steps.js';

/** What became of a row: filed anew, carried on from where the log left it, or nothing new in it. */
export type Taken = Readonly<{ as: 'new' | 'continued' | 'there-already'; events: number }>;

export type TakingContext = Readonly<{
  store: EventStore;
  numbers: Pick<CaseNumbers, 'next'>;
  residents: Pick<Residents, 'keep'>;
  units: ImportedUnits;
  origin: Origin;
  procedure: Circumstances['procedure'];
  /** True when an earlier run may have brought these cases in: look before a number is drawn. */
  lookFirst: boolean;
}>;

/** A row as it was read; `whereOf` names the columns that a step came from. */
export type RowToTake = Readonly<{ imported: ImportedCase; line: number; whereOf: (step: Step) => Where }>;

/** What only a case that is new needs. `resident`: whose concern it is, sealed. */
export type Fresh = Readonly<{ number: string; resident?: ResidentId }>;

export const requestsOf = (
  { units, origin, procedure }: TakingContext,
  { imported }: RowToTake,
  fresh: Fresh = { number: '' },
): readonly StepRequest[] =>
  stepRequests(imported, { by: importerOf(origin.profile), ...fresh, procedure, ...units.of(imported) });

/** What the facts of a row are dressed with. */
export const provenanceOf = ({ origin }: TakingContext, { imported, line }: RowToTake) => ({
  origin,
  row: { key: imported.key, line },
});
