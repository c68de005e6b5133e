import { Body, Controller, Delete, Get, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Reads, TextField } from '@crosswalk/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Does } from '../answers.js';
import { AllowedToSignedIn, WithOneTimePassword } from '../guard/allowed-to.js';
import { BySession, type SignedIn } from '../guard/signed-in.js';
import { IdentityRefused } from '../identity-problems.js';
import { takeCookie } from './cookie.js';
import { SessionDto, toSessionDto } from './session.dto.js';
import { Sessions } from './sessions.js';

export class ChoosePostDto {
  @TextField({ says: 'The id of one of one’s posts' }) post!: string;
}

@ApiTags('identity')
@Controller('session')
export class SessionController {
  constructor(private readonly sessions: Sessions) {}

  @Get()
  @AllowedToSignedIn()
  @WithOneTimePassword()
  @Reads('Who is signed in here', SessionDto)
  read(@BySession() signedIn: SignedIn): SessionDto {
    return toSessionDto(signedIn);
  }

  @Put('post')
  @AllowedToSignedIn()
  @Does('Act under another of one’s posts', 200, SessionDto)
  async choosePost(@Body() { post }: ChoosePostDto, @BySession() { session, member }: SignedIn): Promise<SessionDto> {
    if (!member.posts.some(({ id }) => id === post)) throw new IdentityRefused('post-not-yours', {}, 'post');
    await this.sessions.choosePost(session, post);
    return toSessionDto({ session: { ...session, post }, member });
  }

  @Delete()
  @AllowedToSignedIn()
  @WithOneTimePassword()
  @Does('Sign out', 204)
  async end(
    @BySession() { session }: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(session.person, session.id);
    takeCookie(request, reply);
  }
}
