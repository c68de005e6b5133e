import { TextField } from '../fields/index.js';
import { ShapePipe } from './shape.pipe.js';

class Greeting {
  @TextField({ max: 10 }) words!: string;
}

const taken = async (body: unknown): Promise<unknown> =>
  new ShapePipe().transform(body, { type: 'body', metatype: Greeting });

const nested = (deep: number): unknown => JSON.parse(`${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`);

describe('The shape of a body', () => {
  it('is what the route declares', async () => {
    expect(await taken({ words: '你好' })).toEqual({ words: '你好' });
  });

  it('is refused where it is nested to exhaust the stack, before anybody walks it', async () => {
    await expect(taken(nested(5000))).rejects.toThrow('body-too-deep');
    await expect(taken(nested(33))).rejects.toThrow('body-too-deep');
    await expect(taken(nested(32))).rejects.toThrow('input-wrong');
  });
});
