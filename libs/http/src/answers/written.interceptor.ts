import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Written } from './written.js';

/** Turns {@link Written} into status, `ETag` and `Crosswalk-Position`. */
@Injectable()
export class WrittenInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    return next.handle().pipe(map((answer) => (isWritten(answer) ? send(answer, context) : answer)));
  }
}

const isWritten = (answer: unknown): answer is Written => answer instanceof Written;

const send = ({ outcome, body, status }: Written, context: ExecutionContext): object => {
  const reply = context.switchToHttp().getResponse<FastifyReply>();
  reply.status(status);
  if (outcome.revision !== undefined) reply.header('ETag', etagOf(outcome.revision));
  if (outcome.position !== undefined) reply.header('Crosswalk-Position', outcome.position);
  return body;
};

/** How a revision is written as an entity tag. */
export const etagOf = (revision: number): string => `"${revision}"`;
