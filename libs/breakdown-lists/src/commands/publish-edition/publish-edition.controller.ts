import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, IntField, TextField, Writes, written, WrittenDto } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { doneBy, todayOf } from '../../desk/asked.js';
import { ListAddress } from '../../desk/list-address.js';
import { ListReadings } from '../../desk/list-readings.js';
import { PublishEditionCommand } from './publish-edition.command.js';

class PublishEditionDto {
  @TextField({ max: 100, optional: true, example: '第一批' }) title?: string;
}

class PublishedDto extends WrittenDto {
  @IntField({ min: 1, says: 'The number of the edition' }) edition!: number;
}

@ApiTags('lists')
@Controller('lists/:id/editions')
export class PublishEditionController {
  constructor(
    private readonly bus: CommandBus,
    private readonly readings: ListReadings,
  ) {}

  @Post()
  @AllowedTo('community-staff', 'subdistrict-staff', 'coordinator')
  @Writes('Publish the list as it stands: a numbered edition that stays as it is', PublishedDto)
  async publish(@Param() { id }: ListAddress, @Body() { title }: PublishEditionDto, @Asking() asked: Asked) {
    const message = {
      publishedOn: todayOf(asked),
      ...(title === undefined ? {} : { title }),
      asker: await this.readings.readerOf(asked),
      ...doneBy(asked),
    };
    const published = await this.bus.execute(new PublishEditionCommand(id, message, asked.request));
    return written(published, { id, edition: published.edition });
  }
}
