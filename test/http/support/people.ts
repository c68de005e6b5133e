import { DemoActors, type Actor, type ReadHeader } from '@crosswalk/identity';

/** The people of the demonstration, and others that a test needs. */
export class MorePeople extends DemoActors {
  constructor(private readonly others: readonly Actor[]) {
    super({ production: false });
  }

  override async actorOf(header: ReadHeader): Promise<Actor | undefined> {
    return this.others.find(({ id }) => id === header('crosswalk-actor')) ?? super.actorOf(header);
  }

  override async nameOf(actorId: string) {
    return this.others.find(({ id }) => id === actorId)?.name ?? super.nameOf(actorId);
  }
}
