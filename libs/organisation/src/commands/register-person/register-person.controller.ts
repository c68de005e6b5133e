import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asking, ListField, ObjectField, TextField, written, Writes, type Asked } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { doneBy } from '../../desk/asked.js';
import { personId } from '../../desk/person-address.js';
import { PersonWrittenDto } from '../../desk/person-written.js';
import { GivePostDto, PersonNameDto, postAsked } from '../../desk/person.dto.js';
import type { PersonId } from '../../person/ids.js';
import { Units } from '../../units.js';
import { RegisterPersonCommand } from './register-person.command.js';

class RegisterPersonDto {
  @TextField({ ...personId, says: 'What they sign in with; it never changes', example: 'chen-meilin' }) id!: PersonId;
  @ObjectField(() => PersonNameDto) name!: PersonNameDto;
  @ListField(() => GivePostDto, { max: 20, optional: true }) posts?: GivePostDto[];
}

@ApiTags('people')
@Controller('people')
export class RegisterPersonController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @AllowedTo('administrator')
  @Writes('Register somebody who works here', PersonWrittenDto)
  async register(@Body() { id, name, posts = [] }: RegisterPersonDto, @Asking() asked: Asked) {
    const given = await Promise.all(
      posts.map((post, place) => postAsked(post, asked, { person: id, units: this.units, within: `posts.${place}.` })),
    );
    const message = { name: { ...name }, posts: given, ...doneBy(asked) };
    return written(await this.bus.execute(new RegisterPersonCommand(id, message, asked.request)), { id });
  }
}
