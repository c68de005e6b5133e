import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, Writes, written } from '@crosswalk/http';
import { doneBy } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { FollowCaseCommand } from './follow-case.command.js';

@ApiTags('cases')
@Controller('cases/:id/following')
export class FollowCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('follow-case')
  @Writes('Follow a case (关注)')
  async follow(@Param() { id }: CaseAddress, @Asking() asked: Asked) {
    return written(await this.bus.execute(new FollowCaseCommand(id, doneBy(asked), asked.request)), { id });
  }
}
