import createClient from 'openapi-fetch';
import { headersOfAsking } from './asking.js';
import type { components, paths } from './schema.js';

export type Schemas = components['schemas'];
export type CaseFile = Schemas['CaseFileDto'];
/** Somebody and what they act as. */
export type Person = Readonly<Pick<Schemas['PersonDto'], 'id' | 'name' | 'role' | 'unit'>>;
export type Unit = Schemas['UnitOnListDto'];
export type Stage = CaseFile['stage'];

/** Asks the API as whoever is signed in and in the language chosen. */
export const client = createClient<paths>({ baseUrl: window.location.origin });

client.use({
  onRequest({ request }) {
    for (const [name, value] of Object.entries(headersOfAsking())) request.headers.set(name, value);
    return request;
  },
});
