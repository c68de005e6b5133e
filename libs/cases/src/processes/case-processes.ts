import type { Provider } from '@nestjs/common';
import type { FedProcess } from '@crosswalk/projections';
import { AbsorbMergedDoor } from './absorb-merged/absorb-merged.door.js';
import { FileSplitDoor } from './file-split/file-split.door.js';
import { FreeSlotsDoor } from './free-slots/free-slots.door.js';
import { MirrorLinkDoor } from './mirror-link/mirror-link.door.js';
import { MirrorListDoor } from './mirror-list/mirror-list.door.js';
import { OfferingUnits } from './route-orders/offering-units.query.js';
import { RouteOrdersDoor } from './route-orders/route-orders.door.js';
import { SucceedLateDoor } from './succeed-late/succeed-late.door.js';

const doors = [
  MirrorListDoor,
  AbsorbMergedDoor,
  FileSplitDoor,
  MirrorLinkDoor,
  RouteOrdersDoor,
  FreeSlotsDoor,
  SucceedLateDoor,
];

/** What follows from the history of cases. */
export class CaseProcesses {
  constructor(private readonly doors: readonly { fed: () => FedProcess }[]) {}

  /** Each of them, for the feed. */
  all(): readonly FedProcess[] {
    return this.doors.map((door) => door.fed());
  }
}

/** Everything that processes are made of. */
export const caseProcesses: readonly Provider[] = [
  ...doors,
  OfferingUnits,
  {
    provide: CaseProcesses,
    useFactory: (...made: ConstructorParameters<typeof CaseProcesses>[0]) => new CaseProcesses(made),
    inject: doors,
  },
];
