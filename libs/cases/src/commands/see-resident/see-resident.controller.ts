import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, Refuses, TextField, UuidField, YesNoField } from '@crosswalk/http';
import type { ResidentId } from '../../case/ids.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { SeeResidentCommand, type Seen } from './see-resident.command.js';

class SeeResidentDto {
  @UuidField({ optional: true, says: 'Which resident of the case; the first that you can be told of when absent' })
  resident?: ResidentId;
  @TextField({ max: 200, optional: true, says: 'Why, for the record' }) reason?: string;
}

class SeenResidentDto {
  @UuidField() resident!: string;
  @YesNoField({ says: 'True once it was erased: then nothing else is known' }) erased!: boolean;
  @TextField({ optional: true }) name?: string;
  @TextField({ optional: true }) phone?: string;
  @TextField({ optional: true }) address?: string;
}

@ApiTags('residents')
@Controller('cases/:id/looks')
export class SeeResidentController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('see-resident')
  @ApiOperation({ summary: 'See the resident of a case in the clear; the look is recorded first (查看居民信息)' })
  @ApiCreatedResponse({ type: SeenResidentDto, description: 'What is known of the resident' })
  @Refuses()
  look(@Param() { id }: CaseAddress, @Body() body: SeeResidentDto, @Asking() asked: Asked): Promise<Seen> {
    return this.bus.execute(new SeeResidentCommand(id, body, asked));
  }
}
