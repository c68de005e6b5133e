import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { doneBy } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { FollowCaseCommand } from './follow-case.command.js';

@ApiTags('cases')
@Controller('cases/:id/following')
export class FollowCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo(
    'community-staff',
    'subdistrict-staff',
    'coordinator',
    'department-staff',
    'department-head',
    'organisation-member',
    'leadership',
  )
  @Writes('Follow a case (关注)')
  async follow(@Param() { id }: CaseAddress, @Asking() asked: Asked) {
    return written(await this.bus.execute(new FollowCaseCommand(id, doneBy(asked), asked.request)), { id });
  }
}
