import { rmSync } from 'node:fs';

export default async () => {
  rmSync(process.env.CROSSWALK_TEST_FOLDER, { recursive: true, force: true });
  await globalThis.testServer?.stop();
};
