import { Controller, Get, Res, ServiceUnavailableException } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HealthCheck, HealthCheckService } from '@nestjs/terminus';
import { AllowedToAnyone } from '@crosswalk/identity';
import type { FastifyReply } from 'fastify';
import { Readiness } from './readiness.js';

// However many ask, the database is asked this often at most.
const LOOK_EVERY_MS = 1_000;

// Terminus would describe its own answers, with an example of a database that we do not have.
const PLAIN = { noCache: true, swaggerDocumentation: false };

@ApiTags('health')
@Controller('health')
@AllowedToAnyone()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly readiness: Readiness,
  ) {}

  private looked: Readonly<{ at: number; found: Promise<object> }> | undefined;

  @Get()
  @ApiOperation({ summary: 'The same as ready' })
  @HealthCheck(PLAIN)
  all(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    return this.answer(this.look(), reply);
  }

  @Get('live')
  @ApiOperation({ summary: 'Whether the process answers' })
  @HealthCheck(PLAIN)
  live(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    return this.answer(this.health.check([]), reply);
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether the log, the database and the lists can do their work' })
  @HealthCheck(PLAIN)
  ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    return this.answer(this.look(), reply);
  }

  private look(): Promise<object> {
    const now = performance.now();
    if (!this.looked || now - this.looked.at >= LOOK_EVERY_MS) {
      this.looked = { at: now, found: this.health.check([...this.readiness.checks]) };
    }
    return this.looked.found;
  }

  private async answer(found: Promise<object>, reply: FastifyReply): Promise<object> {
    try {
      return await found;
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      reply.status(503);
      const told = error.getResponse();
      return typeof told === 'object' ? told : { status: 'error' };
    }
  }
}
