import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { CannotStart } from '@crosswalk/runtime';

// What @CommandHandler and @QueryHandler write; @nestjs/cqrs does not offer the names.
const HANDLES = ['__commandHandler__', '__queryHandler__'];

type Class = abstract new (...args: never[]) => unknown;

/** Two handlers want the same message, and the second would silently win. */
export class TwoHandlersForOneMessage extends CannotStart {
  override readonly name = 'TwoHandlersForOneMessage';

  constructor(message: string, handlers: readonly string[]) {
    super(`${message} is handled by ${handlers.join(' and by ')}: one message, one handler`);
  }
}

/** Refuses to start when a command or a query has two handlers, or one handler is provided twice. */
@Injectable()
export class OneHandlerEach implements OnApplicationBootstrap {
  constructor(private readonly modules: ModulesContainer) {}

  onApplicationBootstrap(): void {
    const handlers = new Map<Class, string[]>();
    for (const { name: module, providers } of this.modules.values()) {
      for (const { metatype } of providers.values()) {
        const message = metatype ? messageOf(metatype) : undefined;
        if (message) handlers.set(message, [...(handlers.get(message) ?? []), `${metatype?.name} in ${module}`]);
      }
    }
    for (const [message, names] of handlers) {
      if (names.length > 1) throw new TwoHandlersForOneMessage(message.name, names);
    }
  }
}

const messageOf = (metatype: object): Class | undefined =>
  HANDLES.map((key) => Reflect.getMetadata(key, metatype) as Class | undefined).find(
    (message) => message !== undefined,
  );
