import type { INestApplication, Type } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { allowedOn, type Allowed } from '@crosswalk/identity';

export type Route = Readonly<{ route: string; allowed: Allowed | undefined }>;

/** Every route handler of an application, with who may call it. */
export const routesOf = (app: INestApplication): readonly Route[] =>
  [...app.get(ModulesContainer).values()].flatMap(({ controllers }) =>
    [...controllers.values()].flatMap(({ metatype }) => (typeof metatype === 'function' ? routesIn(metatype) : [])),
  );

const routesIn = (controller: Parameters<typeof allowedOn>[1]): readonly Route[] =>
  new MetadataScanner().getAllMethodNames(controller.prototype).flatMap((name) => {
    const method = controller.prototype[name];
    return Reflect.hasMetadata('path', method)
      ? [{ route: `${controller.name}.${name}`, allowed: allowedOn(method, controller) }]
      : [];
  });

export type Shape = Readonly<{ route: string; dto: Type }>;

// Nest's names for what an argument of a handler is: the body, the query and the path.
const CHECKED = new Set(['3', '4', '5']);

/** Every class that an argument of a route handler is checked against. */
export const shapesOf = (app: INestApplication): readonly Shape[] =>
  [...app.get(ModulesContainer).values()].flatMap(({ controllers }) =>
    [...controllers.values()].flatMap(({ metatype }) => (typeof metatype === 'function' ? shapesIn(metatype) : [])),
  );

const shapesIn = (controller: Parameters<typeof allowedOn>[1]): readonly Shape[] =>
  new MetadataScanner().getAllMethodNames(controller.prototype).flatMap((name) => {
    const types: readonly Type[] = Reflect.getMetadata('design:paramtypes', controller.prototype, name) ?? [];
    const given: Readonly<Record<string, { index: number }>> =
      Reflect.getMetadata('__routeArguments__', controller, name) ?? {};
    return Object.entries(given)
      .filter(([kind]) => CHECKED.has(kind.split(':')[0] ?? ''))
      .map(([, { index }]) => ({ route: `${controller.name}.${name}`, dto: types[index] ?? Object }));
  });
