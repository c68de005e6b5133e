import { Controller, Get, Res, ServiceUnavailableException } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HealthCheck, HealthCheckService, type HealthIndicatorFunction } from '@nestjs/terminus';
import { AllowedToAnyone } from '@crosswalk/identity';
import type { FastifyReply } from 'fastify';
import { Readiness } from './readiness.js';

@ApiTags('health')
@Controller('health')
@AllowedToAnyone()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly readiness: Readiness,
  ) {}

  /** The same as ready. */
  @Get()
  @HealthCheck()
  all(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    return this.answer(this.readiness.checks, reply);
  }

  /** The process answers. */
  @Get('live')
  @HealthCheck()
  live(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    return this.answer([], reply);
  }

  /** The log, the database and the lists can do their work. */
  @Get('ready')
  @HealthCheck()
  ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    return this.answer(this.readiness.checks, reply);
  }

  private async answer(checks: readonly HealthIndicatorFunction[], reply: FastifyReply): Promise<object> {
    try {
      return await this.health.check([...checks]);
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      reply.status(503);
      return Object(error.getResponse());
    }
  }
}
