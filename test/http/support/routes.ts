import type { INestApplication } from '@nestjs/common';
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
