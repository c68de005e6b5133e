import { randomUUID } from 'node:crypto';
import {
  carryOut,
  upcast,
  type EventStore,
  type Outcome,
  type RecordedEvent,
  type Request,
} from '@crosswalk/event-sourcing';
import type { Secrets } from '@crosswalk/secrets';
import type pg from 'pg';
import { fileDigest, foundBy, phoneDigest } from './keys/found-by.js';
import { PersonKeys, type PersonKey } from './keys/person-keys.js';
import { residentDecider } from './resident/decider.js';
import type { Field, ResidentEvent, ResidentRegistered, ResidentSeen } from './resident/events.js';
import { residentIdOf, residentStream, type ResidentId } from './resident/ids.js';
import { phoneOf } from './resident/phone.js';
import { ResidentRejected } from './resident/rejections.js';
import { amendResident, eraseResident, seeResident, tellOfResident } from './resident/resident.decision.js';
import { changesIn, everTold, openFields, sealFields } from './resident/sealed-fields.js';
import { residentUpcasters } from './resident/upcasters.js';
import { Turns } from './turns.js';

/** What somebody tells of a resident, in the clear. */
export type ToldResident = Readonly<{ name: string; phone?: string; address?: string }>;

/** A look at a resident: who, as whom, why. */
export type Look = Omit<ResidentSeen['data'], 'fields'>;

/** What a look shows. */
export type ShownResident = Readonly<{ name: string; phone?: string; address?: string }>;

/** A look that was recorded. */
export type LookOnRecord = Readonly<{ resident: ResidentId }> & ResidentSeen['data'];

type Done = Readonly<{ by: string; at: string }>;
/** `toldIn`: the id of the community where it was told. */
type Telling = Done & Readonly<{ toldIn: string }>;
type Recorded = ResidentEvent & RecordedEvent;
type Needs = Readonly<{ store: EventStore; pool: pg.Pool; secrets: Secrets }>;

/** The key of a resident is gone though nobody erased them: the table of keys is not the one that belongs to the log. */
class ResidentUnreadable extends Error {
  override readonly name = 'ResidentUnreadable';
}

/** What is known of residents, sealed by a key for each; in the clear only for a look, which is recorded. */
export class Residents {
  private readonly turns = new Turns();

  constructor(
    private readonly store: EventStore,
    private readonly keys: PersonKeys,
    private readonly lookup: Buffer,
  ) {}

  static in({ store, pool, secrets }: Needs): Residents {
    return new Residents(store, new PersonKeys(pool, secrets.masters), secrets.lookup);
  }

  /**
   * Keeps what was told of a resident, the same as before when number, name and community are: what one community was
   * told is no other's to know. Once, however often it is asked.
   */
  async keep(told: ToldResident, request: Request, { toldIn, ...done }: Telling): Promise<ResidentId> {
    const id = residentIdOf(request.metadata.commandId);
    if ((await this.history(id)).length > 0) return id;
    const values = written(told);
    const { phone } = values;
    const by = phone === undefined ? undefined : { ...foundBy(this.lookup, { name: told.name, phone }), toldIn };
    // Many rows of a file may be of one person, and are taken at once.
    return this.turns.of(by?.phoneAndName ?? id, async () => {
      const kept = await this.keys.keep(id, by);
      try {
        return await this.tell(kept, values, request, done);
      } catch (error) {
        // Erased between the two: a new record, not the old one again.
        if (!(error instanceof ResidentRejected) || kept.id === id) throw error;
        await this.keys.erase([kept.id]);
        return this.tell(await this.keys.keep(id, by), values, request, done);
      }
    });
  }

  /**
   * Corrects what is known of a resident: what is left out stays as it is. They are found by each number that they ever
   * gave, and by the name that is right. @returns false when all of it was known so
   * @throws ResidentRejected when erased or unknown
   */
  async correct(
    id: ResidentId,
    told: Partial<ToldResident>,
    request: Request,
    { toldIn, ...done }: Telling,
  ): Promise<boolean> {
    const { commandId } = request.metadata;
    const { history, key } = await this.opened(id);
    const before = openFields(history, key);
    const after = { ...before, ...written(told) };
    const changed = changesIn(before, after);
    const wasTold = history.some(({ metadata }) => metadata.commandId === commandId);
    if (Object.keys(changed).length === 0 && !wasTold) return false;
    const sealed = { ...sealFields(changed, { id, key, commandId }), ...done };
    if (!wasTold) await this.record(id, { metadata: request.metadata }, (state) => amendResident(sealed, state));
    const { name } = after;
    const phones = everTold(history, key, 'phone').concat(after.phone ?? []);
    if (name !== undefined) {
      const by = [...new Set(phones)].map((phone) => foundBy(this.lookup, { name, phone }));
      await this.keys.findBy(id, by, toldIn);
    }
    return true;
  }

