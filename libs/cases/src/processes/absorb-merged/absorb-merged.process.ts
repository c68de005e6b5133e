import type { Position, RecordedEvent } from '@crosswalk/event-sourcing';
import type { Ask, Process } from '@crosswalk/projections';
import type { CaseEvent, CaseMerged } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';

/** `duplicate` was merged at this position of the log, with these words. */
export type AbsorbDuplicate = Readonly<{
  name: 'absorb-case';
  duplicate: CaseId;
  merged: CaseMerged['data'];
  mergedAt: Position;
}>;
export type LetDuplicateGo = Readonly<{
  name: 'undo-merge';
  duplicate: CaseId;
  merged: CaseMerged['data'];
  why: string;
}>;
export type AbsorbMergedCommand = AbsorbDuplicate | LetDuplicateGo;

const react = (event: CaseEvent & RecordedEvent): readonly Ask<AbsorbMergedCommand>[] => {
  if (event.type !== 'CaseMerged') return [];
  const told = { duplicate: caseIdOfStream(event.stream), merged: event.data };
  return [
    {
      command: { name: 'absorb-case', ...told, mergedAt: event.position },
      otherwise: (why) => ({ command: { name: 'undo-merge', ...told, why } }),
    },
  ];
};

/** A duplicate's followers and reporters, brought to the case it was merged into; if that can't take them, it goes on. */
export const absorbMerged: Process<CaseEvent, AbsorbMergedCommand> = {
  name: 'absorb-merged',
  version: 1,
  from: 'start',
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  react,
};
