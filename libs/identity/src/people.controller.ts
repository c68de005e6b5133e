import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AskedBy, Reads } from '@crosswalk/http';
import { ActorSource } from './actor-source.js';
import { AllowedTo, AllowedToAnyone } from './allowed-to.js';
import { PersonDto, toPersonDto } from './person.dto.js';
import { ROLES, type Actor } from './roles.js';

@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(private readonly actors: ActorSource) {}

  @Get('people')
  @AllowedToAnyone()
  @Reads('The people of the demonstration', [PersonDto])
  async people(): Promise<PersonDto[]> {
    return (await this.actors.people()).map(toPersonDto);
  }

  @Get('me')
  @AllowedTo(...ROLES)
  @Reads('Who I am', PersonDto)
  me(@AskedBy() actor: Actor): PersonDto {
    return toPersonDto(actor);
  }
}
