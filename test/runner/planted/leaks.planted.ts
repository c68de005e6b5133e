import { createServer } from 'node:net';

beforeAll(() => {
  process.env['CROSSWALK_PLANTED'] = 'left';
  Object.assign(globalThis, { planted: true });
  process.on('SIGHUP', () => undefined);
});
afterAll(() => new Promise<void>((resolve) => void createServer().listen(0, resolve)));

it('passes', () => undefined);
