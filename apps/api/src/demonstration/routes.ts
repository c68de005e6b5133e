import 'reflect-metadata';
import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { ModulesContainer } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/internal.js';
import { rememberUpload, type Upload } from '@crosswalk/attachments';
import { AskingPipe, ShapePipe, type Asked } from '@crosswalk/http';

/** What a use case is given: who asks and when is said here, not found in a request. */
export type Given = Readonly<{ body: object; asked: Asked; upload?: Upload }>;

type Parameter = Readonly<{
  /** Of the ones that Nest knows; NaN for a decorator of ours. */
  kind: number;
  index: number;
  pipes: readonly unknown[];
  factory?: (data: unknown, context: ExecutionContextHost) => unknown;
}>;

type Route = Readonly<{
  path: RegExp;
  controller: object;
  handler: (...args: readonly unknown[]) => unknown;
  parameters: readonly Parameter[];
  types: readonly unknown[];
}>;

const BODY: number = RouteParamtypes.BODY;
const PARAM: number = RouteParamtypes.PARAM;

/** The use cases of the rooms by the paths that they are asked under, to be carried out without a request. */
export class Routes {
  private readonly shape = new ShapePipe();
  private readonly routes: readonly Route[];

  constructor(app: INestApplicationContext) {
    const controllers = [...app.get(ModulesContainer).values()].flatMap((each) => [...each.controllers.values()]);
    this.routes = controllers.flatMap(({ instance }) => routesOf(instance));
  }

  /**
   * Carries out what a POST would, as the given actor.
   * @param path below /api/
   * @throws what refuses it
   */
  async carryOut(path: string, given: Given): Promise<unknown> {
    for (const route of this.routes) {
      const match = route.path.exec(path);
      if (!match) continue;
      const args: unknown[] = [];
      for (const parameter of route.parameters) {
        args[parameter.index] = await this.valueOf(parameter, route.types[parameter.index], { ...match.groups }, given);
      }
      return route.handler.apply(route.controller, args);
    }
    throw new Error(`Nothing is asked under ${path}`);
  }

  private valueOf({ kind, pipes, factory }: Parameter, type: unknown, params: object, given: Given): unknown {
    const metatype = isClass(type) ? type : undefined;
    if (kind === BODY) return this.shape.transform(given.body, { type: 'body', metatype });
    if (kind === PARAM) return this.shape.transform(params, { type: 'param', metatype });
    if (pipes.includes(AskingPipe)) return given.asked;
    const request = {};
    if (given.upload) rememberUpload(request, given.upload);
    return factory?.(undefined, new ExecutionContextHost([request]));
  }
}

const routesOf = (controller: object): readonly Route[] => {
  const { constructor } = controller;
  const prototype = Object.getPrototypeOf(controller) as object;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler: unknown = Reflect.get(prototype, name);
    if (!isHandler(handler) || noted(METHOD_METADATA, handler) !== RequestMethod.POST) return [];
    const paths = [noted<string>(PATH_METADATA, constructor) ?? '', noted<string>(PATH_METADATA, handler) ?? ''];
    const told = noted<Readonly<Record<string, Omit<Parameter, 'kind'>>>>(ROUTE_ARGS_METADATA, constructor, name) ?? {};
    const parameters = Object.entries(told).map(([key, each]) => ({ ...each, kind: Number(key.split(':')[0]) }));
    const types = noted<readonly unknown[]>('design:paramtypes', prototype, name) ?? [];
    return [{ path: patternOf(paths), controller, handler, parameters, types }];
  });
};

/** What the decorators of Nest have noted, which is of the type that they note. */
const noted = <T>(key: string, target: object, name?: string): T | undefined =>
  (name === undefined ? Reflect.getMetadata(key, target) : Reflect.getMetadata(key, target, name)) as T | undefined;

const patternOf = (paths: readonly string[]): RegExp => {
  const parts = paths.flatMap((path) => path.split('/')).filter(Boolean);
  return new RegExp(`^${parts.map((part) => (part.startsWith(':') ? `(?<${part.slice(1)}>[^/]+)` : part)).join('/')}$`);
};

const isHandler = (value: unknown): value is Route['handler'] => typeof value === 'function';

const isClass = (value: unknown): value is new () => unknown => typeof value === 'function';
