import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, IntField, TextField, UuidField, Writes, written } from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import { doneBy, said } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { claimantNamed } from '../../desk/claimants.js';
import { May } from '../../desk/may.js';
import { GrantExtensionCommand } from './grant-extension.command.js';

class GrantExtensionDto {
  @UuidField({ says: 'Id of the unit that asked' }) department!: string;
  @IntField({ min: 1, max: 3650, says: 'Days granted, which need not be the days asked' }) days!: number;
  @TextField({ max: 1000, optional: true }) note?: string;
}

@ApiTags('cases')
@Controller('cases/:id/extension-grant')
export class GrantExtensionController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @May('grant-extension')
  @Writes('Grant the extension that a department asked for (同意延期)')
  async grant(@Param() { id }: CaseAddress, @Body() body: GrantExtensionDto, @Asking() asked: Asked) {
    const { days, note } = body;
    const { unit: department } = await claimantNamed(this.units, body.department, 'department');
    const message = { department, days, ...said({ note }), ...doneBy(asked) };
    return written(await this.bus.execute(new GrantExtensionCommand(id, message, asked.request)), { id });
  }
}
