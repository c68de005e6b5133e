import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { giveFeasibility, type GiveFeasibility } from './give-feasibility.decision.js';

export class GiveFeasibilityCommand extends CaseCommand<GiveFeasibility> {}

@CommandHandler(GiveFeasibilityCommand)
export class GiveFeasibilityHandler extends CaseHandler<GiveFeasibility> {
  protected readonly action = 'give-feasibility';
  protected readonly decide = giveFeasibility;
}
