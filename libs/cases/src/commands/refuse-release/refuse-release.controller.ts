import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, UuidField, Writes, written } from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import { doneBy } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { claimantNamed } from '../../desk/claimants.js';
import { May } from '../../desk/may.js';
import { RefuseReleaseCommand } from './refuse-release.command.js';

class RefuseReleaseDto {
  @UuidField({ says: 'Id of the unit that asked' }) department!: string;
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('cases')
@Controller('cases/:id/release-refusal')
export class RefuseReleaseController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @May('refuse-release')
  @Writes('Refuse the release that a department asked for (不同意退单)')
  async refuse(@Param() { id }: CaseAddress, @Body() body: RefuseReleaseDto, @Asking() asked: Asked) {
    const { reason } = body;
    const { unit: department } = await claimantNamed(this.units, body.department, 'department');
    const message = { department, reason, ...doneBy(asked) };
    return written(await this.bus.execute(new RefuseReleaseCommand(id, message, asked.request)), { id });
  }
}
