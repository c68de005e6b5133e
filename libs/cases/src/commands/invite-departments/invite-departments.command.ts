import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { inviteDepartments, type InviteDepartments } from './invite-departments.decision.js';

export class InviteDepartmentsCommand extends CaseCommand<InviteDepartments> {}

@CommandHandler(InviteDepartmentsCommand)
export class InviteDepartmentsHandler extends CaseHandler<InviteDepartments> {
  protected readonly action = 'invite-departments';
  protected readonly decide = inviteDepartments;
}
