import { HttpException } from '@nestjs/common';
import { AppendTooLarge, CommandIdReused, WrongExpectedRevision } from '@crosswalk/event-sourcing';
import { edgeProblems, EdgeRefused, type EdgeCode } from './edge-problems.js';
import { problemOf, type ProblemTranslator } from './problem.js';

// What Fastify says before a request reaches a route.
const FASTIFY_CODES: Readonly<Record<string, EdgeCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body-malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body-malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'body-malformed',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_BAD_URL: 'address-malformed',
  FST_ERR_MAX_PARAM_LENGTH: 'address-malformed',
};

const STATUS_CODES: Readonly<Record<number, EdgeCode>> = {
  400: 'body-malformed',
  404: 'route-unknown',
  413: 'body-too-large',
  415: 'media-type-unsupported',
  503: 'busy-or-stopping',
};

/** Translates what the edge, Fastify, Nest and the log refuse. */
export const translateEdge: ProblemTranslator = (error) => {
  if (error instanceof EdgeRefused) return { problem: problemOf(edgeProblems, error.code), details: error.details };
  if (error instanceof CommandIdReused) return edge('idempotency-key-reused');
  if (error instanceof WrongExpectedRevision) return edge('changed-meanwhile');
  if (error instanceof AppendTooLarge) return edge('too-much-to-record');
  if (error instanceof HttpException) return ofFastify(error.cause) ?? ofStatus(error.getStatus());
  if (!(error instanceof Error)) return undefined;
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  return ofFastify(error) ?? (status >= 400 && status < 500 ? ofStatus(status) : undefined);
};

const ofFastify = (error: unknown) => {
  const code = error instanceof Error && 'code' in error ? FASTIFY_CODES[String(error.code)] : undefined;
  return code && edge(code);
};

const edge = (code: EdgeCode) => ({ problem: problemOf(edgeProblems, code) });

const ofStatus = (status: number) => {
  const code = STATUS_CODES[status];
  if (code) return edge(code);
  return status < 500 ? { problem: { ...problemOf(edgeProblems, 'request-refused'), status } } : undefined;
};
