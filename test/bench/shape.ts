import 'reflect-metadata';
import type { ArgumentMetadata, Type } from '@nestjs/common';
import { FileCaseController } from '../../libs/cases/src/commands/file-case/file-case.controller.js';
import { interpretShape } from '../../libs/http/src/shape/interpreted-shape.js';
import { ShapePipe } from '../../libs/http/src/shape/shape.pipe.js';
import { filing } from './command/fire.js';
import { defineBench, type Sample, type Variant } from './harness/bench.js';

type Shaped = Readonly<{ metadata: ArgumentMetadata; text: string }>;

const BODIES = 3000;
const pipe = new ShapePipe();

/** What the handler of a filing takes as its body. */
const bodyOfFiling = (): Type => {
  const [body]: readonly Type[] = Reflect.getMetadata('design:paramtypes', FileCaseController.prototype, 'file');
  if (body === undefined) throw new Error('FileCaseController.file takes no body');
  return body;
};

const checking = (
  name: string,
  role: Variant<Shaped>['role'],
  check: (body: unknown, metadata: ArgumentMetadata) => unknown,
): Variant<Shaped> => ({
  name,
  role,
  run: async ({ metadata, text }): Promise<Sample> => {
    const bodies: unknown[] = Array.from({ length: BODIES }, () => JSON.parse(text));
    const began = performance.now();
    for (const body of bodies) await check(body, metadata);
    return { took: ((performance.now() - began) * 1000) / BODIES };
  },
});

export const bench = defineBench<Shaped>({
  about: 'Check the body of a filing and build its DTO: compiled, beside class-validator as it comes',
  figures: { took: { unit: 'µs', better: 'less' } },
  runs: 9,
  setup: async () => ({ metadata: { type: 'body', metatype: bodyOfFiling() }, text: JSON.stringify(filing) }),
  variants: [
    checking('compiled', 'ours', (body, metadata) => pipe.transform(body, metadata)),
    checking('class-validator', 'peer', interpretShape),
  ],
  teardown: async () => undefined,
});
