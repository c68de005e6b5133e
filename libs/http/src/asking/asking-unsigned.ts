import { randomUUID } from 'node:crypto';
import { createParamDecorator, Injectable, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { commandIdOf, type Metadata, type Request } from '@crosswalk/event-sourcing';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../clock.js';
import { fingerprintOf } from './fingerprint.js';
import { correlationIdOf, idempotencyKeyOf } from './headers.js';

type As = Pick<Metadata, 'actorId' | 'actorRole'>;

/** What is known of a request that nobody signed in for. */
export type UnsignedAsked = Readonly<{
  /** ISO 8601 instant in UTC. */
  at: string;
  /** The address it came from. */
  address: string;
  /** A header; empty when it is not there. */
  header: (name: string) => string;
  /** The request, once it is clear as whom it is carried out. `within`: what its Idempotency-Key tells apart. */
  request: (as: As, within: string) => Request;
}>;

@Injectable()
export class AskingUnsignedPipe implements PipeTransform<FastifyRequest, UnsignedAsked> {
  constructor(private readonly clock: Clock) {}

  transform(http: FastifyRequest): UnsignedAsked {
    const key = idempotencyKeyOf(http.headers);
    const request = (as: As, within: string): Request => {
      const commandId = key === undefined ? randomUUID() : commandIdOf(`${as.actorId}\n${within}`, key);
      const correlationId = correlationIdOf(http.headers) ?? commandId;
      return {
        metadata: { commandId, correlationId, causationId: commandId, ...as, fingerprint: fingerprintOf(http) },
        isFresh: key === undefined,
      };
    };
    const header = (name: string): string => String(http.headers[name] ?? '');
    return { at: this.clock.now(), address: http.ip, header, request };
  }
}

const HttpRequest = createParamDecorator((_: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<FastifyRequest>(),
);

/** Gives a handler what is known of a request without a sign-in: `@AskingUnsigned() asked: UnsignedAsked`. */
export const AskingUnsigned = (): ParameterDecorator => HttpRequest(AskingUnsignedPipe);
