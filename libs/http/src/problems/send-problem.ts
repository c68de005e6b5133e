import type { FastifyReply, FastifyRequest } from 'fastify';
import { violationTexts } from '../fields/violation.js';
import { languageOf, say, type Language } from '../words.js';
import { edgeProblems, EdgeRefused } from './edge-problems.js';
import { problemOf, type TranslatedProblem } from './problem.js';
import { titleOf } from './titles.js';
import { translateEdge } from './translate-edge.js';

type Failed = Readonly<{
  error: unknown;
  translated: TranslatedProblem;
  request: FastifyRequest;
  reply: FastifyReply;
}>;

/** Answers with a problem, in the language the request asks for. */
export const sendProblem = ({ error, translated, request, reply }: Failed): FastifyReply => {
  const language = languageOf(request.headers['accept-language']);
  return reply
    .status(translated.problem.status)
    .headers({ ...translated.headers })
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .header('Content-Language', language)
    .header('Vary', 'Accept-Language')
    .send(JSON.stringify(bodyOf(error, translated, request, language)));
};

/** Answers what Fastify refuses before it knows of any route: a malformed address. */
export const sendFrameworkProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const translated = translateEdge(error) ?? { problem: problemOf(edgeProblems, 'address-malformed') };
  void sendProblem({ error, translated, request, reply });
};

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
