import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { addComment, type AddComment } from './add-comment.decision.js';

export class AddCommentCommand extends CaseCommand<AddComment> {}

@CommandHandler(AddCommentCommand)
export class AddCommentHandler extends CaseHandler<AddComment> {
  protected readonly action = 'add-comment';
  protected readonly decide = addComment;
}
