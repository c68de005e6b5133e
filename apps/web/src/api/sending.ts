import { headersOfAsking } from './asking.js';
import { notePosition } from './positions.js';
import { answered } from './refused.js';

/** `progress` is told how much has gone, from 0 to 1. */
export type Sending = Readonly<{ file: File; key: string; progress: (gone: number) => void }>;

/** Sends a file with its progress, which fetch can't tell. @throws Refused when the API refused it */
export const sendFile = async <Answer>(path: string, sending: Sending): Promise<Answer> => {
  const response = await sent(path, sending);
  notePosition(response);
  const body: unknown = await response.json().catch(() => undefined);
  return answered(response.ok ? { data: body as Answer, response } : { error: body ?? {}, response });
};

const sent = (path: string, { file, key, progress }: Sending): Promise<Response> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'blob';
    request.setRequestHeader('Idempotency-Key', key);
    for (const [name, value] of Object.entries(headersOfAsking())) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(loaded / total));
    request.addEventListener('load', () => resolve(responseOf(request)));
    request.addEventListener('error', () => reject(new TypeError('The service cannot be reached')));
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });

const responseOf = (request: XMLHttpRequest): Response => {
  const position = request.getResponseHeader('Crosswalk-Position');
  const headers = position === null ? {} : { 'Crosswalk-Position': position };
  const { status, statusText } = request;
  const body: unknown = request.response;
  return new Response(body instanceof Blob ? body : null, { status, statusText, headers });
};
