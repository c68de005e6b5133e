import { turns } from './turns.js';

const held = () => {
  const hands: { resolve?: () => void; reject?: (error: Error) => void } = {};
  const promise = new Promise<void>((resolve, reject) => Object.assign(hands, { resolve, reject }));
  return { promise, hands };
};

describe('Taking turns', () => {
  it('lets no more run at once than told, and the next one when one is done or fails', async () => {
    const inTurn = turns(1);
    const begun: string[] = [];
    const [first, second] = [held(), held()];
    const running = [
      inTurn(() => (begun.push('first'), first.promise)),
      inTurn(() => (begun.push('second'), second.promise)),
      inTurn(async () => void begun.push('third')),
    ];
    await Promise.resolve();
    expect(begun).toEqual(['first']);

    first.hands.reject?.(new Error('no picture'));
    await expect(running[0]).rejects.toThrow('no picture');
    expect(begun).toEqual(['first', 'second']);
    second.hands.resolve?.();
    await Promise.all(running.slice(1));
    expect(begun).toEqual(['first', 'second', 'third']);
  });
});
