import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../borders/overlay.js';

/** As much of a JSON schema as the API's description uses. */
export type Schema = Readonly<{
  $ref?: string;
  allOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  type?: string;
  format?: string;
  enum?: readonly unknown[];
  example?: unknown;
  minimum?: number;
  minItems?: number;
  items?: Schema;
  required?: readonly string[];
  properties?: Readonly<Record<string, Schema>>;
}>;

type Body = Readonly<{ content: Readonly<Record<string, Readonly<{ schema: Schema }>>> }>;
type Parameter = Readonly<{ name: string; in: string; required: boolean; schema: Schema }>;

type Described = Readonly<{
  summary: string;
  'x-allowed-to': readonly string[];
  tags?: readonly string[];
  parameters?: readonly Parameter[];
  requestBody?: Body;
}>;

export type Operation = Described & Readonly<{ method: string; path: string }>;

type Description = Readonly<{
  paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  components: Readonly<{ schemas: Readonly<Record<string, Schema>> }>;
}>;

const description = JSON.parse(readFileSync(join(repository, 'apps/api/openapi.json'), 'utf8')) as Description;

/** Every operation of the API, in the order of its description. */
export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => ({ ...described, method: method.toUpperCase(), path })),
);

/** What a route is called in the table. */
export const routeOf = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
  `${method} ${path.replace(/^\/api/, '')}`;

/** A schema with what it refers to put in its place. */
export const resolved = (schema: Schema): Schema => {
  if (schema.$ref !== undefined)
    return resolved(description.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (!schema.allOf) return schema;
  const all = schema.allOf.map(resolved);
  return {
    type: 'object',
    required: all.flatMap(({ required = [] }) => required),
    properties: Object.assign({}, ...all.map(({ properties = {} }) => properties)),
  };
};
