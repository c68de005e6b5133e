import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, UuidField, Writes, written } from '@crosswalk/http';
import type { AttachmentId } from '../../case/ids.js';
import { doneBy, said, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { RemoveAttachmentCommand } from './remove-attachment.command.js';

class AttachmentAddress extends CaseAddress {
  @UuidField() attachment!: AttachmentId;
}

class RemoveAttachmentDto {
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('cases')
@Controller('cases/:id/attachments/:attachment/removal')
export class RemoveAttachmentController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('remove-attachment')
  @Writes('Remove an attachment: that it was there stays on record, its content is no longer served')
  async remove(@Param() address: AttachmentAddress, @Body() body: RemoveAttachmentDto, @Asking() asked: Asked) {
    const { id, attachment } = address;
    const unit = unitUnlessCoordinator(asked);
    const message = { attachment, reason: body.reason, ...said({ unit }), ...doneBy(asked) };
    return written(await this.bus.execute(new RemoveAttachmentCommand(id, message, asked.request)), { id });
  }
}
