import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { TakesFile, Uploaded, type Upload } from '@crosswalk/attachments';
import type { Outcome } from '@crosswalk/event-sourcing';
import { type Asked, Asking, ChoiceField, TextField, UuidField, WrittenDto, Writes, written } from '@crosswalk/http';
import { VISIBILITIES, type CaseEvent, type Visibility } from '../../case/events.js';
import { doneBy, said } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { AddAttachmentCommand } from './add-attachment.command.js';

class AddAttachmentDto {
  @TextField({ max: 200, optional: true, says: 'What it shows' }) caption?: string;
  @ChoiceField(VISIBILITIES, { optional: true, says: 'internal when absent' }) visibility?: Visibility;
}

class AttachmentAddedDto extends WrittenDto {
  @UuidField({ optional: true, says: 'Id of the attachment; absent when it was there already' }) attachment?: string;
}

@ApiTags('cases')
@Controller('cases/:id/attachments')
export class AddAttachmentController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('add-attachment')
  @TakesFile(AddAttachmentDto)
  @Writes('Attach a photo or a document (附件)', AttachmentAddedDto)
  async add(
    @Param() { id }: CaseAddress,
    @Body() body: AddAttachmentDto,
    @Uploaded() upload: Upload,
    @Asking() asked: Asked,
  ) {
    const { caption, visibility = 'internal' } = body;
    const message = { upload, visibility, ...said({ caption }), ...doneBy(asked) };
    const outcome = await this.bus.execute(new AddAttachmentCommand(id, message, asked.request));
    return written(outcome, { id, ...said({ attachment: attachedIn(outcome) }) });
  }
}

const attachedIn = ({ events }: Outcome<CaseEvent>): string | undefined => {
  const [added] = events;
  return added?.type === 'AttachmentAdded' ? added.data.attachment.id : undefined;
};
