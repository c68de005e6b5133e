import { TextField } from '../fields/index.js';
import { compiledShape, NOT_TAKEN } from './compiled-shape.js';
import { ShapePipe } from './shape.pipe.js';

class Greeting {
  @TextField({ max: 10 }) words!: string;
}

/** As a build leaves it that does not set the properties of a class. */
class Unset {
  @TextField({ max: 10 }) declare words: string;
  @TextField({ optional: true }) declare more?: string;
}

class Presumptuous {
  @TextField({ max: 10 }) words = 'hello';
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

  it('is compiled in every build, also where the fields of a class are left unset', () => {
    expect(compiledShape(Greeting, { isText: false })({ words: ' 你好 ' })).toStrictEqual(
      Object.assign(Object.create(Greeting.prototype), { words: '你好' }),
    );
    expect(compiledShape(Unset, { isText: false })({ words: '你好' })).toBeInstanceOf(Unset);
  });

  it('is compiled for a query as Fastify reads it, too', () => {
    const query: unknown = Object.assign(Object.create(Object.create(null)), { words: ' 你好 ', more: '' });
    expect(compiledShape(Unset, { isText: true })(query)).toEqual({ words: '你好' });
    expect(compiledShape(Greeting, { isText: true })(new Date(0))).toBe(NOT_TAKEN);
  });

  it('is left to class-validator where the class is more than its fields, or the body is wrong', () => {
    expect(compiledShape(Presumptuous, { isText: false })({ words: 'hi' })).toBe(NOT_TAKEN);
    expect(compiledShape(Greeting, { isText: false })({ words: 'hi', more: 1 })).toBe(NOT_TAKEN);
    expect(compiledShape(String, { isText: true })('hi')).toBe(NOT_TAKEN);
  });
});
