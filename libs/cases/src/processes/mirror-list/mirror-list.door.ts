import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { PutOnListCommand, TakeOffListCommand } from '@crosswalk/breakdown-lists';
import { unreachable, type Request } from '@crosswalk/event-sourcing';
import { Clock } from '@crosswalk/http';
import { Cases } from '../../desk/cases.js';
import { CaseDoor } from '../case-door.js';
import { mirrorList, type MirrorListCommand } from './mirror-list.process.js';

@Injectable()
export class MirrorListDoor extends CaseDoor<MirrorListCommand> {
  protected readonly process = mirrorList;

  constructor(
    private readonly bus: CommandBus,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Tells a list; a case without a list that could be told has nothing to tell. */
  protected override async send(command: MirrorListCommand, request: Request): Promise<unknown> {
    const state = await this.cases.find(command.case);
    if (state.stage === 'unfiled') return;
    const list = command.list ?? state.list?.id;
    if (list === undefined) return;
    const { number, current } = state;
    const told = { case: { id: command.case, number, title: current.title }, by: command.by, at: this.clock.now() };
    switch (command.name) {
      case 'put-on-list':
        return this.bus.execute(new PutOnListCommand(list, told, request));
      case 'take-off-list': {
        const { why, to } = command;
        const left = { ...told, case: { id: command.case }, why, ...(to ? { to } : {}) };
        return this.bus.execute(new TakeOffListCommand(list, left, request));
      }
      default:
        return unreachable(command);
    }
  }
}
