import { Controller, Get, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AskedBy, Reads } from '@crosswalk/http';
import { AllowedTo } from '../guard/allowed-to.js';
import { signedInOf } from '../guard/signed-in.js';
import { ROLES, type Actor } from '../roles.js';
import { PersonDto, toPersonDto } from './person.dto.js';

@ApiTags('identity')
@Controller('me')
export class MeController {
  @Get()
  @AllowedTo(...ROLES)
  @Reads('Who I am', PersonDto)
  me(@AskedBy() actor: Actor, @Req() request: object): PersonDto {
    return toPersonDto(actor, signedInOf(request)?.member.posts ?? []);
  }
}
