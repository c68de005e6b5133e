import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { askExtension, type AskExtension } from './ask-extension.decision.js';

export class AskExtensionCommand extends CaseCommand<AskExtension> {}

@CommandHandler(AskExtensionCommand)
export class AskExtensionHandler extends CaseHandler<AskExtension> {
  protected readonly action = 'ask-extension';
  protected readonly decide = askExtension;
}
