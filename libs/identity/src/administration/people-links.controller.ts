import { Body, Controller, Delete, Inject, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, AskedBy, TextField } from '@crosswalk/http';
import { Does } from '../answers.js';
import { StaffDirectory } from '../directory/staff-directory.js';
import { AllowedTo, ForPeopleAlone } from '../guard/allowed-to.js';
import { IdentityRefused } from '../identity-problems.js';
import { Links } from '../oidc/links.js';
import { SIGN_IN_WAYS, type SignInWays } from '../oidc/settings.js';

class PersonAddress {
  @TextField({ max: 64, example: 'chen-meilin' }) id!: string;
}

export class LinkPersonDto {
  @TextField({
    max: 255,
    says: 'What they sign in with at the provider, all of it',
    example: 'chen.ml@district.example',
  })
  userName!: string;
}

@ApiTags('identity')
@Controller('people/:id/link')
export class PeopleLinksController {
  constructor(
    private readonly links: Links,
    private readonly staff: StaffDirectory,
    @Inject(SIGN_IN_WAYS) private readonly ways: SignInWays,
  ) {}

  @Put()
  @AllowedTo('administrator')
  @ForPeopleAlone()
  @Does(
    'Let a person sign in at the provider of identities: whoever next comes from there under that name is them',
    204,
  )
  async link(
    @Param() { id }: PersonAddress,
    @Body() { userName }: LinkPersonDto,
    @AskedBy() actor: Actor,
  ): Promise<void> {
    if (!this.ways.oidc) throw new IdentityRefused('oidc-off');
    if (!(await this.staff.find(id))) throw new IdentityRefused('person-unknown', { person: id });
    await this.links.link(id, { kind: 'user-name', value: userName }, actor.id);
  }

  @Delete()
  @AllowedTo('administrator')
  @ForPeopleAlone()
  @Does('Let nobody from the provider of identities be that person any more; signs them out everywhere', 204)
  async unlink(@Param() { id }: PersonAddress, @AskedBy() actor: Actor): Promise<void> {
    if (id === actor.id) throw new IdentityRefused('account-your-own');
    if (!(await this.links.unlink(id))) throw new IdentityRefused('not-linked', { person: id });
  }
}
