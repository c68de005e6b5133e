import { randomUUID } from 'node:crypto';
import { offerIdOf, offerStream, Offers, offerUpcasters, type OfferEvent } from '@crosswalk/catalogue';
import type { CaseEvent, CaseRef, UnitRef } from '@crosswalk/cases';
import { toNewEvent } from '@crosswalk/event-sourcing';
import { chen, evening, jinjiang, noon, wang, wangjiang } from '../support/crosswalk-story.js';
import { eventually } from '../support/eventually.js';
import { caseDesk, type CaseDesk } from './case-desk.js';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await caseDesk();
});
afterAll(() => desk.close());

const procedure = { name: 'service-order', version: 1 };
const unit = (name: string) => ({ id: randomUUID(), name }) as UnitRef;
const community = unit('望江社区');

const requestOf = (commandId: string) => {
  const chain = { commandId, correlationId: commandId, causationId: commandId };
  return { metadata: { ...chain, actorId: 'wang', actorRole: 'organisation-member' } };
};

const offering = async (category: string, provider: UnitRef, area: readonly UnitRef[] = []): Promise<void> => {
  const terms = { title: '上门服务', capacity: 10, hours: [], area };
  const offered: OfferEvent = {
    type: 'ServiceOffered',
    data: { provider, procedure: procedure.name, category, ...terms, by: wang, at: noon },
  };
  const { metadata } = requestOf(randomUUID());
  const stream = offerStream(offerIdOf({ provider: provider.id, procedure: procedure.name, category }));
  await desk.store.append(stream, [toNewEvent(stream, offered, 0, metadata, offerUpcasters)], 'no-stream');
};

const order = (category: string) => desk.file({ procedure, category, community });

describe('An order that comes in', () => {
  it('invites the units that offer what it asks for, where it is wanted', async () => {
    const [near, far, other] = [unit('邻里帮'), unit('近江帮'), unit('修理铺')];
    await offering('haircut', near, [community]);
    await offering(
      'haircut',
      far,
      [jinjiang].map(({ name }) => unit(name)),
    );
    await offering('appliance-repair', other);
    const { id } = await order('haircut');
    await desk.settled('route-orders');
    expect((await desk.history(id)).slice(1)).toMatchObject([
      { type: 'DepartmentsInvited', data: { departments: [near], by: 'process:route-orders' } },
    ]);
  });

  it('invites nobody when nobody offers it, or when its procedure does not go by offers', async () => {
    const [unheard, problem] = [await order('unheard-of'), await desk.file({ community: wangjiang })];
    await desk.settled('route-orders');
    expect(await desk.history(unheard.id)).toHaveLength(1);
    expect(await desk.history(problem.id)).toHaveLength(1);
  });
});

describe('The place that an offer keeps for an order', () => {
  const provider = unit('望江银龄志愿队');
  const category = 'appliance-repair';
  const claimed: CaseEvent = {
    type: 'CaseClaimed',
    data: { department: provider, role: 'lead', by: wang, at: noon },
  };
  const released: CaseEvent = {
    type: 'ClaimReleased',
    data: { department: provider, role: 'lead', reason: '人手不足', by: chen, at: evening },
  };
  const closed: CaseEvent = { type: 'CaseClosed', data: { by: chen, at: evening } };

  const keep = (placed: CaseRef, commandId: string) => {
    const place = { provider, procedure: procedure.name, category, case: placed, places: [], by: wang, at: noon };
    return desk.worker.get(Offers, { strict: false }).reserve(place, requestOf(commandId));
  };
  /** The provider claims the order, with a place kept under the same request. */
  const claim = async (placed: CaseRef): Promise<void> =>
    void (await keep(placed, await desk.happens(placed.id, claimed)));
  const claimedOrder = async (): Promise<CaseRef> => {
    const placed = await order(category);
    await claim(placed);
    return placed;
  };
  const isKept = async ({ id }: CaseRef): Promise<boolean> => {
    const offer = await desk.worker
      .get(Offers, { strict: false })
      .find({ provider: provider.id, procedure: procedure.name, category });
    return offer?.slots.some((slot) => slot.case.id === id) ?? false;
  };

  beforeAll(() => offering(category, provider));

  it('is free when the claim was released', async () => {
    const placed = await claimedOrder();
    expect(await isKept(placed)).toBe(true);
    await desk.happens(placed.id, released);
    await desk.settled('free-slots');
    expect(await isKept(placed)).toBe(false);
  });

  it('is free when the order is closed, and kept again when it comes back', async () => {
    const placed = await claimedOrder();
    await desk.happens(placed.id, closed);
    await desk.settled('free-slots');
    expect(await isKept(placed)).toBe(false);

    await desk.happens(placed.id, { type: 'CaseReopened', data: { reason: '没修好', by: chen, at: evening } });
    await desk.settled('free-slots');
    expect(await isKept(placed)).toBe(true);

    await desk.happens(placed.id, { type: 'CaseWithdrawn', data: { reason: '不需要了', by: chen, at: evening } });
    await desk.settled('free-slots');
    expect(await isKept(placed)).toBe(false);
  });

  it('is not taken from whoever has claimed again since', async () => {
    const placed = await claimedOrder();
    await desk.happens(placed.id, released);
    await claim(placed);
    await desk.settled('free-slots');
    expect(await isKept(placed)).toBe(true);
  });

  it('is free after a while when the claim never came, and only then', async () => {
    const [cutOff, placed] = [await order(category), await claimedOrder()];
    await keep(cutOff, randomUUID());
    expect(await isKept(cutOff)).toBe(true);
    await eventually(async () => expect(await isKept(cutOff)).toBe(false), 30_000);
    expect(await isKept(placed)).toBe(true);
  });
});
