import { Controller, Delete, Get, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Reads, UuidField } from '@crosswalk/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Does } from '../answers.js';
import { AllowedToSignedIn } from '../guard/allowed-to.js';
import { BySession, type SignedIn } from '../guard/signed-in.js';
import { IdentityRefused } from '../identity-problems.js';
import { takeCookie } from './cookie.js';
import { OwnSessionDto, toOwnSessionDto } from './session.dto.js';
import { Sessions } from './sessions.js';

class SessionAddress {
  @UuidField() id!: string;
}

@ApiTags('identity')
@Controller('sessions')
export class OwnSessionsController {
  constructor(private readonly sessions: Sessions) {}

  @Get()
  @AllowedToSignedIn()
  @Reads('Where one is signed in, the device used last first', [OwnSessionDto])
  async list(@BySession() { session }: SignedIn): Promise<OwnSessionDto[]> {
    return (await this.sessions.of(session.person)).map((one) => toOwnSessionDto(one, session));
  }

  @Delete()
  @AllowedToSignedIn()
  @Does('Sign out everywhere', 204)
  async endAll(
    @BySession() { session }: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.endAll(session.person);
    takeCookie(request, reply);
  }

  @Delete(':id')
  @AllowedToSignedIn()
  @Does('Sign out on one device', 204)
  async end(@Param() { id }: SessionAddress, @BySession() { session }: SignedIn): Promise<void> {
    if (!(await this.sessions.end(session.person, id))) throw new IdentityRefused('session-unknown');
  }
}
