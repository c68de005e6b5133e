import { Controller, Get, Res, ServiceUnavailableException } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
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

  @Get()
  @ApiOperation({ summary: 'The same as ready' })
  @HealthCheck()
  all(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    return this.answer(this.readiness.checks, reply);
  }

  @Get('live')
  @ApiOperation({ summary: 'Whether the process answers' })
  @HealthCheck()
  live(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    return this.answer([], reply);
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether the log, the database and the lists can do their work' })
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
      const told = error.getResponse();
      return typeof told === 'object' ? told : { status: 'error' };
    }
  }
}
