import { randomUUID } from 'node:crypto';
import { offerIdOf, offerStream, Offers, offerUpcasters, type OfferEvent } from '@crosswalk/catalogue';
import type { CaseEvent, UnitRef } from '@crosswalk/cases';
import { toNewEvent } from '@crosswalk/event-sourcing';
import { chen, evening, jinjiang, noon, wang, wangjiang } from '../support/crosswalk-story.js';
import { caseDesk, type CaseDesk } from './case-desk.js';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await caseDesk();
});
afterAll(() => desk.close());

const procedure = { name: 'service-order', version: 1 };
const unit = (name: string) => ({ id: randomUUID(), name }) as UnitRef;
const community = unit('望江社区');

const offering = async (category: string, provider: UnitRef, area: readonly UnitRef[] = []): Promise<void> => {
  const terms = { title: '上门理发', capacity: 1, hours: [], area };
  const offered: OfferEvent = {
    type: 'ServiceOffered',
    data: { provider, procedure: procedure.name, category, ...terms, by: wang, at: noon },
  };
  const id = randomUUID();
  const metadata = {
    commandId: id,
    correlationId: id,
    causationId: id,
    actorId: 'wang',
    actorRole: 'organisation-member',
  };
  const stream = offerStream(offerIdOf({ provider: provider.id, procedure: procedure.name, category }));
  await desk.store.append(stream, [toNewEvent(stream, offered, 0, metadata, offerUpcasters)], 'no-stream');
};

const order = (category: string) => desk.file({ procedure, category, community });

const openOrders = async (category: string, provider: UnitRef): Promise<number> => {
  const offer = await desk.worker.get(Offers, { strict: false }).find({
    provider: provider.id,
    procedure: procedure.name,
    category,
  });
  return offer?.slots.length ?? 0;
};

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

  /** An order that the provider has claimed, with a place kept under the same request. */
  const claimedOrder = async () => {
    const placed = await order(category);
    const commandId = await desk.happens(placed.id, claimed);
    const metadata = {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      actorId: 'wang',
      actorRole: 'team',
    };
    const kept = { provider, procedure: procedure.name, category, case: placed, places: [], by: wang, at: noon };
    await desk.worker.get(Offers, { strict: false }).reserve(kept, { metadata });
    return placed;
  };
  const released: CaseEvent = {
    type: 'ClaimReleased',
    data: { department: provider, role: 'lead', reason: '人手不足', by: chen, at: evening },
  };
  const closed: CaseEvent = { type: 'CaseClosed', data: { by: chen, at: evening } };

  beforeAll(() => offering(category, provider));

  it('is free when the claim was released', async () => {
    const { id } = await claimedOrder();
    expect(await openOrders(category, provider)).toBe(1);
    await desk.happens(id, released);
    await desk.settled('free-slots');
    expect(await openOrders(category, provider)).toBe(0);
  });

  it('is free when the order is closed, and kept again when it comes back', async () => {
    const { id } = await claimedOrder();
    await desk.happens(id, closed);
    await desk.settled('free-slots');
    expect(await openOrders(category, provider)).toBe(0);

    await desk.happens(id, { type: 'CaseReopened', data: { reason: '没修好', by: chen, at: evening } });
    await desk.settled('free-slots');
    expect(await openOrders(category, provider)).toBe(1);

    await desk.happens(id, { type: 'CaseWithdrawn', data: { reason: '不需要了', by: chen, at: evening } });
    await desk.settled('free-slots');
    expect(await openOrders(category, provider)).toBe(0);
  });

  it('is not taken from whoever has claimed again since', async () => {
    const { id } = await claimedOrder();
    await desk.happens(id, released);
    const again = await desk.happens(id, claimed);
    const metadata = { commandId: again, correlationId: again, causationId: again, actorId: 'wang', actorRole: 'team' };
    const kept = { provider, procedure: procedure.name, category, case: { id, number: '2026-00000-0' } };
    await desk.worker
      .get(Offers, { strict: false })
      .reserve({ ...kept, places: [], promised: true, by: wang, at: noon }, { metadata });
    await desk.settled('free-slots');
    expect(await openOrders(category, provider)).toBe(1);
  });
});
