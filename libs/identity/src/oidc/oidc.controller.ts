import { applyDecorators, Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Refuses, TextField } from '@crosswalk/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AllowedToAnyone } from '../guard/allowed-to.js';
import { IdentityRefused } from '../identity-problems.js';
import { giveCookie } from '../sessions/cookie.js';
import { deviceOf } from '../sessions/device.js';
import { OidcSignIn } from './oidc-sign-in.js';
import { returnTo } from './return-to.js';
import { giveState, stateShownBy } from './state-cookie.js';

class StartQuery {
  @TextField({ optional: true, max: 2000, says: 'Where on the page to go afterwards, such as /cases/…' }) to?: string;
}

const Redirects = (summary: string) =>
  applyDecorators(
    ApiOperation({ summary }),
    ApiResponse({ status: 303, description: 'Leads on; after a refusal to /?sign-in-refused=CODE' }),
    Refuses(),
  );

@ApiTags('identity')
@Controller('oidc')
export class OidcController {
  constructor(private readonly signIn: OidcSignIn) {}

  @Get('start')
  @AllowedToAnyone()
  @Redirects('Sign in at the provider of identities')
  async start(
    @Query() { to }: StartQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const after = returnTo(to);
    return leadOn(reply, async () => {
      const { address, state, expiresAt } = await this.signIn.begin(after);
      giveState({ request, reply }, { state, expiresAt });
      return address.href;
    });
  }

  /** What the provider adds to the address is for the protocol to check. */
  @Get('callback')
  @AllowedToAnyone()
  @Redirects('Where the provider of identities sends people back to')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return leadOn(reply, async () => {
      const [state] = new URLSearchParams(request.url.split('?')[1] ?? '').getAll('state');
      const device = deviceOf(request.headers['user-agent']);
      const returned = { pathAndQuery: request.url, state, shown: stateShownBy(request), device };
      const { opened, returnTo: after } = await this.signIn.finish(returned);
      giveCookie({ request, reply }, opened);
      return after;
    });
  }
}

/** People are here with a browser: the page tells them why they were refused. */
const leadOn = async (reply: FastifyReply, find: () => Promise<string>): Promise<FastifyReply> => {
  try {
    return await reply.redirect(await find(), 303);
  } catch (error) {
    if (!(error instanceof IdentityRefused) || error.code === 'oidc-off') throw error;
    return reply.redirect(`/?sign-in-refused=${error.code}`, 303);
  }
};
