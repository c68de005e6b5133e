import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { addFinding, type AddFinding } from './add-finding.decision.js';

export class AddFindingCommand extends CaseCommand<AddFinding> {}

@CommandHandler(AddFindingCommand)
export class AddFindingHandler extends CaseHandler<AddFinding> {
  protected readonly action = 'add-finding';
  protected readonly decide = addFinding;
}
