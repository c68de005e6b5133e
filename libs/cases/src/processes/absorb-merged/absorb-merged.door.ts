import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { unreachable, type EventStore, type Request } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { Clock } from '@crosswalk/http';
import { caseStream, type Instant, type PersonId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import { AbsorbCaseCommand } from '../../commands/absorb-case/absorb-case.command.js';
import { UndoMergeCommand } from '../../commands/undo-merge/undo-merge.command.js';
import { Cases } from '../../desk/cases.js';
import { CaseDoor } from '../case-door.js';
import { absorbMerged, type AbsorbDuplicate, type AbsorbMergedCommand } from './absorb-merged.process.js';

@Injectable()
export class AbsorbMergedDoor extends CaseDoor<AbsorbMergedCommand> {
  protected readonly process = absorbMerged;

  constructor(
    private readonly bus: CommandBus,
    private readonly cases: Cases,
    private readonly clock: Clock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {
    super();
  }

  protected override async send(command: AbsorbMergedCommand, request: Request): Promise<unknown> {
    const { duplicate, merged } = command;
    const at = this.clock.now() as Instant;
    switch (command.name) {
      case 'absorb-case': {
        await this.requireThere(command);
        const { into, followers, reporters, affected, by } = merged;
        const from = { id: duplicate, number: await this.numberOf(command) };
        const message = { from, followers, reporters, affected, by, at };
        return this.bus.execute(new AbsorbCaseCommand(into.id, message, request));
      }
      case 'undo-merge': {
        const by = request.metadata.actorId as PersonId;
        const message = { into: merged.into, why: command.why, by, at };
        return this.bus.execute(new UndoMergeCommand(duplicate, message, request));
      }
      default:
        return unreachable(command);
    }
  }

  /**
   * Of two cases that were merged into each other at the same instant neither was there to take the other, so both go
   * on. By the order of the log, since the first of them is back by the time that the second asks.
   * @throws CaseRejected when the case was itself merged when the duplicate was
   */
  private async requireThere({ merged: { into }, mergedAt }: AbsorbDuplicate): Promise<void> {
    const before = (await this.store.readStream(caseStream(into.id))).filter(
      ({ position }) => this.store.comparePositions(position, mergedAt) < 0,
    );
    const last = before.findLast(({ type }) => type === 'CaseMerged' || type === 'CaseUnmerged');
    if (last?.type === 'CaseMerged') throw new CaseRejected('case-not-open', { stage: 'merged' });
  }

  private async numberOf({ duplicate }: AbsorbDuplicate): Promise<string> {
    const state = await this.cases.find(duplicate);
    if (state.stage === 'unfiled') throw new Error(`Case ${duplicate} was merged and never filed`);
    return state.number;
  }
}
