import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DEMONSTRATION, STORY, type Brought, type Step } from '@crosswalk/demonstration';
import { tellingOf } from '@crosswalk/http';

/** A step of the story that the rules refuse: the story and the decisions do not fit. */
export type Refusal = Readonly<{ step: string; status: number; code: string }>;

/**
 * Makes the request of a step through the routes that people use, as that person, at that time.
 * @returns why it was refused, when it was
 * @throws Error when something went wrong
 */
export const throughTheDoor =
  (app: NestFastifyApplication) =>
  async (step: Step): Promise<Refusal | undefined> => {
    if (LOOK.test(step.path) && (await isOnRecord(app, step))) return undefined;
    const { key, by, at, path, body, file } = step;
    const { payload, type } = file
      ? uploading(file, body)
      : { payload: JSON.stringify(body), type: 'application/json' };
    const headers = { 'content-type': type, 'idempotency-key': key, 'x-correlation-id': STORY };
    const server = app.getHttpAdapter().getInstance();
    const answer = await tellingOf(
      { actor: by, at, source: DEMONSTRATION },
      // Sent when it is awaited, which therefore has to be here.
      async () => await server.inject({ method: 'POST', url: `/api/${path}`, headers, payload }),
    );
    const { statusCode: status } = answer;
    if (status < 300) return undefined;
    const told = `POST /api/${path} of ${key}`;
    if (status >= 500) throw new Error(`The demonstration could not be told: ${told} was answered ${status}`);
    return { step: told, status, code: codeIn(answer.json()) };
  };

const LOOK = /\/looks$/;

/** A look is one of its own whatever key it brings, so a start that was cut off has to see whether it is there. */
const isOnRecord = async (app: NestFastifyApplication, { by, at, path }: Step): Promise<boolean> => {
  const server = app.getHttpAdapter().getInstance();
  const asked = async () => await server.inject({ method: 'GET', url: `/api/${path}` });
  const answer = await tellingOf({ actor: by, at, source: DEMONSTRATION }, asked);
  return answer.statusCode === 200 && itemsIn(answer.json()).some((look) => atOf(look) === at);
};

const itemsIn = (list: unknown): readonly unknown[] =>
  typeof list === 'object' && list !== null && 'items' in list && Array.isArray(list.items) ? list.items : [];

const atOf = (look: unknown): unknown => (typeof look === 'object' && look !== null && 'at' in look ? look.at : '');

const uploading = ({ name, bytes }: Brought, fields: object): Readonly<{ payload: Buffer; type: string }> => {
  const boundary = `crosswalk-${randomUUID()}`;
  const part = (about: string): string => `--${boundary}\r\nContent-Disposition: form-data; ${about}\r\n\r\n`;
  const texts = Object.entries(fields).map(([field, text]) => `${part(`name="${field}"`)}${String(text)}\r\n`);
  const head = Buffer.from(`${texts.join('')}${part(`name="file"; filename="${name}"`)}`);
  const payload = Buffer.concat([head, bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { payload, type: `multipart/form-data; boundary=${boundary}` };
};

const codeIn = (problem: unknown): string =>
  typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : '';
