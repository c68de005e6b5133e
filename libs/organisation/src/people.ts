import { carryOut, type EventStore, type Outcome, type Request } from '@crosswalk/event-sourcing';
import { StaffDirectory, type Introduced, type Member, type Post } from '@crosswalk/identity';
import { Clock, type Words } from '@crosswalk/http';
import { endPost, type EndPost } from './commands/end-post/end-post.decision.js';
import { introduceNewcomer, introducePerson } from './commands/introduce-person/introduce-person.decision.js';
import { registerPerson, type RegisterPerson } from './commands/register-person/register-person.decision.js';
import { dayAt } from './desk/asked.js';
import { introductionOf } from './desk/introduction.js';
import { RememberedStreams } from './log/remembered-streams.js';
import { personDecider } from './person/decider.js';
import type { PersonEvent } from './person/events.js';
import { personStream, type PersonId } from './person/ids.js';
import { heldOn, type HeldPost, type PersonState } from './person/state.js';
import { personUpcasters } from './person/upcasters.js';
import { Units } from './units.js';

/** The people who work here, as the log has them at this instant: a post that has ended has ended at once. */
export class People extends StaffDirectory {
  private readonly remembered: RememberedStreams<PersonState, PersonEvent>;

  constructor(
    private readonly store: EventStore,
    private readonly units: Units,
    private readonly clock: Clock,
  ) {
    super();
    this.remembered = new RememberedStreams({ store, decider: personDecider, upcasters: personUpcasters });
  }

  override async find(id: string): Promise<Member | undefined> {
    const person = await this.stateOf(id);
    if (!person.registered || person.left) return undefined;
    const today = dayAt(this.clock.now());
    const held = person.posts.filter((post) => heldOn(post, today));
    const posts = await Promise.all(held.map((post) => this.actedUnder(post)));
    return { id, name: person.name, posts: posts.flatMap((post) => post ?? []) };
  }

  override async nameOf(id: string): Promise<Words | undefined> {
    const person = await this.stateOf(id);
    return person.registered ? person.name : undefined;
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

  /** Loads a person, asks for the decision and appends what it says. @throws PersonRejected */
  record(
    id: string,
    request: Request,
    decide: (state: PersonState) => readonly PersonEvent[],
  ): Promise<Outcome<PersonEvent>> {
    const log = { store: this.store, decider: personDecider, upcasters: personUpcasters };
    return carryOut(log, personStream(id as PersonId), request, decide);
  }

  private stateOf(id: string): Promise<PersonState> {
    return this.remembered.at(personStream(id as PersonId));
  }

  /** The post as it is acted under today; undefined when its unit has been closed. */
  private async actedUnder({ post: id, role, unit: told }: HeldPost): Promise<Post | undefined> {
    const unit = await this.units.actedFor(told.id);
    return unit && { id, role, unit };
  }
}
