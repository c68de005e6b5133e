import createClient from 'openapi-fetch';
import { askIn, currentAsking } from './asking.js';
import type { components, paths } from './schema.js';

export type Schemas = components['schemas'];
export type CaseFile = Schemas['CaseFileDto'];
export type Person = Schemas['PersonDto'];
export type Unit = Schemas['UnitOnListDto'];
export type Stage = CaseFile['stage'];

const SAFE = ['GET', 'HEAD'];

/** Asks the API in the session of whoever has signed in and in the language chosen. */
export const client = createClient<paths>({ baseUrl: window.location.origin });

client.use({
  onRequest({ request }) {
    const { session, language } = currentAsking();
    if (session && !SAFE.includes(request.method)) request.headers.set('Crosswalk-CSRF', session.csrf);
    request.headers.set('Accept-Language', language === 'zh' ? 'zh-CN' : 'en');
    return request;
  },
  /** A session may end at any time: by an hour, or by whoever signs out elsewhere. */
  onResponse({ response, schemaPath }) {
    const { session } = currentAsking();
    if (response.status === 401 && session && schemaPath !== '/api/session') askIn(undefined);
  },
});
