import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { removeAttachment, type RemoveAttachment } from './remove-attachment.decision.js';

export class RemoveAttachmentCommand extends CaseCommand<RemoveAttachment> {}

@CommandHandler(RemoveAttachmentCommand)
export class RemoveAttachmentHandler extends CaseHandler<RemoveAttachment> {
  protected readonly action = 'remove-attachment';
  protected readonly decide = removeAttachment;
}
