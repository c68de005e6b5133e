import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { derivedId, type Request } from '@crosswalk/event-sourcing';
import { Clock } from '@crosswalk/http';
import { Heirs, type Heir, type Inheritance } from '@crosswalk/organisation';
import type { CaseId, Instant, PersonId } from '../../case/ids.js';
import { SucceedUnitCommand } from '../../commands/succeed-unit/succeed-unit.command.js';
import { unitRef } from '../../desk/asked.js';
import { ConcernedCases } from '../../desk/concerned-cases.query.js';

const AT_ONCE = 8;

/** Lets a unit's successor go on with every case that concerned the unit. */
@Injectable()
export class CaseHeir implements Heir, OnModuleInit {
  constructor(
    private readonly bus: CommandBus,
    private readonly concerned: ConcernedCases,
    private readonly heirs: Heirs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.heirs.add(this);
  }

  async takeOver({ from, to, position }: Inheritance, request: Request): Promise<void> {
    const succession = { from: unitRef(from), to: unitRef(to) };
    const cases = await this.concerned.of(succession.from.id, position);
    const told = (id: CaseId) => this.bus.execute(this.command(id, succession, request));
    for (let first = 0; first < cases.length; first += AT_ONCE) {
      await Promise.all(cases.slice(first, first + AT_ONCE).map(told));
    }
  }

  private command(
    id: CaseId,
    succession: Pick<SucceedUnitCommand['message'], 'from' | 'to'>,
    { metadata }: Request,
  ): SucceedUnitCommand {
    const commandId = derivedId('succession', `${metadata.commandId}\n${id}`);
    const done = { by: metadata.actorId as PersonId, at: this.clock.now() as Instant };
    return new SucceedUnitCommand(id, { ...succession, ...done }, { metadata: { ...metadata, commandId } });
  }
}
