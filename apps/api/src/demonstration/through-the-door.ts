import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DEMONSTRATION, STORY, type Brought, type Step } from '@crosswalk/demonstration';
import { tellingOf } from '@crosswalk/http';

/** A step of the story was refused: the story and the decisions do not fit. */
export class StepRefused extends Error {
  override readonly name = 'StepRefused';

  constructor({ key, path }: Step, status: number, answer: string) {
    super(`The demonstration's step ${key} (POST /api/${path}) was answered ${status}: ${answer}`);
  }
}

/** Makes the request of a step through the routes that people use, as that person, at that time. @throws StepRefused */
export const throughTheDoor =
  (app: NestFastifyApplication) =>
  async (step: Step): Promise<void> => {
    const { key, by, at, path, body, file } = step;
    const { payload, type } = file ? uploading(file) : { payload: JSON.stringify(body), type: 'application/json' };
    const headers = { 'content-type': type, 'idempotency-key': key, 'x-correlation-id': STORY };
    const server = app.getHttpAdapter().getInstance();
    const answer = await tellingOf(
      { actor: by, at, source: DEMONSTRATION },
      // Sent when it is awaited, which therefore has to be here.
      async () => await server.inject({ method: 'POST', url: `/api/${path}`, headers, payload }),
    );
    if (answer.statusCode !== 201 && answer.statusCode !== 200)
      throw new StepRefused(step, answer.statusCode, answer.body);
  };

const uploading = ({ name, bytes }: Brought): Readonly<{ payload: Buffer; type: string }> => {
  const boundary = `crosswalk-${randomUUID()}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { payload, type: `multipart/form-data; boundary=${boundary}` };
};
