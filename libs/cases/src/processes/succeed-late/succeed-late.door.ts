import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Request } from '@crosswalk/event-sourcing';
import { Clock } from '@crosswalk/http';
import { OrganisationSnapshot, type Successors } from '@crosswalk/organisation';
import type { Instant, PersonId } from '../../case/ids.js';
import { SucceedUnitCommand } from '../../commands/succeed-unit/succeed-unit.command.js';
import { CaseDoor } from '../case-door.js';
import { succeedLate, type SucceedLate } from './succeed-late.process.js';

@Injectable()
export class SucceedLateDoor extends CaseDoor<SucceedLate> {
  protected readonly process = succeedLate((unit) => this.successors?.isMerged(unit) ?? false);
  private successors: Successors | undefined;

  constructor(
    private readonly bus: CommandBus,
    private readonly organisation: OrganisationSnapshot,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected override async prepare(): Promise<void> {
    this.successors = (await this.organisation.catchUp()).successors;
  }

  /** What was taken over before stays so. */
  protected override async send({ case: id, from }: SucceedLate, request: Request): Promise<unknown> {
    const { successors } = await this.organisation.catchUp();
    const done = { by: request.metadata.actorId as PersonId, at: this.clock.now() as Instant };
    return this.bus.execute(new SucceedUnitCommand(id, { from, to: successors.present(from), ...done }, request));
  }
}
