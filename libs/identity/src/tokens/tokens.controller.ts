import { Body, Controller, Delete, Get, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AskedBy, Reads, UuidField } from '@crosswalk/http';
import type { FastifyRequest } from 'fastify';
import { Does } from '../answers.js';
import { UnitDirectory } from '../directory/unit-directory.js';
import { AllowedTo } from '../guard/allowed-to.js';
import { requirePerson } from '../guard/signed-in.js';
import { IdentityRefused } from '../identity-problems.js';
import type { Actor, Role } from '../roles.js';
import { MadeTokenDto, MakeTokenDto, TokenDto, toTokenDto } from './token.dto.js';
import { Tokens } from './tokens.js';

class TokenAddress {
  @UuidField() id!: string;
}

@ApiTags('identity')
@Controller('tokens')
export class TokensController {
  constructor(
    private readonly tokens: Tokens,
    private readonly units: UnitDirectory,
  ) {}

  @Get()
  @AllowedTo('administrator')
  @Reads('What machines come in with, the newest first', [TokenDto])
  async list(): Promise<TokenDto[]> {
    return (await this.tokens.all()).map(toTokenDto);
  }

  @Post()
  @AllowedTo('administrator')
  @Does('Make a token for a machine', 201, MadeTokenDto)
  async make(
    @Body() { unit, ...wanted }: MakeTokenDto,
    @AskedBy() { id: madeBy }: Actor,
    @Req() request: FastifyRequest,
  ): Promise<MadeTokenDto> {
    requirePerson(request); // or one that is revoked would live on in those it made
    await this.requireUnit(wanted.role, unit);
    const { token, secret } = await this.tokens.make({ ...wanted, unit: unit ?? null, madeBy });
    return { ...toTokenDto(token), token: secret };
  }

  @Delete(':id')
  @AllowedTo('administrator')
  @Does('Revoke a token: it opens nothing from now on', 204)
  async revoke(@Param() { id }: TokenAddress): Promise<void> {
    if (!(await this.tokens.revoke(id))) throw new IdentityRefused('token-unknown');
  }

  private async requireUnit(role: Role, id: string | undefined): Promise<void> {
    if (id === undefined && role === 'machine') return;
    const unit = id === undefined ? undefined : await this.units.find(id);
    if (!unit || (role !== 'machine' && !this.units.hasRole(unit, role))) {
      throw new IdentityRefused('token-unit-wrong', {}, 'unit');
    }
  }
}
