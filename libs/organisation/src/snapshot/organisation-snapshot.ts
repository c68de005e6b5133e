import type { EventStore, Position } from '@crosswalk/event-sourcing';
import type { OrganisationVersions } from '@crosswalk/identity';
import { PERSON_STREAMS } from '../person/ids.js';
import { UNIT_STREAMS } from '../unit/ids.js';
import { Organisation } from './organisation.js';

/** Of an event that another process recorded and did not live to announce, nobody is unaware for longer than this. */
const LONGEST_UNSEEN_MS = 1000;

/** A look at the log. `version`: what was known to be announced before it began. */
type Look = Readonly<{ version: number; done: Promise<Organisation> }>;

/** `now`: milliseconds that only ever grow. */
type Needs = Readonly<{
  store: EventStore;
  versions: Pick<OrganisationVersions, 'bump'>;
  now?: () => number;
}>;

/** The organisation in the memory of this process: what was recorded since is read from the log when it has to be. */
export class OrganisationSnapshot {
  private readonly organisation = new Organisation();
  private readonly store: EventStore;
  private readonly versions: Needs['versions'];
  private readonly now: () => number;
  private after: Position | undefined;
  private version = -1;
  /** The last position that was announced from here. */
  private announced: Position | undefined;
  private lookedAt = -Infinity;
  private running: Look | undefined;
  private next: Look | undefined;

  constructor({ store, versions, now = () => performance.now() }: Needs) {
    [this.store, this.versions, this.now] = [store, versions, now];
  }

  /** As the log has it at this instant. Who asks meanwhile is answered together. */
  catchUp(): Promise<Organisation> {
    return this.look(this.version);
  }

  /** With all that was announced by that version; no I/O where that is so already. */
  asOf(version: number): Organisation | Promise<Organisation> {
    if (version <= this.version) return this.recent();
    return this.running && this.running.version >= version ? this.running.done : this.look(version);
  }

  /** As it was known here within the last second: for what follows from a request, which came with a version. */
  recent(): Organisation | Promise<Organisation> {
    if (this.now() - this.lookedAt < LONGEST_UNSEEN_MS) return this.organisation;
    return this.running ? this.running.done : this.catchUp();
  }

  /** Lets every process know of what stands at that position, this one at once. To be done before anybody is told. */
  async recorded(position: Position | undefined): Promise<void> {
    if (position === undefined) return;
    if (!this.isBy(position, this.announced)) {
      const version = await this.versions.bump();
      if (!this.isBy(position, this.announced)) this.announced = position;
      await this.asOf(version);
    }
    if (!this.isBy(position, this.after)) await this.catchUp();
  }

  private isBy(position: Position, reached: Position | undefined): boolean {
    return reached !== undefined && this.store.comparePositions(position, reached) <= 0;
  }

  /** A look that began before somebody asked may have missed what they ask for: the next one is theirs. */
  private look(version: number): Promise<Organisation> {
    if (this.next) {
      this.next = { ...this.next, version: Math.max(version, this.next.version) };
      return this.next.done;
    }
    if (!this.running) return this.begin(version);
    const before = this.running.done.catch(() => undefined);
    const done = before.then(() => this.begin(this.next?.version ?? version));
    this.next = { version, done };
    return done;
  }

  private begin(version: number): Promise<Organisation> {
    this.next = undefined;
    const done = this.read(version).finally(() => {
      this.running = undefined;
    });
    this.running = { version, done };
    return done;
  }

  private async read(version: number): Promise<Organisation> {
    const began = this.now();
    for (;;) {
      const page = await this.store.readAll({ after: this.after, prefixes: [UNIT_STREAMS, PERSON_STREAMS] });
      for (const event of page.events) this.organisation.apply(event);
      this.after = page.position ?? this.after;
      if (page.end) break;
    }
    this.version = Math.max(this.version, version);
    this.lookedAt = began;
    return this.organisation;
  }
}
