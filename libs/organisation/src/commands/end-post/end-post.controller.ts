import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asking, DayField, TextField, written, Writes, type Asked } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { dayAt, doneBy } from '../../desk/asked.js';
import { PostAddress } from '../../desk/person-address.js';
import type { Day } from '../../person/ids.js';
import { PersonWrittenDto } from '../../desk/person-written.js';
import { EndPostCommand } from './end-post.command.js';

class EndPostDto {
  @DayField({ optional: true, says: 'The last day it is held, today or later; it ends at once when absent' }) on?: Day;
  @TextField({ max: 500, optional: true }) reason?: string;
}

@ApiTags('people')
@Controller('people/:id/posts/:post/end')
export class EndPostController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('administrator')
  @Writes('End a post of a person at once, or set or correct its last day', PersonWrittenDto)
  async end(@Param() { id, post }: PostAddress, @Body() { on, ...body }: EndPostDto, @Asking() asked: Asked) {
    const last = on === undefined ? {} : { last: { on, today: dayAt(asked.at) } };
    const message = { post, ...body, ...doneBy(asked), ...last };
    return written(await this.bus.execute(new EndPostCommand(id, message, asked.request)), { id });
  }
}
