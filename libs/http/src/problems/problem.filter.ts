import { Catch, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { StaleRevision } from '@crosswalk/event-sourcing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EDGE, type Edge } from '../edge.js';
import { PersonNames, translateStaleRevision } from './changes.js';
import { edgeProblems } from './edge-problems.js';
import { problemOf, type TranslatedProblem } from './problem.js';
import { sendProblem } from './send-problem.js';
import { translateEdge } from './translate-edge.js';

/** Every error leaves as `application/problem+json` (RFC 9457), in Chinese or English; no stack ever leaves. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  constructor(
    @Inject(EDGE) private readonly edge: Edge,
    private readonly names: PersonNames,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const translated = (await this.translate(error)) ?? this.unexpected(error, request);
    if (reply.sent || reply.raw.headersSent) return void reply.raw.destroy();
    await sendProblem({ error, translated, request, reply });
  }

  private async translate(error: unknown): Promise<TranslatedProblem | undefined> {
    if (error instanceof StaleRevision) {
      return translateStaleRevision(error, { names: this.names, words: this.edge.eventWords });
    }
    for (const translator of [...this.edge.translators, translateEdge]) {
      const translated = translator(error);
      if (translated) return translated;
    }
    return undefined;
  }

  // The stack only: an error's other members may carry what people wrote.
  private unexpected(error: unknown, request: FastifyRequest): TranslatedProblem {
    const stack = error instanceof Error ? error.stack : String(error);
    this.log.error(
      { traceId: request.id, method: request.method, route: request.routeOptions?.url, stack },
      'unexpected error',
    );
    return { problem: problemOf(edgeProblems, 'unexpected') };
  }
}
