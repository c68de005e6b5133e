import { readFile } from 'node:fs/promises';
import openapi, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const inRoot = (path: string) => new URL(`../../${path}`, import.meta.url);

it('gives the page the types of openapi.json (`npm run openapi` writes them anew)', async () => {
  const types = `${COMMENT_HEADER}${astToString(await openapi(inRoot('apps/api/openapi.json')))}`;
  expect(await readFile(inRoot('apps/web/src/api/schema.ts'), 'utf8')).toBe(types);
}, 30_000);
