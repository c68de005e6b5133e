import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { AskReleaseCommand } from './ask-release.command.js';

class AskReleaseDto {
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('cases')
@Controller('cases/:id/release-request')
export class AskReleaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('ask-release')
  @Writes('Ask for the release of the claim of your department (申请退单)')
  async ask(@Param() { id }: CaseAddress, @Body() { reason }: AskReleaseDto, @Asking() asked: Asked) {
    const message = { department: unitOf(asked), reason, ...doneBy(asked) };
    return written(await this.bus.execute(new AskReleaseCommand(id, message, asked.request)), { id });
  }
}
