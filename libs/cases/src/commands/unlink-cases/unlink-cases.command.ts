import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { unlinkCases, type UnlinkCases } from './unlink-cases.decision.js';

export class UnlinkCasesCommand extends CaseCommand<Omit<UnlinkCases, 'otherCase'>> {}

@CommandHandler(UnlinkCasesCommand)
export class UnlinkCasesHandler extends CaseHandler<UnlinkCases> {
  protected readonly action = 'unlink-cases';
  protected readonly decide = unlinkCases;

  override execute({ caseId, message, request }: UnlinkCasesCommand) {
    return this.cases.record({ action: this.action, id: caseId, request }, async (state) => {
      const otherCase = await this.cases.findFor(request, message.other);
      return unlinkCases({ ...message, otherCase }, state);
    });
  }
}
