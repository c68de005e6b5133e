import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { mergeCase, type MergeCase } from './merge-case.decision.js';

export class MergeCaseCommand extends CaseCommand<Omit<MergeCase, 'caseId' | 'other'>> {}

@CommandHandler(MergeCaseCommand)
export class MergeCaseHandler extends CaseHandler<MergeCase> {
  protected readonly action = 'merge-case';
  protected readonly decide = mergeCase;

  override execute({ caseId, message, request }: MergeCaseCommand) {
    return this.cases.record({ action: this.action, id: caseId, request }, async (state) => {
      const other = await this.cases.findFor(request, message.into);
      return mergeCase({ ...message, caseId, other }, state);
    });
  }
}
