import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Attachments, type Upload } from '@crosswalk/attachments';
import type { Outcome } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import { requireOpen } from '../../case/guards.decision.js';
import type { AttachmentId } from '../../case/ids.js';
import { fileNameTellingNobody } from '../../case/personal.decision.js';
import { CaseCommand } from '../../desk/case-command.js';
import { Cases } from '../../desk/cases.js';
import { KnownResidents } from '../../desk/known-residents.js';
import { addAttachment, type AddAttachment } from './add-attachment.decision.js';

type Brought = Omit<AddAttachment, 'attachment'> & Readonly<{ upload: Upload }>;

export class AddAttachmentCommand extends CaseCommand<Brought> {}

/** Keeps the bytes first, so that the fact never names what is not there; bytes that no fact names are never served. */
@CommandHandler(AddAttachmentCommand)
export class AddAttachmentHandler implements ICommandHandler<AddAttachmentCommand> {
  constructor(
    private readonly cases: Cases,
    private readonly attachments: Attachments,
    private readonly residents: KnownResidents,
  ) {}

  execute({ caseId, message, request }: AddAttachmentCommand): Promise<Outcome<CaseEvent>> {
    const { upload, ...told } = message;
    return this.cases.record({ action: 'add-attachment', id: caseId, request }, async (state, rules) => {
      requireOpen(state);
      const name = fileNameTellingNobody(upload.name, await this.residents.on(state), state.attachments.length + 1);
      const { id, ...taken } = await this.attachments.take(request.metadata.commandId, { ...upload, name });
      return addAttachment({ ...told, attachment: { id: id as string as AttachmentId, ...taken } }, state, rules);
    });
  }
}
