import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { Cases } from '../../desk/cases.js';
import { inviteDepartments, type InviteDepartments } from './invite-departments.decision.js';

export class InviteDepartmentsCommand extends Command<Outcome<CaseEvent>> {
  constructor(
    readonly caseId: CaseId,
    readonly message: InviteDepartments,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(InviteDepartmentsCommand)
export class InviteDepartmentsHandler implements ICommandHandler<InviteDepartmentsCommand> {
  constructor(private readonly cases: Cases) {}

  execute({ caseId, message, request }: InviteDepartmentsCommand): Promise<Outcome<CaseEvent>> {
    return this.cases.record(caseId, request, (state) => inviteDepartments(message, state));
  }
}
