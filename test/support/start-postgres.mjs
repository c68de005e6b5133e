import './typescript.mjs';

export default async () => {
  const { startTestServer } = await import('./test-server.ts');
  const server = await startTestServer();
  globalThis.testServer = server;
  process.env.CROSSWALK_TEST_POSTGRES = JSON.stringify({ url: server.url, appUrl: server.appUrl });
};
