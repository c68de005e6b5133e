import type { Actor } from './roles.js';

/** The value of one request header. */
export type ReadHeader = (name: string) => string | undefined;

/** Knows who makes a request, and everybody who may. The one place that changes when sign-in does. */
export abstract class ActorSource {
  /**
   * Who makes the request; undefined when it does not say.
   * @throws IdentityRefused when it names somebody who is not there
   */
  abstract actorOf(header: ReadHeader): Promise<Actor | undefined>;

  abstract people(): Promise<readonly Actor[]>;
}
