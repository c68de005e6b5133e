import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Asked } from '@crosswalk/http';
import { Residents } from '@crosswalk/residents';
import type { CaseId, ResidentId } from '../../case/ids.js';
import { requireNobodyIn } from '../../case/personal.decision.js';
import { residentOn } from '../../case/residents.decision.js';
import { askerOf, doneBy, said } from '../../desk/asked.js';
import { CaseAccess } from '../../desk/case-access.js';
import { KnownResidents } from '../../desk/known-residents.js';

export class EraseResidentCommand extends Command<ResidentId> {
  constructor(
    readonly caseId: CaseId,
    readonly message: Readonly<{ resident?: ResidentId | undefined; reason?: string | undefined }>,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** Erases what is known of a resident, on every case; the cases stay. */
@CommandHandler(EraseResidentCommand)
export class EraseResidentHandler implements ICommandHandler<EraseResidentCommand> {
  constructor(
    private readonly access: CaseAccess,
    private readonly residents: Residents,
    private readonly known: KnownResidents,
  ) {}

  async execute({ caseId, message, asked }: EraseResidentCommand): Promise<ResidentId> {
    const { state } = await this.access.require(asked.actor, 'erase-resident', caseId);
    if (message.reason !== undefined) requireNobodyIn(message, await this.known.on(state));
    const resident = residentOn(state, askerOf(asked.actor), message.resident);
    await this.residents.erase(
      resident,
      { metadata: asked.request.metadata },
      { ...doneBy(asked), ...said({ reason: message.reason }) },
    );
    return resident;
  }
}
