import type { PersonNames, Words } from '@crosswalk/http';
import { ActorSource, type ReadHeader } from './actor-source.js';
import { demoPeople } from './demo-people.js';
import { IdentityRefused } from './identity-problems.js';
import { nameOfMachine, type Actor } from './roles.js';

/** The demonstration stand-in for sign-in was about to serve in earnest. */
export class DemoPeopleInProduction extends Error {
  override readonly name = 'DemoPeopleInProduction';

  constructor() {
    super(
      'NODE_ENV is production, but people are not signed in yet: anybody could act as anybody by naming them in a ' +
        'header. Start without NODE_ENV=production, on a machine that only you can reach.',
    );
  }
}

const byId = new Map(demoPeople.map((person) => [person.id, person]));

/** Takes everybody at their word: the header `Crosswalk-Actor` holds the id of a demo person. */
export class DemoActors extends ActorSource implements PersonNames {
  /** @throws DemoPeopleInProduction when the service runs in earnest */
  constructor({ production }: { production: boolean }) {
    super();
    if (production) throw new DemoPeopleInProduction();
  }

  override async actorOf(header: ReadHeader): Promise<Actor | undefined> {
    const id = header('crosswalk-actor');
    if (id === undefined || id === '') return undefined;
    const actor = byId.get(id);
    if (!actor) throw new IdentityRefused('person-unknown', { person: id.slice(0, 80) });
    return actor;
  }

  override async people(): Promise<readonly Actor[]> {
    return demoPeople;
  }

  async nameOf(actorId: string): Promise<Words | undefined> {
    return byId.get(actorId)?.name ?? nameOfMachine(actorId);
  }
}
