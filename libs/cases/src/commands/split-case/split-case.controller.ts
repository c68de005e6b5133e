import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ObjectField, TextField, UuidField, WrittenDto, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { ChangesDto, placeOf } from '../../desk/description.dto.js';
import { May } from '../../desk/may.js';
import { SplitCaseCommand, splitInto } from './split-case.command.js';

class PartDto extends ChangesDto {
  @TextField({ max: 100 }) declare title: string;
  @TextField({ max: 4000 }) declare description: string;
}

class SplitCaseDto {
  @ObjectField(() => PartDto, { says: 'What is not told is as it was told of the whole' }) part!: PartDto;
  @TextField({ max: 1000 }) reason!: string;
}

class PartNamedDto {
  @UuidField() id!: string;
  @TextField({ example: '2026-00043-0' }) number!: string;
}

class CaseSplitDto extends WrittenDto {
  @ObjectField(() => PartNamedDto, { says: 'The case that the part becomes, a moment later' }) into!: PartNamedDto;
}

@ApiTags('cases')
@Controller('cases/:id/split')
export class SplitCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('split-case')
  @Writes('Split part of a case into a case of its own (拆分)', CaseSplitDto)
  async split(@Param() { id }: CaseAddress, @Body() body: SplitCaseDto, @Asking() asked: Asked) {
    const { title, description, place, ...rest } = body.part;
    const part = { title, description, ...said({ ...rest, place: place && placeOf(place) }) };
    const unit = unitUnlessCoordinator(asked);
    const message = { part, reason: body.reason, ...said({ unit }), ...doneBy(asked) };
    const outcome = await this.bus.execute(new SplitCaseCommand(id, message, asked.request));
    return written(outcome, { id, into: splitInto(outcome) });
  }
}
