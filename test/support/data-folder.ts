import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder below the system's temporary one, which the user PostgreSQL runs as may pass through. */
export const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-test-'));
  chmodSync(folder, 0o711);
  return folder;
};
