import { AskedTogether } from './asked-together.js';

/** Doubles numbers, and notes what it was asked together; it answers when it is let. */
const doubling = () => {
  const asked: (readonly number[])[] = [];
  const held: (() => void)[] = [];
  const together = new AskedTogether<number, number>(async (numbers) => {
    asked.push(numbers);
    await new Promise<void>((resolve) => held.push(resolve));
    if (numbers.includes(13)) throw new Error('not 13');
    return (number) => number * 2;
  });
  const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
  const letAnswer = async () => {
    await nextTurn();
    held.shift()?.();
    await nextTurn();
  };
  return { asked, together, letAnswer };
};

describe('What is asked in the same instant', () => {
  it('is asked together, and each is told their own', async () => {
    const { asked, together, letAnswer } = doubling();
    const answers = Promise.all([1, 2, 3].map((number) => together.ask(number)));
    await letAnswer();
    expect(await answers).toEqual([2, 4, 6]);
    expect(asked).toEqual([[1, 2, 3]]);
  });

  it('is not answered by what was asked before it', async () => {
    const { asked, together, letAnswer } = doubling();
    const first = together.ask(1);
    await new Promise((resolve) => setImmediate(resolve));
    const meanwhile = [together.ask(1), together.ask(2)];
    await letAnswer();
    await letAnswer();
    expect(await Promise.all([first, ...meanwhile])).toEqual([2, 2, 4]);
    expect(asked).toEqual([[1], [1, 2]]);
  });

  it('fails together, and what comes later does not', async () => {
    const { together, letAnswer } = doubling();
    const failed = Promise.allSettled([together.ask(1), together.ask(13)]);
    await letAnswer();
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const later = together.ask(4);
    await letAnswer();
    expect(await later).toBe(8);
  });
});
