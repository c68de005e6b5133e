import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asking, TextField, written, Writes, type Asked } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { doneBy } from '../../desk/asked.js';
import { PostAddress } from '../../desk/person-address.js';
import { PersonWrittenDto } from '../../desk/person-written.js';
import { EndPostCommand } from './end-post.command.js';

class EndPostDto {
  @TextField({ max: 500, optional: true }) reason?: string;
}

@ApiTags('people')
@Controller('people/:id/posts/:post/end')
export class EndPostController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('administrator')
  @Writes('End a post of a person at once', PersonWrittenDto)
  async end(@Param() { id, post }: PostAddress, @Body() body: EndPostDto, @Asking() asked: Asked) {
    const message = { post, ...body, ...doneBy(asked) };
    return written(await this.bus.execute(new EndPostCommand(id, message, asked.request)), { id });
  }
}
