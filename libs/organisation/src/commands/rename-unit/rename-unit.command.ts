import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import { Turns } from '../../desk/turns.js';
import { OrganisationSnapshot } from '../../snapshot/organisation-snapshot.js';
import type { UnitEvent } from '../../unit/events.js';
import type { UnitId } from '../../unit/ids.js';
import { Units } from '../../units.js';
import { renameUnit, type RenameUnit } from './rename-unit.decision.js';

export class RenameUnitCommand extends Command<Outcome<UnitEvent>> {
  constructor(
    readonly unit: UnitId,
    readonly message: RenameUnit,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(RenameUnitCommand)
export class RenameUnitHandler implements ICommandHandler<RenameUnitCommand> {
  constructor(
    private readonly units: Units,
    private readonly snapshot: OrganisationSnapshot,
    private readonly turns: Turns,
  ) {}

  execute(command: RenameUnitCommand): Promise<Outcome<UnitEvent>> {
    return this.turns.take(() => this.rename(command));
  }

  private async rename({ unit, message, request }: RenameUnitCommand): Promise<Outcome<UnitEvent>> {
    const organisation = await this.snapshot.catchUp();
    return this.units.record(unit, request, (state) =>
      renameUnit(message, state, state.established && organisation.hasOther(unit, { ...state, name: message.name })),
    );
  }
}
