import { Catch, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { StaleRevision } from '@crosswalk/event-sourcing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EDGE, type Edge } from '../edge.js';
import { violationTexts } from '../fields/violation.js';
import { languageOf, say, type Language } from '../words.js';
import { PersonNames, translateStaleRevision } from './changes.js';
import { edgeProblems, EdgeRefused } from './edge-problems.js';
import { problemOf, type TranslatedProblem } from './problem.js';
import { titleOf } from './titles.js';
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
    const language = languageOf(request.headers['accept-language']);
    await reply
      .status(translated.problem.status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .header('Content-Language', language)
      .header('Vary', 'Accept-Language')
      .send(JSON.stringify(bodyOf(error, translated, request, language)));
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

const bodyOf = (error: unknown, translated: TranslatedProblem, request: FastifyRequest, language: Language): object => {
  const { problem, field, members } = translated;
  const [instance = '/'] = request.url.split('?');
  const details = { traceId: request.id, method: request.method, path: instance, ...translated.details };
  const detail = say(problem, language, details);
  const errors = field === undefined ? violationsOf(error, language) : [{ field, code: problem.code, detail }];
  return {
    type: `urn:crosswalk:problem:${problem.code}`,
    title: say(titleOf(problem.status), language),
    status: problem.status,
    detail,
    code: problem.code,
    instance,
    traceId: request.id,
    ...(errors.length > 0 ? { errors } : {}),
    ...members?.(language),
  };
};

const violationsOf = (error: unknown, language: Language): readonly object[] =>
  error instanceof EdgeRefused
    ? error.violations.map(({ field, code, details }) => ({
        field,
        code,
        detail: say(violationTexts[code], language, details),
      }))
    : [];
