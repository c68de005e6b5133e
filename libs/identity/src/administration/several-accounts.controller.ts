import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, AskedBy, ListField, PublicAddress, text, TextField } from '@crosswalk/http';
import type { FastifyRequest } from 'fastify';
import { Does } from '../answers.js';
import { AllowedTo } from '../guard/allowed-to.js';
import { requirePerson } from '../guard/signed-in.js';
import { IdentityRefused } from '../identity-problems.js';
import { HandingOut } from './handing-out.js';
import { OpenedAccountDto } from './people-accounts.controller.js';

const AT_ONCE = 200;

class OpenAccountsDto {
  @ListField(text({ max: 64 }), { min: 1, max: AT_ONCE, says: 'Sign-in names, each once' }) people!: string[];
}

class OpenedAccountsDto {
  @ListField(() => OpenedAccountDto, { says: 'In the order they were asked for' }) items!: OpenedAccountDto[];
  @TextField({ optional: true, says: 'Where they sign in, where the service was told its own address' })
  address?: string;
}

@ApiTags('identity')
@Controller('people/accounts')
export class SeveralAccountsController {
  constructor(
    private readonly handingOut: HandingOut,
    private readonly outside: PublicAddress,
  ) {}

  @Post()
  @AllowedTo('administrator')
  @Does('Make one-time passwords for several people, and accounts where there are none', 201, OpenedAccountsDto)
  async open(
    @Body() { people }: OpenAccountsDto,
    @AskedBy() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<OpenedAccountsDto> {
    requirePerson(request); // whoever reads the answer can sign in as any of them
    const wanted = [...new Set(people)];
    if (wanted.includes(actor.id)) throw new IdentityRefused('password-your-own');
    const opened = await this.handingOut.toAll(wanted);
    return {
      items: opened.map(({ id, oneTimePassword }) => ({ name: id, oneTimePassword })),
      ...this.outside.of('/'),
    };
  }
}
