import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand } from '../../desk/case-command.js';
import { OrderingHandler } from '../../desk/ordering-command.js';
import { assignDepartment, type AssignDepartment } from './assign-department.decision.js';

export class AssignDepartmentCommand extends CaseCommand<AssignDepartment> {}

@CommandHandler(AssignDepartmentCommand)
export class AssignDepartmentHandler extends OrderingHandler<AssignDepartment> {
  protected readonly action = 'assign-department';
  protected readonly decide = assignDepartment;

  protected claimantIn({ department }: AssignDepartment) {
    return department;
  }
}
