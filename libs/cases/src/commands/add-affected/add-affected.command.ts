import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { addAffected, type AddAffected } from './add-affected.decision.js';

export class AddAffectedCommand extends CaseCommand<AddAffected> {}

@CommandHandler(AddAffectedCommand)
export class AddAffectedHandler extends CaseHandler<AddAffected> {
  protected readonly decide = addAffected;
}
