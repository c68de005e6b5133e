import { carryOut, type EventStore, type Outcome, type Request } from '@crosswalk/event-sourcing';
import { StaffDirectory, type Introduced, type Member } from '@crosswalk/identity';
import { Clock, type Words } from '@crosswalk/http';
import { endPost, type EndPost } from './commands/end-post/end-post.decision.js';
import { introduceNewcomer, introducePerson } from './commands/introduce-person/introduce-person.decision.js';
import { registerPerson, type RegisterPerson } from './commands/register-person/register-person.decision.js';
import { dayAt } from './desk/asked.js';
import { introductionOf } from './desk/introduction.js';
import { personDecider } from './person/decider.js';
import type { PersonEvent } from './person/events.js';
import { personStream, type PersonId } from './person/ids.js';
import { heldOn, type PersonState } from './person/state.js';
import { personUpcasters } from './person/upcasters.js';
import type { Organisation } from './snapshot/organisation.js';
import type { OrganisationSnapshot } from './snapshot/organisation-snapshot.js';
import { Units } from './units.js';

/** The people who work here. A post that has ended has ended at once. */
export class People extends StaffDirectory {
  private readonly units: Units;

  constructor(
    private readonly store: EventStore,
    private readonly snapshot: OrganisationSnapshot,
    private readonly clock: Clock,
  ) {
    super();
    this.units = new Units(store, snapshot);
  }

  override async find(id: string, version?: number): Promise<Member | undefined> {
    const asked = version === undefined ? this.snapshot.catchUp() : this.snapshot.asOf(version);
    return this.memberIn(asked instanceof Promise ? await asked : asked, id);
  }

  override async nameOf(id: string): Promise<Words | undefined> {
    return (await this.snapshot.recent()).person(id as PersonId)?.name;
  }

  override async introduce(person: Introduced): Promise<void> {
    const at = this.clock.now();
    const { introduced, request } = await introductionOf(person, { units: this.units, at });
    await this.record(person.id, request, (state) => introducePerson(introduced, state));
  }

  override async introduceNew(person: Introduced): Promise<boolean> {
    const at = this.clock.now();
    const { introduced, request } = await introductionOf(person, { units: this.units, at });
    const { events } = await this.record(person.id, request, (state) => introduceNewcomer(introduced, state));
    return events.length > 0;
  }

  /** Registers somebody with their first posts. @throws PersonRejected */
  register(id: PersonId, command: RegisterPerson, request: Request): Promise<Outcome<PersonEvent>> {
    return this.record(id, request, (state) => registerPerson(command, state));
  }

  /** Ends one post of somebody. @throws PersonRejected */
  endPost(person: PersonId, command: Omit<EndPost, 'person'>, request: Request): Promise<Outcome<PersonEvent>> {
    return this.record(person, request, (state) => endPost({ ...command, person }, state));
  }

  /** Loads a person, asks for the decision, appends what it says and lets every process know. @throws PersonRejected */
  async record(
    id: string,
    request: Request,
    decide: (state: PersonState) => readonly PersonEvent[],
  ): Promise<Outcome<PersonEvent>> {
    const log = { store: this.store, decider: personDecider, upcasters: personUpcasters };
    const outcome = await carryOut(log, personStream(id as PersonId), request, decide);
    await this.snapshot.recorded(outcome.position);
    return outcome;
  }

  /** With the posts as they are acted under today; none of a unit that has been closed. */
  private memberIn(organisation: Organisation, id: string): Member | undefined {
    const person = organisation.person(id as PersonId);
    if (!person || person.left) return undefined;
    const today = dayAt(this.clock.now());
    const posts = person.posts.flatMap((held) => {
      const unit = heldOn(held, today) ? organisation.actedFor(held.unit.id) : undefined;
      return unit ? [{ id: held.post, role: held.role, unit }] : [];
    });
    return { id, name: person.name, posts };
  }
}
