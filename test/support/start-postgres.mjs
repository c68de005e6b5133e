import './typescript.mjs';

export default async () => {
  const { startTestServer } = await import('./test-server.ts');
  globalThis.testServer = await startTestServer();
  process.env.CROSSWALK_TEST_POSTGRES = globalThis.testServer.url;
};
