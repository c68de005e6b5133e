import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  type Asked,
  Asking,
  DayField,
  IntField,
  ListField,
  NumberField,
  TextField,
  UuidField,
  Writes,
  written,
  WrittenDto,
} from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import type { Day } from '../../case/ids.js';
import { doneBy, said, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { factIn } from '../../desk/fact-in.js';
import { withUnits } from '../../desk/units-named.js';
import { May } from '../../desk/may.js';
import { ProposePlanCommand } from './propose-plan.command.js';

class MeasureDto {
  @UuidField({ says: 'Id of the claiming unit that does it' }) department!: string;
  @TextField({ max: 1000 }) what!: string;
  @DayField({ optional: true }) from?: Day;
  @DayField({ optional: true }) to?: Day;
  @NumberField({ min: 0, max: 1e12, optional: true, says: 'In yuan' }) cost?: number;
}

class ProposePlanDto {
  @TextField({ max: 4000 }) summary!: string;
  @ListField(() => MeasureDto, { min: 1, max: 200 }) measures!: MeasureDto[];
  @TextField({ max: 2000, optional: true, says: 'What is different from the version before; needed from version 2 on' })
  changes?: string;
}

class PlanProposedDto extends WrittenDto {
  @IntField({ min: 1, says: 'The version of the plan' }) version!: number;
}

@ApiTags('plan')
@Controller('cases/:id/plans')
export class ProposePlanController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @May('propose-plan')
  @Writes('Propose the next version of the plan, which voids earlier signatures (实施方案)', PlanProposedDto)
  async propose(@Param() { id }: CaseAddress, @Body() body: ProposePlanDto, @Asking() asked: Asked) {
    const { summary, changes } = body;
    const measures = body.measures.map(({ department, what, from, to, cost }) => ({
      department,
      what,
      ...said({ from, to, cost }),
    }));
    const message = {
      department: unitOf(asked),
      summary,
      measures: await withUnits(this.units, measures, 'measures'),
      ...said({ changes }),
      ...doneBy(asked),
    };
    const outcome = await this.bus.execute(new ProposePlanCommand(id, message, asked.request));
    return written(outcome, { id, version: factIn(outcome, 'PlanProposed')?.data.version });
  }
}
