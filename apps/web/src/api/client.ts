import createClient from 'openapi-fetch';
import { currentAsking } from './asking.js';
import type { components, paths } from './schema.js';

export type Schemas = components['schemas'];
export type CaseFile = Schemas['CaseFileDto'];
export type Person = Schemas['PersonDto'];
export type Unit = Schemas['UnitOnListDto'];
export type Stage = CaseFile['stage'];

/** Asks the API as the person chosen and in the language chosen. */
export const client = createClient<paths>({ baseUrl: window.location.origin });

client.use({
  onRequest({ request }) {
    const { personId, language } = currentAsking();
    if (personId !== undefined) request.headers.set('Crosswalk-Actor', personId);
    request.headers.set('Accept-Language', language === 'zh' ? 'zh-CN' : 'en');
    return request;
  },
});
