import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { grantExtension, type GrantExtension } from './grant-extension.decision.js';

export class GrantExtensionCommand extends CaseCommand<GrantExtension> {}

@CommandHandler(GrantExtensionCommand)
export class GrantExtensionHandler extends CaseHandler<GrantExtension> {
  protected readonly action = 'grant-extension';
  protected readonly decide = grantExtension;
}
