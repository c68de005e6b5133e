import { Injectable } from '@nestjs/common';
import { ProcessRunner, type Door, type Following, type Process } from '@crosswalk/projections';
import type { CaseEvent } from '../case/events.js';
import { AbsorbMergedDoor } from './absorb-merged/absorb-merged.door.js';
import { absorbMerged } from './absorb-merged/absorb-merged.process.js';
import { FileSplitDoor } from './file-split/file-split.door.js';
import { fileSplit } from './file-split/file-split.process.js';
import { FreeSlotsDoor } from './free-slots/free-slots.door.js';
import { freeSlots } from './free-slots/free-slots.process.js';
import { MirrorLinkDoor } from './mirror-link/mirror-link.door.js';
import { mirrorLink } from './mirror-link/mirror-link.process.js';
import { MirrorListDoor } from './mirror-list/mirror-list.door.js';
import { mirrorList } from './mirror-list/mirror-list.process.js';
import { refusalOf } from './refusal-of.js';

/** What follows from the history of cases, each process with the door it sends its commands through. */
@Injectable()
export class CaseProcesses {
  constructor(
    private readonly lists: MirrorListDoor,
    private readonly merges: AbsorbMergedDoor,
    private readonly splits: FileSplitDoor,
    private readonly links: MirrorLinkDoor,
    private readonly slots: FreeSlotsDoor,
  ) {}

  /** A runner for each of them, not started. */
  runners(following: Following) {
    const run = <Command>(process: Process<CaseEvent, Command>, through: Pick<Door<Command>, 'send'>) =>
      new ProcessRunner({ ...following, process, door: { send: (...asked) => through.send(...asked), refusalOf } });
    return [
      run(mirrorList, this.lists),
      run(absorbMerged, this.merges),
      run(fileSplit, this.splits),
      run(mirrorLink, this.links),
      run(freeSlots, this.slots),
    ];
  }
}

/** Everything that processes are made of. */
export const caseProcesses = [
  CaseProcesses,
  MirrorListDoor,
  AbsorbMergedDoor,
  FileSplitDoor,
  MirrorLinkDoor,
  FreeSlotsDoor,
];
