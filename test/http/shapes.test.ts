import 'reflect-metadata';
import { isDeepStrictEqual } from 'node:util';
import type { ArgumentMetadata, Type } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import fc from 'fast-check';
import '../../apps/api/src/api.module.js';
import { compiledShape, NOT_TAKEN } from '../../libs/http/src/shape/compiled-shape.js';
import { declaredFields } from '../../libs/http/src/shape/declared-fields.js';
import { interpretShape } from '../../libs/http/src/shape/interpreted-shape.js';
import { ShapePipe } from '../../libs/http/src/shape/shape.pipe.js';
import { goodBodies, likelyBodies, textsOf } from './support/bodies.js';

type Answer = Readonly<{ taken?: unknown; refused?: unknown }>;

/** Every class with fields that the rooms of the house declare, by its name. */
const everyDto = (): readonly (readonly [string, Type])[] => {
  const declared: ReadonlyMap<Type, unknown> = Reflect.get(getMetadataStorage(), 'validationMetadatas');
  return [...declared.keys()].map((dto) => [dto.name, dto] as const);
};

const pipe = new ShapePipe();
const answered = async (take: () => unknown): Promise<Answer> => {
  try {
    return { taken: await take() };
  } catch (error) {
    const { code, details, violations } = error as { code?: string; details?: unknown; violations?: unknown };
    if (code === undefined) throw error;
    return { refused: { code, details, violations } };
  }
};

/** Both look at a value of their own: they may change what they are given. */
const compare = async (text: string, metadata: ArgumentMetadata): Promise<void> => {
  const compiled = await answered(() => pipe.transform(JSON.parse(text), metadata));
  const interpreted = await answered(() => interpretShape(JSON.parse(text), metadata));
  // In the same order, and of the same classes.
  expect(JSON.stringify(compiled)).toBe(JSON.stringify(interpreted));
  expect(isDeepStrictEqual(compiled, interpreted)).toBe(true);
};

describe('The compiled shape of every DTO', () => {
  it('is there to be compared', () => {
    expect(everyDto().length).toBeGreaterThan(100);
  });

  it.each(everyDto())('%s takes what class-validator takes, and refuses in the same words', async (_, dto) => {
    await fc.assert(
      fc.asyncProperty(likelyBodies(dto), (body) => compare(JSON.stringify(body), { type: 'body', metatype: dto })),
      { numRuns: 12 },
    );
    await fc.assert(
      fc.asyncProperty(textsOf(likelyBodies(dto)), (query) =>
        compare(JSON.stringify(query), { type: 'query', metatype: dto }),
      ),
      { numRuns: 4 },
    );
  });

  // The rest are answers with members that are no fields; test/http/openapi sees to it that no request is among them.
  it.each(everyDto().filter(([, dto]) => declaredFields(dto)))('%s takes what is good by itself', (_, dto) => {
    fc.assert(
      fc.property(goodBodies(dto), (body) => {
        expect(compiledShape(dto, { isText: false })(body)).not.toBe(NOT_TAKEN);
      }),
      { numRuns: 4 },
    );
  });
});
