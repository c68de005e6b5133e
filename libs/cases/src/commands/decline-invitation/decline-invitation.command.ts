import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { declineInvitation, type DeclineInvitation } from './decline-invitation.decision.js';

export class DeclineInvitationCommand extends CaseCommand<DeclineInvitation> {}

@CommandHandler(DeclineInvitationCommand)
export class DeclineInvitationHandler extends CaseHandler<DeclineInvitation> {
  protected readonly action = 'decline-invitation';
  protected readonly decide = declineInvitation;
}
