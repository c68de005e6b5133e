import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import { Residents, type ToldResident } from '@crosswalk/residents';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { requireNobodyIn } from '../../case/personal.decision.js';
import { Cases } from '../../desk/cases.js';
import { addAffected, type AddAffected } from './add-affected.decision.js';

export class AddAffectedCommand extends Command<Outcome<CaseEvent>> {
  constructor(
    readonly caseId: CaseId,
    readonly message: Omit<AddAffected, 'resident'>,
    readonly request: Request,
    /** Who is affected, when they said so. */
    readonly told?: ToldResident,
  ) {
    super();
  }
}

@CommandHandler(AddAffectedCommand)
export class AddAffectedHandler implements ICommandHandler<AddAffectedCommand> {
  constructor(
    private readonly cases: Cases,
    private readonly residents: Residents,
  ) {}

  execute({ caseId, message, request, told }: AddAffectedCommand): Promise<Outcome<CaseEvent>> {
    return this.cases.record({ action: 'add-affected', id: caseId, request }, async (state) => {
      const added = addAffected(message, state);
      if (!told) return added;
      requireNobodyIn(message, [told]);
      const { by, at, toldIn = state.community } = message;
      const resident = await this.residents.keep(told, request, { by, at, toldIn: toldIn.id });
      return addAffected({ ...message, resident }, state);
    });
  }
}
