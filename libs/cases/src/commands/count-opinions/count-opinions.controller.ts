import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, IntField, ListField, text, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitUnlessCoordinator } from '../../desk/asked.js';
import { RoundAddress } from '../../desk/part-addresses.js';
import { May } from '../../desk/may.js';
import { CountOpinionsCommand } from './count-opinions.command.js';

class CountOpinionsDto {
  @IntField({ max: 10_000_000, says: 'How many people were asked' }) asked!: number;
  @IntField({ max: 10_000_000, says: 'How many of them answered' }) answered!: number;
  @IntField({ max: 10_000_000 }) for!: number;
  @IntField({ max: 10_000_000 }) against!: number;
  @IntField({ max: 10_000_000 }) neutral!: number;
  @ListField(text({ max: 200 }), { max: 50, optional: true, says: 'What people spoke about' }) themes?: string[];
  @ListField(text({ max: 500 }), { max: 50, optional: true, says: 'What people said, word for word, without names' })
  quotations?: string[];
}

@ApiTags('study')
@Controller('cases/:id/opinion-rounds/:round/count')
export class CountOpinionsController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('count-opinions')
  @Writes('Record the count of an open opinion round (登记征集结果)')
  async count(@Param() { id, round }: RoundAddress, @Body() body: CountOpinionsDto, @Asking() asked: Asked) {
    const { themes = [], quotations = [], answered, against, neutral } = body;
    const counted = { asked: body.asked, answered, for: body.for, against, neutral, themes, quotations };
    const message = { round, ...counted, ...said({ unit: unitUnlessCoordinator(asked) }), ...doneBy(asked) };
    return written(await this.bus.execute(new CountOpinionsCommand(id, message, asked.request)), { id });
  }
}
