import './typescript.mjs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async () => {
  // For what the files of one run share.
  process.env.CROSSWALK_TEST_FOLDER = mkdtempSync(join(tmpdir(), 'crosswalk-run-'));
  const { startTestServer } = await import('./test-server.ts');
  const server = await startTestServer();
  globalThis.testServer = server;
  process.env.CROSSWALK_TEST_POSTGRES = JSON.stringify({ url: server.url, appUrl: server.appUrl });
};
