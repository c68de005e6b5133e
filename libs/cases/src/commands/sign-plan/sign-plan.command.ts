import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { signPlan, type SignPlan } from './sign-plan.decision.js';

export class SignPlanCommand extends CaseCommand<SignPlan> {}

@CommandHandler(SignPlanCommand)
export class SignPlanHandler extends CaseHandler<SignPlan> {
  protected readonly action = 'sign-plan';
  protected readonly decide = signPlan;
}
