import { Body, Controller, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TextField } from '@crosswalk/http';
import { Does } from '../answers.js';
import { AllowedToSignedIn, WithOneTimePassword } from '../guard/allowed-to.js';
import { BySession, type SignedIn } from '../guard/signed-in.js';
import { Sessions } from '../sessions/sessions.js';
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
  ) {}

  @Put()
  @AllowedToSignedIn()
  @WithOneTimePassword()
  @Does('Choose another password; every other session of one’s own ends', 204)
  async change(@Body() change: ChangePasswordDto, @BySession() { session, member }: SignedIn): Promise<void> {
    await this.accounts.choose(member, change);
    await this.sessions.endAll(session.person, session);
  }
}
