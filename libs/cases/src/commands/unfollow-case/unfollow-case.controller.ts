import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, Writes, written } from '@crosswalk/http';
import { doneBy } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { UnfollowCaseCommand } from './unfollow-case.command.js';

@ApiTags('cases')
@Controller('cases/:id/following/end')
export class UnfollowCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('unfollow-case')
  @Writes('Follow a case no longer (取消关注)')
  async unfollow(@Param() { id }: CaseAddress, @Asking() asked: Asked) {
    return written(await this.bus.execute(new UnfollowCaseCommand(id, doneBy(asked), asked.request)), { id });
  }
}