  /** What is known of a resident, after the look has been recorded. @throws ResidentRejected when erased or unknown */
  async look(id: ResidentId, look: Look, metadata: Request['metadata']): Promise<ShownResident> {
    const { history, key } = await this.opened(id);
    const { name, ...others } = openFields(history, key);
    if (name === undefined) throw new ResidentUnreadable(`No name is on ${residentStream(id)}`);
    const shown = { name, ...others };
    const fields = Object.keys(shown) as Field[];
    // Every look is one of its own, whatever key the request brings.
    const { fingerprint: _none, ...asked } = metadata;
    const request = { metadata: { ...asked, commandId: randomUUID() } };
    await this.record(id, request, (state) => seeResident({ ...look, fields }, state));
    return shown;
  }

  /**
   * Names and numbers of residents, for the service alone to look for in what people write: nobody is shown them, so
   * it is no look. Those who are erased are left out.
   */
  async comparedWith(ids: readonly ResidentId[]): Promise<readonly Omit<ToldResident, 'address'>[]> {
    const all = ids.map(async (id) => {
      const [history, key] = await Promise.all([this.history(id), this.keys.of(id)]);
      if (!key || wasErased(history)) return [];
      const { name, phone } = openFields(history, key);
      return name === undefined ? [] : [{ name, ...(phone === undefined ? {} : { phone }) }];
    });
    return (await Promise.all(all)).flat();
  }

  /** Everybody who ever looked at a resident, the first first. */
  async looks(id: ResidentId): Promise<readonly LookOnRecord[]> {
    const history = await this.history(id);
    return history.flatMap((event) => (event.type === 'ResidentSeen' ? [{ resident: id, ...event.data }] : []));
  }

  /**
   * Erases a resident for good, in every community that was told of the same number and name. Asked again, it finishes
   * what was cut off. @throws ResidentRejected when unknown
   */
  async erase(id: ResidentId, request: Request, done: Done & { reason?: string }): Promise<Outcome<ResidentEvent>> {
    const outcome = await this.record(id, request, (state) => eraseResident(done, state));
    // Whoever is being told of in this moment is told of after this.
    const others = await this.known((await this.keys.sameAs(id)).filter((other) => other !== id));
    for (const other of others) await this.record(other, request, (state) => eraseResident(done, state));
    await this.keys.erase([id, ...others]);
    return outcome;
  }

  async isErased(id: ResidentId): Promise<boolean> {
    return wasErased(await this.history(id));
  }

  /** Residents who gave a telephone number, in whatever form it is written. */
  async withPhone(told: string): Promise<readonly ResidentId[]> {
    const phone = phoneOf(told);
    return phone === undefined ? [] : this.keys.withPhone(phoneDigest(this.lookup, phone));
  }

  /** What a file that tells of residents is known by. @param sha256 of its bytes, which is kept nowhere */
  digestOf(sha256: string): string {
    return fileDigest(this.lookup, sha256);
  }

  /** @throws ResidentRejected when erased or unknown */
  private async opened(id: ResidentId): Promise<Readonly<{ history: readonly Recorded[]; key: Buffer }>> {
    const history = await this.history(id);
    if (history.length === 0) throw new ResidentRejected('resident-unknown');
    if (wasErased(history)) throw new ResidentRejected('resident-erased');
    const key = await this.keys.of(id);
    if (!key) throw new ResidentUnreadable(`There is no key for ${residentStream(id)}`);
    return { history, key };
  }

  private async tell({ id, key }: PersonKey, told: ToldResident, request: Request, done: Done): Promise<ResidentId> {
    const { commandId } = request.metadata;
    const history = await this.history(id);
    const before = wasErased(history) ? {} : openFields(history, key);
    if (before.name !== undefined && (told.address ?? before.address) === before.address) return id;
    const sealed = { ...sealFields(told, { id, key, commandId }), ...done } as ResidentRegistered['data'];
    await this.record(id, { metadata: request.metadata }, (state) => tellOfResident(sealed, state));
    return id;
  }

  private async known(ids: readonly ResidentId[]): Promise<readonly ResidentId[]> {
    const histories = await Promise.all(ids.map((id) => this.history(id)));
    return ids.filter((_, place) => (histories[place]?.length ?? 0) > 0);
  }

  private record(id: ResidentId, request: Request, decide: Parameters<typeof carryOut<Known, ResidentEvent>>[3]) {
    const log = { store: this.store, decider: residentDecider, upcasters: residentUpcasters };
    return carryOut(log, residentStream(id), request, decide);
  }

  private async history(id: ResidentId): Promise<readonly Recorded[]> {
    const events = await this.store.readStream(residentStream(id));
    return events.map((event) => upcast<ResidentEvent>(residentUpcasters, event));
  }
}

type Known = (typeof residentDecider)['initialState'];

const wasErased = (history: readonly Recorded[]): boolean => history.some(({ type }) => type === 'ResidentErased');

/** What is told, with the number in its one written form. */
const written = <Told extends Partial<ToldResident>>(told: Told): Told =>
  told.phone === undefined ? told : { ...told, phone: phoneOf(told.phone) ?? told.phone };
