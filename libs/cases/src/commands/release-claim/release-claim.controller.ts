import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, UuidField, Writes, written, YesNoField } from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import { doneBy, said } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { claimantNamed } from '../../desk/claimants.js';
import { May } from '../../desk/may.js';
import { ReleaseClaimCommand } from './release-claim.command.js';

class ReleaseClaimDto {
  @UuidField({ says: 'Id of the unit' }) department!: string;
  @TextField({ max: 1000 }) reason!: string;
  @YesNoField({ optional: true, says: 'Take the claim from a unit that has not asked: the case waits for it in vain' })
  unasked?: boolean;
}

@ApiTags('cases')
@Controller('cases/:id/release-grant')
export class ReleaseClaimController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @May('release-claim')
  @Writes('Grant the release that a department asked for (同意退单), or take its claim from it')
  async release(@Param() { id }: CaseAddress, @Body() body: ReleaseClaimDto, @Asking() asked: Asked) {
    const { reason, unasked } = body;
    const { unit: department } = await claimantNamed(this.units, body.department, 'department');
    const message = { department, reason, ...said({ unasked }), ...doneBy(asked) };
    return written(await this.bus.execute(new ReleaseClaimCommand(id, message, asked.request)), { id });
  }
}
