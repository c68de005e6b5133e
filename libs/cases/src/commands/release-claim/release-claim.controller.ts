import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { doneBy, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { ReleaseClaimCommand } from './release-claim.command.js';

class ReleaseClaimDto {
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('cases')
@Controller('cases/:id/claim-release')
export class ReleaseClaimController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('department-staff')
  @Writes('Release the claim of your department (退单)')
  async release(@Param() { id }: CaseAddress, @Body() body: ReleaseClaimDto, @Asking() asked: Asked) {
    const message = { department: unitOf(asked), reason: body.reason, ...doneBy(asked) };
    return written(await this.bus.execute(new ReleaseClaimCommand(id, message, asked.request)), { id });
  }
}
