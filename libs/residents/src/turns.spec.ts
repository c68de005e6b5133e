import { Turns } from './turns.js';

describe('Work about one thing', () => {
  it('goes one after the other, also after some that failed, while others need not wait', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const work = (name: string, ticks: number) => async () => {
      order.push(`${name} begins`);
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      order.push(`${name} ends`);
      if (name === 'first') throw new Error(name);
      return name;
    };
    const all = [
      turns.of('wang', work('first', 40)),
      turns.of('wang', work('second', 1)),
      turns.of('li', work('other', 1)),
    ];
    expect(await Promise.allSettled(all)).toMatchObject([
      { status: 'rejected' },
      { value: 'second' },
      { value: 'other' },
    ]);
    expect(order.indexOf('first ends')).toBeLessThan(order.indexOf('second begins'));
    expect(order.indexOf('other begins')).toBeLessThan(order.indexOf('first ends'));
  });
});
