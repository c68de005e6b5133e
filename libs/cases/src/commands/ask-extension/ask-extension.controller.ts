import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, IntField, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, todayOf, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { AskExtensionCommand } from './ask-extension.command.js';

class AskExtensionDto {
  @IntField({ min: 1, max: 3650 }) days!: number;
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('cases')
@Controller('cases/:id/extension-request')
export class AskExtensionController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('ask-extension')
  @Writes('Ask for more days, before the promised day has passed (申请延期)')
  async ask(@Param() { id }: CaseAddress, @Body() { days, reason }: AskExtensionDto, @Asking() asked: Asked) {
    const message = { department: unitOf(asked), days, reason, today: todayOf(asked), ...doneBy(asked) };
    return written(await this.bus.execute(new AskExtensionCommand(id, message, asked.request)), { id });
  }
}
