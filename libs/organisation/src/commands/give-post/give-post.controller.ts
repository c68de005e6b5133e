import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asking, IntField, TextField, UuidField, written, Writes, type Asked } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { PersonAddress } from '../../desk/person-address.js';
import { GivePostDto, postAsked } from '../../desk/person.dto.js';
import { Units } from '../../units.js';
import { GivePostCommand } from './give-post.command.js';

class PostWrittenDto {
  @TextField({ example: 'chen-meilin' }) id!: string;
  @UuidField({ says: 'Of the post' }) post!: string;
  @IntField({ says: 'The revision the person now has; also the ETag' }) revision!: number;
}

@ApiTags('people')
@Controller('people/:id/posts')
export class GivePostController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @AllowedTo('administrator')
  @Writes('Give a person a post: what they are at a unit, and from when to when', PostWrittenDto)
  async give(@Param() { id }: PersonAddress, @Body() body: GivePostDto, @Asking() asked: Asked) {
    const message = await postAsked(body, asked, { person: id, units: this.units });
    const given = await this.bus.execute(new GivePostCommand(id, message, asked.request));
    return written(given, { id, post: message.post });
  }
}
