import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Asked } from '@crosswalk/http';
import { Residents } from '@crosswalk/residents';
import type { CaseId, ResidentId } from '../../case/ids.js';
import { askerOf, doneBy, said } from '../../desk/asked.js';
import { Cases } from '../../desk/cases.js';
import { Procedures } from '../../desk/procedures.js';
import { eraseResident } from './erase-resident.decision.js';

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
    private readonly cases: Cases,
    private readonly procedures: Procedures,
    private readonly residents: Residents,
  ) {}

  async execute({ caseId, message: { resident: wanted, reason }, asked }: EraseResidentCommand): Promise<ResidentId> {
    const state = await this.cases.find(caseId);
    const asking = { asker: askerOf(asked.actor), resident: wanted };
    const resident = eraseResident(asking, state, ({ procedure }) => this.procedures.of(procedure));
    await this.residents.erase(
      resident,
      { metadata: asked.request.metadata },
      { ...doneBy(asked), ...said({ reason }) },
    );
    return resident;
  }
}
