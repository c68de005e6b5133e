import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, Refuses, TextField, UuidField, YesNoField } from '@crosswalk/http';
import type { ResidentId } from '../../case/ids.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { EraseResidentCommand } from './erase-resident.command.js';

class EraseResidentDto {
  @UuidField({ optional: true, says: 'Which resident of the case; the first that you can be told of when absent' })
  resident?: ResidentId;
  @TextField({ max: 200, optional: true, says: 'Why, without saying who' }) reason?: string;
}

class ErasedDto {
  @UuidField() resident!: string;
  @YesNoField() erased!: boolean;
}

@ApiTags('residents')
@Controller('cases/:id/resident-erasure')
export class EraseResidentController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @HttpCode(200)
  @May('erase-resident')
  @ApiOperation({ summary: 'Erase what is known of the resident, on every case and for good (删除居民信息)' })
  @ApiOkResponse({ type: ErasedDto, description: 'Nothing of it can be read any more; the case is as it was' })
  @Refuses()
  async erase(
    @Param() { id }: CaseAddress,
    @Body() body: EraseResidentDto,
    @Asking() asked: Asked,
  ): Promise<ErasedDto> {
    return { resident: await this.bus.execute(new EraseResidentCommand(id, body, asked)), erased: true };
  }
}
