import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Asked } from '@crosswalk/http';
import { ResidentRejected, Residents, type ShownResident } from '@crosswalk/residents';
import type { CaseId, ResidentId } from '../../case/ids.js';
import { requireNobodyIn } from '../../case/personal.decision.js';
import { residentOn } from '../../case/residents.decision.js';
import { askerOf, doneBy, said, unitRef } from '../../desk/asked.js';
import { CaseAccess } from '../../desk/case-access.js';
import { KnownResidents } from '../../desk/known-residents.js';

/** What a look came to: what is known of the resident, or that it has been erased. */
export type Seen = Readonly<{ resident: ResidentId; erased: boolean }> & Partial<ShownResident>;

export class SeeResidentCommand extends Command<Seen> {
  constructor(
    readonly caseId: CaseId,
    readonly message: Readonly<{ resident?: ResidentId | undefined; reason?: string | undefined }>,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** Shows a resident, once the look is on record. */
@CommandHandler(SeeResidentCommand)
export class SeeResidentHandler implements ICommandHandler<SeeResidentCommand> {
  constructor(
    private readonly access: CaseAccess,
    private readonly residents: Residents,
    private readonly known: KnownResidents,
  ) {}

  async execute({ caseId, message, asked }: SeeResidentCommand): Promise<Seen> {
    const { state } = await this.access.require(asked.actor, 'see-resident', caseId);
    if (message.reason !== undefined) requireNobodyIn(message, await this.known.on(state));
    const resident = residentOn(state, askerOf(asked.actor), message.resident);
    const { role, unit } = asked.actor;
    const look = {
      ...doneBy(asked),
      role,
      case: caseId,
      ...said({ unit: unit && unitRef(unit), reason: message.reason }),
    };
    try {
      return { resident, erased: false, ...(await this.residents.look(resident, look, asked.request.metadata)) };
    } catch (error) {
      if (error instanceof ResidentRejected && error.code === 'resident-erased') return { resident, erased: true };
      throw error;
    }
  }
}
