import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import { OrganisationSnapshot } from '../../snapshot/organisation-snapshot.js';
import type { UnitEvent } from '../../unit/events.js';
import type { UnitId } from '../../unit/ids.js';
import { Units } from '../../units.js';
import { requireNewName, type EstablishUnit } from './establish-unit.decision.js';

type Established = Outcome<UnitEvent> & Readonly<{ id: UnitId }>;

export class EstablishUnitCommand extends Command<Established> {
  constructor(
    readonly message: EstablishUnit,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(EstablishUnitCommand)
export class EstablishUnitHandler implements ICommandHandler<EstablishUnitCommand> {
  constructor(
    private readonly units: Units,
    private readonly snapshot: OrganisationSnapshot,
  ) {}

  async execute({ message, request }: EstablishUnitCommand): Promise<Established> {
    const organisation = await this.snapshot.catchUp();
    const taken = organisation.hasOther(await this.units.idFor(message), message);
    return this.units.establish(message, request, (state) => requireNewName(message, state, taken));
  }
}
