import { Controller, Delete, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, AskedBy, TextField } from '@crosswalk/http';
import type { FastifyRequest } from 'fastify';
import { Accounts } from '../accounts/accounts.js';
import { Does } from '../answers.js';
import { AllowedTo } from '../guard/allowed-to.js';
import { requirePerson } from '../guard/signed-in.js';
import { IdentityRefused } from '../identity-problems.js';
import { Sessions } from '../sessions/sessions.js';
import { Throttle } from '../throttle/throttle.js';
import { HandingOut } from './handing-out.js';

class PersonAddress {
  @TextField({ max: 64, example: 'chen-meilin' }) id!: string;
}

export class OpenedAccountDto {
  @TextField({ says: 'The sign-in name' }) name!: string;
  @TextField({ says: 'Has to be changed at the first sign-in; it is not shown again' }) oneTimePassword!: string;
}

@ApiTags('identity')
@Controller('people/:id')
export class PeopleAccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly handingOut: HandingOut,
  ) {}

  @Post('account')
  @AllowedTo('administrator')
  @Does('Make an account for a person, or a new one-time password; signs them out everywhere', 201, OpenedAccountDto)
  async open(@Param() { id }: PersonAddress, @Req() request: FastifyRequest): Promise<OpenedAccountDto> {
    requirePerson(request); // whoever reads the answer can sign in as that person
    const { oneTimePassword } = await this.handingOut.to(id);
    return { name: id, oneTimePassword };
  }

  @Delete('account')
  @AllowedTo('administrator')
  @Does('Close the account of a person; signs them out everywhere', 204)
  async close(@Param() { id }: PersonAddress, @AskedBy() actor: Actor): Promise<void> {
    if (id === actor.id) throw new IdentityRefused('account-your-own');
    if (!(await this.accounts.close(id))) throw new IdentityRefused('account-unknown', { person: id });
    await this.sessions.endAll(id);
  }

  @Delete('lock')
  @AllowedTo('administrator')
  @Does('Forget the wrong passwords of a person: the next try counts, and their password stays', 204)
  async unlock(@Param() { id }: PersonAddress): Promise<void> {
    await this.throttle.unlock(id);
  }

  @Delete('sessions')
  @AllowedTo('administrator')
  @Does('Sign a person out everywhere', 204)
  async endSessions(@Param() { id }: PersonAddress): Promise<void> {
    await this.sessions.endAll(id);
  }
}
