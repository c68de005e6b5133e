import { breakdownLists, breakdownListsRows } from '@crosswalk/breakdown-lists';
import {
  breakdownListProjection,
  breakdownListRows,
  duplicateRows,
  duplicatesProjection,
  recordOfService,
  recordOfServiceRows,
  roundCaseRows,
  roundCases,
  trackingCode,
  trackingCodeRows,
  trackingCodes,
  trackingHash,
  workProjection,
  workRows,
} from '@crosswalk/cases';
import { rulesIn } from '@crosswalk/procedures';
import { offerRows, offersProjection } from '@crosswalk/catalogue';
import { peopleProjection, peopleRows, unitRows, units } from '@crosswalk/organisation';
import { lookRows, looks } from '@crosswalk/residents';
import { visitRoundRows, visitRounds } from '@crosswalk/visits';
import type { EventStore } from '@crosswalk/event-sourcing';
import type { Installation } from '@crosswalk/installation';
import { ProjectionRunner, type Checkpoints, type Lag, type Log } from '@crosswalk/projections';

/** The lists of this installation, each kept up with the log. */
export const PROJECTIONS = Symbol('Projections');

export type RunningProjection = Readonly<{
  id: string;
  start(): void;
  stop(): Promise<void>;
  lag(): Promise<Lag>;
}>;

type Running = Readonly<{ store: EventStore; installation: Installation; checkpoints: Checkpoints; log: Log }>;

/** Every list of this installation, with a runner that is not started yet. */
export const projectionsOf = ({ store, installation, checkpoints, log }: Running): readonly RunningProjection[] => {
  const running = { store, pool: installation.pool, checkpoints, log };
  const { tracking } = installation.secrets;
  const hashOf: Parameters<typeof trackingCodes>[0] = (id, serial) => trackingHash(trackingCode(tracking, id, serial));
  const rulesOf = rulesIn(installation.procedures.known);
  return [
    new ProjectionRunner({ ...running, projection: units, rows: unitRows }),
    new ProjectionRunner({ ...running, projection: peopleProjection, rows: peopleRows }),
    new ProjectionRunner({ ...running, projection: breakdownLists, rows: breakdownListsRows }),
    new ProjectionRunner({ ...running, projection: breakdownListProjection(rulesOf), rows: breakdownListRows }),
    new ProjectionRunner({ ...running, projection: workProjection(rulesOf), rows: workRows }),
    new ProjectionRunner({ ...running, projection: duplicatesProjection, rows: duplicateRows }),
    new ProjectionRunner({ ...running, projection: offersProjection, rows: offerRows }),
    new ProjectionRunner({ ...running, projection: recordOfService, rows: recordOfServiceRows }),
    new ProjectionRunner({ ...running, projection: roundCases, rows: roundCaseRows }),
    new ProjectionRunner({ ...running, projection: trackingCodes(hashOf), rows: trackingCodeRows }),
    new ProjectionRunner({ ...running, projection: looks, rows: lookRows }),
    new ProjectionRunner({ ...running, projection: visitRounds, rows: visitRoundRows }),
  ];
};
