import type { FastifyReply, preSerializationHookHandler } from 'fastify';
import { Written } from './written.js';

/** Turns {@link Written} into a body, status, `ETag` and `Crosswalk-Position`; a hook of the server before it serialises. */
export const answerWritten: preSerializationHookHandler = (_request, reply, answer, done): void =>
  done(null, isWritten(answer) ? bodyOf(answer, reply) : answer);

const isWritten = (answer: unknown): answer is Written => answer instanceof Written;

const bodyOf = ({ outcome, body, status }: Written, reply: FastifyReply): object => {
  void reply.status(status);
  if (outcome.revision !== undefined) void reply.header('ETag', etagOf(outcome.revision));
  if (outcome.position !== undefined) void reply.header('Crosswalk-Position', outcome.position);
  return body;
};

/** How a revision is written as an entity tag. */
export const etagOf = (revision: number): string => `"${revision}"`;
