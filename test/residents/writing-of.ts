import { pdf } from '../attachments/samples.js';

type Answer = Promise<Readonly<{ status: number; text: string }>>;
type Asking = Readonly<{
  ask: (method: string, path: string, body?: unknown) => Answer;
  send: (method: string, path: string, sent: Readonly<{ body: FormData }>) => Answer;
}>;

/** Whoever works on a case writes of its resident, and sends a file that is called after them: nothing of it is kept. */
export const writeOf = async ({ name }: { name: string }, id: string, { ask, send }: Asking): Promise<void> => {
  const told = [
    ['comments', { visibility: 'resident', text: `${name}说还没修好` }, 'text'],
    ['amendments', { changes: { description: `请找 ${name}` } }, 'changes.description'],
    ['looks', { reason: `${name}来电` }, 'reason'],
    ['resident-erasure', { reason: `${name}要求` }, 'reason'],
  ] as const;
  for (const [path, body, field] of told) {
    const { status, text } = await ask('POST', `/cases/${id}/${path}`, body);
    const { code, errors } = JSON.parse(text);
    expect([path, status, code, errors?.[0].field]).toEqual([path, 422, 'text-names-somebody', field]);
  }
  const body = new FormData();
  body.append('visibility', 'resident');
  body.append('file', new Blob([new Uint8Array(pdf)]), `${name}的房子.pdf`);
  expect((await send('POST', `/cases/${id}/attachments`, { body })).status).toBe(201);
  const { attachments } = JSON.parse((await ask('GET', `/cases/${id}`)).text);
  expect(attachments.map((one: { name: string }) => one.name)).toEqual(['附件 1.pdf']);
};
