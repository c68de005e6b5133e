import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { confirmResolution, type ConfirmResolution } from './confirm-resolution.decision.js';

export class ConfirmResolutionCommand extends CaseCommand<ConfirmResolution> {}

@CommandHandler(ConfirmResolutionCommand)
export class ConfirmResolutionHandler extends CaseHandler<ConfirmResolution> {
  protected readonly action = 'confirm-resolution';
  protected readonly decide = confirmResolution;
}
