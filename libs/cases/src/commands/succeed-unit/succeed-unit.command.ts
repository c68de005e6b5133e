import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { succeedUnit, type SucceedUnit } from './succeed-unit.decision.js';

/** For a process: a unit that the case concerns was merged into another. */
export class SucceedUnitCommand extends CaseCommand<SucceedUnit> {}

@CommandHandler(SucceedUnitCommand)
export class SucceedUnitHandler extends CaseHandler<SucceedUnit> {
  protected readonly action = 'succeed-unit';
  protected readonly decide = succeedUnit;
}
