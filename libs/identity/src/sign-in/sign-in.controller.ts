import { Body, Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ObjectField, Reads, TextField, YesNoField } from '@crosswalk/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Does } from '../answers.js';
import { StaffDirectory } from '../directory/staff-directory.js';
import { AllowedToAnyone } from '../guard/allowed-to.js';
import { IdentityRefused } from '../identity-problems.js';
import { SIGN_IN_WAYS, type SignInWays } from '../oidc/settings.js';
import { giveCookie } from '../sessions/cookie.js';
import { deviceOf } from '../sessions/device.js';
import { SessionDto, toSessionDto } from '../sessions/session.dto.js';
import { Sessions } from '../sessions/sessions.js';
import { SignIn } from './sign-in.js';

export class SignInDto {
  @TextField({ max: 64, example: 'chen-meilin' }) name!: string;
  @TextField() password!: string;
}

export class ProviderDto {
  @TextField({ says: 'What people call it' }) name!: string;
}

export class SignInWaysDto {
  @YesNoField({ says: 'With a name and a password' }) local!: boolean;
  @ObjectField(() => ProviderDto, { optional: true, says: 'At a provider of identities: go to /api/oidc/start' })
  oidc?: ProviderDto;
}

@ApiTags('identity')
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly staff: StaffDirectory,
    @Inject(SIGN_IN_WAYS) private readonly ways: SignInWays,
  ) {}

  @Get('sign-in-ways')
  @AllowedToAnyone()
  @Reads('How one can sign in', SignInWaysDto)
  waysIn(): SignInWaysDto {
    const { local, oidc } = this.ways;
    return { local, ...(oidc ? { oidc: { name: oidc.name } } : {}) };
  }

  @Post('session')
  @AllowedToAnyone()
  @Does('Sign in', 201, SessionDto)
  async start(
    @Body() { name, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    if (!this.ways.local) throw new IdentityRefused('local-accounts-off');
    const device = deviceOf(request.headers['user-agent']);
    const opened = await this.signIn.with({ name, password, device, address: request.ip });
    const session = await this.sessions.find(opened.token);
    const member = session && (await this.staff.find(session.person, session.version));
    if (!session || !member) throw new IdentityRefused('sign-in-refused');
    giveCookie({ request, reply }, opened);
    return toSessionDto({ session, member });
  }
}
