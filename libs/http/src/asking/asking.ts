import { randomUUID } from 'node:crypto';
import { createParamDecorator, Injectable, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { commandIdOf, type Request } from '@crosswalk/event-sourcing';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../clock.js';
import { actorOf, type Actor } from './actor.js';
import { fileDigestOf } from './file.js';
import { fingerprintOf } from './fingerprint.js';
import { correlationIdOf, expectedRevisionOf, idempotencyKeyOf } from './headers.js';

/** Everything a command needs from its HTTP request besides the body. */
export type Asked = Readonly<{
  actor: Actor;
  /** ISO 8601 instant in UTC. */
  at: string;
  request: AskedRequest;
}>;

/** A request of somebody. Who asks is for whoever decides whether they may; the log keeps the metadata alone. */
export type AskedRequest = Request & Readonly<{ asker: Actor }>;

/** A route that records something was reached without an actor: it does not declare who may call it. */
class NobodyAsks extends Error {
  override readonly name = 'NobodyAsks';
}

@Injectable()
export class AskingPipe implements PipeTransform<FastifyRequest, Asked> {
  constructor(private readonly clock: Clock) {}

  transform(http: FastifyRequest): Asked {
    const actor = actorOf(http);
    if (!actor) throw new NobodyAsks(`${http.method} ${http.routeOptions.url ?? ''}`);
    const key = idempotencyKeyOf(http.headers);
    const commandId = key === undefined ? randomUUID() : commandIdOf(actor.id, key);
    const metadata = {
      commandId,
      correlationId: correlationIdOf(http.headers) ?? commandId,
      causationId: commandId,
      actorId: actor.id,
      actorRole: actor.role,
      ...(actor.unit ? { actorUnit: actor.unit.id } : {}),
      fingerprint: fingerprintOf(http, fileDigestOf(http)),
    };
    const expectedRevision = expectedRevisionOf(http.headers);
    return {
      actor,
      at: this.clock.now(),
      request: { metadata, expectedRevision, isFresh: key === undefined, asker: actor },
    };
  }
}

const HttpRequest = createParamDecorator((_: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<FastifyRequest>(),
);

/** Gives a handler who asks, when, and on which request: `@Asking() asked: Asked`. */
export const Asking = (): ParameterDecorator => HttpRequest(AskingPipe);

const HttpActor = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actorOf(context.switchToHttp().getRequest()),
);

/** Gives a query who asks; undefined on a route that anyone may call: `@AskedBy() actor: Actor`. */
export const AskedBy = (): ParameterDecorator => HttpActor();
