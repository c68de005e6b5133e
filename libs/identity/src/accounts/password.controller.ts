import { Body, Controller, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TextField } from '@crosswalk/http';
import type { FastifyRequest } from 'fastify';
import { Does } from '../answers.js';
import { AllowedToSignedIn, WithOneTimePassword } from '../guard/allowed-to.js';
import { BySession, type SignedIn } from '../guard/signed-in.js';
import { IdentityRefused } from '../identity-problems.js';
import { Sessions } from '../sessions/sessions.js';
import { Throttle } from '../throttle/throttle.js';
import { Accounts } from './accounts.js';

export class ChangePasswordDto {
  @TextField({ says: 'The password one has now' }) current!: string;
  @TextField({ says: 'At least 10 characters, without one’s name' }) next!: string;
}

@ApiTags('identity')
@Controller('password')
export class PasswordController {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
  ) {}

  @Put()
  @AllowedToSignedIn()
  @WithOneTimePassword()
  @Does('Choose another password; every other session of one’s own ends', 204)
  async change(
    @Body() change: ChangePasswordDto,
    @BySession() { session, member }: SignedIn,
    @Req() { ip }: FastifyRequest,
  ): Promise<void> {
    const prove = () => this.accounts.prove(member.id, change.current);
    const proof = await this.throttle.attempt({ name: member.id, address: ip }, prove);
    if (!proof) throw new IdentityRefused('password-wrong', {}, 'current');
    await this.accounts.choose(member, change, { proof, but: session.id });
    await this.sessions.endAll(session.person, session);
  }
}
