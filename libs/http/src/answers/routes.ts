import { applyDecorators, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiDefaultResponse, ApiHeader, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ProblemDto } from '../problems/problem.dto.js';
import { WrittenDto } from './written.js';

/** Documents how a route refuses: with a problem. */
export const Refuses = () =>
  ApiDefaultResponse({
    description: 'Refused or failed',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
  });

const position = {
  'Crosswalk-Position': { schema: { type: 'string' }, description: 'Where it stands in the log; pass it as `atLeast`' },
} as const;

const revisionAndPosition = {
  ETag: { schema: { type: 'string' }, description: 'The new revision, in quotes' },
  ...position,
} as const;

const recording = (summary: string, type: Type, headers: typeof position) =>
  applyDecorators(
    ApiOperation({ summary }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'A retry with the same key is answered as the first time',
    }),
    ApiCreatedResponse({ type, headers, description: 'Recorded' }),
    ApiOkResponse({ type, headers, description: 'Nothing new to record' }),
    Refuses(),
  );

/** Documents a route that records something about one thing, which has a revision. */
export const Writes = (summary: string, body: Type = WrittenDto) =>
  applyDecorators(
    recording(summary, body, revisionAndPosition),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The revision you looked at, in quotes; 412 if it has changed since',
    }),
  );

/** Documents a route that records something about many things at once. */
export const WritesMany = (summary: string, body: Type) => recording(summary, body, position);

/** Documents a route that answers a question. */
export const Reads = (summary: string, answer: Type | [Type]) =>
  applyDecorators(ApiOperation({ summary }), ApiOkResponse({ type: answer }), Refuses());

/** What every document needs besides what the routes name. */
export const extraModels = [ProblemDto];
