import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { refuseExtension, type RefuseExtension } from './refuse-extension.decision.js';

export class RefuseExtensionCommand extends CaseCommand<RefuseExtension> {}

@CommandHandler(RefuseExtensionCommand)
export class RefuseExtensionHandler extends CaseHandler<RefuseExtension> {
  protected readonly action = 'refuse-extension';
  protected readonly decide = refuseExtension;
}
