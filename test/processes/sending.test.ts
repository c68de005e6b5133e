import { eventually } from '../support/eventually.js';
import { echoDesk, echoes } from './echoes.js';

let desk: Awaited<ReturnType<typeof echoDesk>>;
beforeEach(async () => {
  desk = await echoDesk();
});
afterEach(() => desk.close());

const settled = (position: Awaited<ReturnType<typeof desk.call>>) =>
  desk.checkpoints.waitFor('echoes_v1', position, 10_000);

describe('A process', () => {
  it('asks for what follows from each event, in order, and waiting for it ends when that is done', async () => {
    await desk.call('call-a', 'hello');
    desk.runner().start();
    expect(await settled(await desk.call('call-b', 'again'))).toBe(true);
    expect(await desk.heard('north')).toEqual(['hello', 'again']);
    expect(await desk.heard('south')).toEqual(['hello', 'again']);
  });

  it('asks as a machine, because of the event and in its chain', async () => {
    desk.runner().start();
    expect(await settled(await desk.call('call-a', 'hello'))).toBe(true);
    const [event] = await desk.store.readStream('call-a');
    const [echo] = await desk.store.readStream('cliff-north');
    expect(echo?.metadata).toMatchObject({
      actorId: 'process:echoes',
      actorRole: 'machine',
      correlationId: 'chain-hello',
      causationId: event?.id,
    });
  });

  it('goes on where it stopped', async () => {
    const first = desk.runner();
    first.start();
    expect(await settled(await desk.call('call-a', 'one'))).toBe(true);
    await first.stop();
    const position = await desk.call('call-a', 'two');
    desk.runner().start();
    expect(await settled(position)).toBe(true);
    expect(desk.sent.map(({ word }) => word)).toEqual(['one', 'one', 'two', 'two']);
  });

  it('asks for what comes after its first start only, when it begins with now', async () => {
    const process = { ...echoes, from: 'now' } as const;
    await desk.call('call-a', 'before');
    const first = desk.runner({ process });
    first.start();
    await eventually(async () => expect((await first.lag()).role).toBe('owner'));
    await first.stop();

    const position = await desk.call('call-a', 'between');
    desk.runner({ process }).start();
    expect(await settled(position)).toBe(true);
    expect(await desk.heard('north')).toEqual(['between']);
  });

  it('that reads its events once more does nothing twice', async () => {
    const first = desk.runner();
    first.start();
    expect(await settled(await desk.call('call-a', 'hello'))).toBe(true);
    await first.stop();

    desk.runner({ process: { ...echoes, version: 2 } }).start();
    await eventually(() => expect(desk.sent).toHaveLength(4));
    expect(await desk.heard('north')).toEqual(['hello']);
  });

  it('tells how far it is behind, who runs it and what is parked', async () => {
    const runner = desk.runner();
    await desk.call('call-a', 'hello');
    expect(await runner.lag()).toMatchObject({ projection: 'echoes_v1', behind: { events: 1 }, role: 'stopped' });
    runner.start();
    await eventually(async () =>
      expect(await runner.lag()).toMatchObject({ behind: { events: 0 }, role: 'owner', parked: 0 }),
    );
  });
});

describe('Of several runners of one process', () => {
  it('one sends, and another takes over when it stops', async () => {
    const [first, second] = [desk.runner(), desk.runner()];
    first.start();
    await eventually(async () => expect((await first.lag()).role).toBe('owner'));
    second.start();
    expect(await settled(await desk.call('call-a', 'one'))).toBe(true);
    expect(desk.sent).toHaveLength(2);
    expect((await second.lag()).role).toBe('standby');

    await first.stop();
    expect(await settled(await desk.call('call-a', 'two'))).toBe(true);
    expect(await desk.heard('north')).toEqual(['one', 'two']);
    expect((await second.lag()).role).toBe('owner');
  });
});

describe('A process that is cut off between sending and its checkpoint', () => {
  it('sends again, and the thing is done once', async () => {
    let cuts = 0;
    const door = {
      ...desk.door,
      send: async (...asked: Parameters<typeof desk.door.send>) => {
        await desk.door.send(...asked);
        if (asked[0].to === 'south' && (cuts += 1) === 1) await desk.cut();
      },
    };
    desk.runner({ door }).start();
    await desk.call('call-a', 'hello');
    await eventually(() => expect(desk.sent).toHaveLength(4));
    expect(new Set(desk.sent.map(({ request }) => request.metadata.commandId)).size).toBe(2);
    expect(await desk.heard('north')).toEqual(['hello']);
    expect(await desk.heard('south')).toEqual(['hello']);
  });

  it('stands by a refusal that it has answered with something else', async () => {
    desk.refused.add('hello');
    let cuts = 0;
    const door = {
      ...desk.door,
      send: async (...asked: Parameters<typeof desk.door.send>) => {
        await desk.door.send(...asked);
        if (asked[0].word !== 'instead' || (cuts += 1) > 1) return;
        desk.refused.clear(); // by now it would be granted
        await desk.cut();
      },
    };
    desk.runner({ door }).start();
    expect(await settled(await desk.call('call-a', 'hello', 'instead'))).toBe(true);
    expect(cuts).toBe(2);
    expect(await desk.heard('north')).toEqual(['instead']);
    expect((await desk.pool.query('SELECT * FROM lists.refused_asks')).rows).toEqual([]);
  });
});
